import type { NetworkFacts } from '../network-facts.ts'
import { answerSigns, countSigns } from './answer-signs.ts'
import { atPulseBefore, newestPulseDay } from './as-of.ts'
import { digestOf, keyOf, type Raised, type Situation } from './points.ts'

/** The rules that together mean a network may be adrift (W19), two or more at a time. */
const signs = ['W02', 'W09', 'W10', 'W11'] as const

/** Whether the signs in the answers last and weigh: two stood at the measured pulse before as well, and one of today's is red. */
function lastAndWeigh(facts: NetworkFacts): boolean {
  if (!Object.values(answerSigns(facts)).includes('red')) return false
  const day = newestPulseDay(facts)
  const before = day === undefined ? undefined : atPulseBefore(facts, day)
  return before !== undefined && countSigns(answerSigns(before)) >= 2
}

/**
 * W19, adrift: two or more of W02, W09, W10 and W11 together. A deviation from the content, which asks for no more: signs in
 * the answers rest on one meeting each, and in a network that thrives two of them meet by chance after one meeting in nine.
 * They count when two stood at the measured pulse before as well, and one of today's is red. W02 rests on four meetings
 * already and counts at once. `npm run bench` has the figures.
 */
export function adrift({ facts }: Situation, raised: readonly Raised[]): Raised[] {
  const rules = signs.filter((sign) => raised.some(({ rule }) => rule === sign))
  if (rules.length < 2 || !(rules.includes('W02') || lastAndWeigh(facts))) return []
  const under = raised.filter(({ rule }) => signs.some((sign) => sign === rule))
  const dataKey = keyOf(...rules, digestOf(under.map((point) => keyOf(point.rule, point.dataKey)).toSorted()))
  return [{ rule: 'W19', level: 'red', dataKey, facts: { rules }, personal: false }]
}
