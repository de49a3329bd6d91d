import { formsForResults } from '../disclosure.ts'
import { once } from '../indicators/once.ts'
import type { NetworkFacts } from '../network-facts.ts'

/** The facts as they stood on a day, by what had been held and answered then. People and agreements are as they are now. */
export const asOf = (facts: NetworkFacts, day: string): NetworkFacts => ({
  ...facts,
  today: day,
  meetings: facts.meetings.filter(({ date }) => date <= day),
  rounds: facts.rounds.filter(({ heldOn }) => heldOn <= day),
})

/** The pulses that enough have answered. */
const measured = ({ rounds, minResponses }: NetworkFacts) =>
  rounds.filter((round) => round.instrument === 'P' && formsForResults(round, minResponses) !== null)

/** The day of the newest pulse that enough have answered. */
export const newestPulseDay = (facts: NetworkFacts): string | undefined => measured(facts).at(-1)?.heldOn

/** The facts as they stood at the newest pulse before a day, of those that enough have answered; undefined where there is none. */
export const atPulseBefore = once((facts: NetworkFacts, day: string): NetworkFacts | undefined => {
  const before = measured(facts).findLast(({ heldOn }) => heldOn < day)
  return before && asOf(facts, before.heldOn)
})
