import { countedBalance } from '../indicators/balance.ts'
import { energy } from '../indicators/climate.ts'
import { once } from '../indicators/once.ts'
import { purpose } from '../indicators/purpose.ts'
import type { NetworkFacts } from '../network-facts.ts'
import { atPulseBefore } from './as-of.ts'
import { type Level, levelOf } from './points.ts'

/** Benefit, purpose and energy: what the answers of the newest meeting say of each, without signatures and single persons. */
export type AnswerSigns = {
  readonly W09: Level | null
  readonly W10: Level | null
  readonly W11: Level | null
}

/** Energy falls (S4) or has fallen since the start (S4b): amber. Under its limit (IND-07): red. */
function energyLevel(facts: NetworkFacts): Level | null {
  const { status, trend, sinceStart } = energy(facts)
  if (status === 'red') return 'red'
  return status !== 'grey' && (trend === 'falling' || sinceStart === 'fallen') ? 'amber' : null
}

const signs = once(
  (facts: NetworkFacts, _: null): AnswerSigns => ({
    W09: levelOf(countedBalance(facts).countStatus),
    W10: levelOf(purpose(facts).answerStatus),
    W11: energyLevel(facts),
  }),
)
/** The signs in the answers, each as its newest measurement says. */
export const answerSigns = (facts: NetworkFacts): AnswerSigns => signs(facts, null)

/** How many signs there are. */
export const countSigns = (found: AnswerSigns): number => Object.values(found).filter((level) => level !== null).length

/**
 * The level of W09 and W10: red when the newest measurement, of the day `on`, is red and the measured pulse before it was red
 * too; a red that stands alone is amber. A deviation from the content, which has red at once: by its limits one meeting of
 * seven to eleven people is red by chance so often that a red point of some kind stood in 58 % of the thriving networks
 * simulated. Asked for twice, and with W19 as it is (`adrift.ts`), in 14 %; failing networks are found in 97-98 % where it was
 * 98-100 %, four meetings ahead where it was five or six. `npm run bench`, early warning, has the table.
 */
export function lastingLevel(facts: NetworkFacts, sign: 'W09' | 'W10', on: string | null): Level | null {
  const now = answerSigns(facts)[sign]
  if (now !== 'red' || on === null) return now
  const before = atPulseBefore(facts, on)
  return before && answerSigns(before)[sign] === 'red' ? 'red' : 'amber'
}
