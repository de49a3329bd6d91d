import type { Audience } from '../disclosure.ts'
import type { Limits } from './limits.ts'
import type { Indicators } from './schema.ts'
import { statusOfMean } from './thresholds.ts'

const unmeasured = {
  mean: null,
  n: 0,
  on: null,
  trend: null,
  sinceLast: null,
  sinceStart: null,
  shift: null,
  ceiling: false,
} as const

/**
 * The indicators as an audience may have them, without anything that points at one person, so that no sentence made of
 * them does either. `indicators` must rest on facts that have been through the gate for the same audience; `limits` are those in force.
 */
export function indicatorsFor(indicators: Indicators, audience: Audience, limits: Limits): Indicators {
  if (audience === 'consultant') return indicators
  const { balance, givers, facilitation, roleLoad, ownCase } = indicators
  return {
    ...indicators,
    ...(audience === 'client' && withoutTop(indicators)),
    balance: balanceOutside(balance, limits),
    givers: { ...givers, status: 'grey', people: [], quiet: [] },
    // How a meeting was led is said of one whom everybody knows (IND-10).
    facilitation: { ...facilitation, ...unmeasured, status: 'grey' },
    // Who carries too much (IND-11) is known in the group; the client hears a word about the load and of nobody (N7).
    roleLoad: { ...roleLoad, status: audience === 'client' ? roleLoad.status : 'grey', people: [] },
    ownCase: { ...ownCase, without: [] },
  }
}

/**
 * IND-04 turns amber when one person's shared answers do (IND-05), which is for the consultant alone. How many got more or
 * less is kept as well, and what their number does to the status: where all but one are of a kind, the one would know it of
 * everybody else (N11), and counts that were kept only then would say so by being kept. The mean tells its own status.
 */
function balanceOutside(balance: Indicators['balance'], limits: Limits): Indicators['balance'] {
  const status = balance.countStatus === 'grey' ? 'grey' : statusOfMean(balance.mean, limits['IND-04'])
  return { ...balance, status, countStatus: status, more: 0, even: 0, less: 0, personSignal: false }
}

/** How many gave the top answer is more than a mean, and a client hears means only (N7). */
function withoutTop({ benefit, energy, safety, focus }: Indicators) {
  return {
    benefit: { ...benefit, ceiling: false },
    energy: { ...energy, ceiling: false },
    safety: { ...safety, ceiling: false },
    focus: { ...focus, ceiling: false },
  }
}
