import { isVaried } from '../disclosure/forms.ts'
import type { Audience } from '../disclosure.ts'
import type { Indicators } from './schema.ts'

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
 * them does either. `indicators` must rest on facts that have been through the gate for the same audience.
 */
export function indicatorsFor(indicators: Indicators, audience: Audience): Indicators {
  if (audience === 'consultant') return indicators
  const { balance, givers, facilitation, roleLoad, ownCase } = indicators
  return {
    ...indicators,
    ...(audience === 'client' && withoutTop(indicators)),
    // IND-04 turns amber when one person's shared answers do (IND-05), which is for the consultant alone.
    balance: { ...withoutAlike(balance), status: balance.countStatus, personSignal: false },
    givers: { ...givers, status: 'grey', people: [], quiet: [] },
    // How a meeting was led is said of one whom everybody knows (IND-10).
    facilitation: { ...facilitation, ...unmeasured, status: 'grey' },
    // Who carries too much (IND-11) is known in the group; the client hears a word about the load and of nobody (N7).
    roleLoad: { ...roleLoad, status: audience === 'client' ? roleLoad.status : 'grey', people: [] },
    ownCase: { ...ownCase, without: [] },
  }
}

/** Where all but one got more, or less, who knows their own would know it of everybody: the mean alone is told (N11). */
function withoutAlike(balance: Indicators['balance']): Indicators['balance'] {
  const signs = [balance.more, balance.even, balance.less].flatMap((count, index) =>
    Array.from({ length: count }, () => index + 1),
  )
  return isVaried(signs) ? balance : { ...balance, more: 0, even: 0, less: 0 }
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
