import { formsForResults } from '../disclosure.ts'
import type { NetworkFacts } from '../network-facts.ts'

/** The facts as they stood on a day, by what had been held and answered then. People and agreements are as they are now. */
export const asOf = (facts: NetworkFacts, day: string): NetworkFacts => ({
  ...facts,
  today: day,
  meetings: facts.meetings.filter(({ date }) => date <= day),
  rounds: facts.rounds.filter(({ heldOn }) => heldOn <= day),
})

/** The day of the pulse before the newest, of those that enough have answered; undefined for fewer than two. */
export const pulseBefore = ({ rounds, minResponses }: NetworkFacts): string | undefined =>
  rounds.filter((round) => round.instrument === 'P' && formsForResults(round, minResponses) !== null).at(-2)?.heldOn
