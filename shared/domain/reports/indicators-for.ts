import type { Audience } from '../disclosure.ts'
import type { Indicators } from '../indicators/schema.ts'

const unmeasured = {
  mean: null,
  n: 0,
  on: null,
  trend: null,
  sinceStart: null,
  shift: null,
} as const

/**
 * The indicators as an audience may have them, without anything that points at one person, so that no sentence made of
 * them does either. `indicators` must rest on facts that have been through the gate for the same audience.
 */
export function indicatorsFor(indicators: Indicators, audience: Audience): Indicators {
  if (audience === 'consultant') return indicators
  const { balance, givers, facilitation, roleLoad, ownCase } = indicators
  return {
    ...indicators,
    ...(audience === 'client' && withoutTop(indicators)),
    // IND-04 turns amber when one person's shared answers do (IND-05), which is for the consultant alone.
    balance: { ...balance, status: balance.countStatus, personSignal: false },
    givers: { ...givers, status: 'grey', people: [], quiet: [] },
    // How a meeting was led is said of one whom everybody knows (IND-10).
    facilitation: { ...facilitation, ...unmeasured, status: 'grey' },
    // Who carries too much (IND-11) is known in the group; the client hears a word about the load and of nobody (N7).
    roleLoad: { ...roleLoad, status: audience === 'client' ? roleLoad.status : 'grey', people: [] },
    ownCase: { ...ownCase, without: [] },
  }
}

/** How many gave the top answer is more than a mean, and a client hears means only (N7). */
function withoutTop({ benefit, energy, safety, focus }: Indicators) {
  return {
  }
}
