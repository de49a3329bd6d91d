import { computeIndicators } from '../indicators/compute.ts'
import { heldMeetings } from '../indicators/meetings.ts'
import { answerRules } from './answer-rules.ts'
import { asOf, pulseBefore } from './as-of.ts'
import { digestOf, keyOf, type Raised, type Situation } from './points.ts'

/** The rules that together mean a network may be adrift (W19), two or more at a time. */
const signs = ['W02', 'W09', 'W10', 'W11'] as const
type Sign = (typeof signs)[number]

const signsOf = (raised: readonly Raised[]): Sign[] => signs.filter((sign) => raised.some(({ rule }) => rule === sign))

/** Whether two signs in the answers stood at the measured pulse before the newest as well. */
function stoodBefore({ facts }: Situation): boolean {
  const day = pulseBefore(facts)
  if (day === undefined) return false
  const then = asOf(facts, day)
  const held = heldMeetings(then)
  const last = held.at(-1)
  if (!last) return false
  const situation = { facts: then, indicators: computeIndicators(then), held, last }
  return signsOf(answerRules.flatMap((rule) => rule(situation))).length >= 2
}

/**
 * W19, adrift: two or more of W02, W09, W10 and W11, amber or red, together. Signs in the answers rest on one meeting each,
 * and in a network that thrives two of them meet by chance after one meeting in nine: they count when two stood at the
 * measured pulse before as well. W02 rests on four meetings already and counts at once. `npm run bench` has the figures.
 */
export function adrift(situation: Situation, raised: readonly Raised[]): Raised[] {
  const rules = signsOf(raised)
  if (rules.length < 2 || !(rules.includes('W02') || stoodBefore(situation))) return []
  const under = raised.filter(({ rule }) => signs.some((sign) => sign === rule))
  const dataKey = keyOf(...rules, digestOf(under.map((point) => keyOf(point.rule, point.dataKey)).toSorted()))
  return [{ rule: 'W19', level: 'red', dataKey, facts: { rules }, personal: false }]
}
