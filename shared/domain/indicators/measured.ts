import { answersTo, formsForResults } from '../disclosure.ts'
import type { NetworkFacts, RoundFacts } from '../network-facts.ts'
import { once } from './once.ts'
import { meanOf, type Scores } from './scores.ts'
import { isAtCeiling, shiftOf, sinceLastOf, sinceStartOf, trendOf } from './trends.ts'

/** One measured meeting of one item: its round, and at least k answers. */
export type Measured = { readonly round: RoundFacts; readonly scores: Scores }

/** The pulses that count for an item, in date order: closed, and with at least k answers to it (N1). */
export const measuredPulses = once(({ minResponses: k, rounds }: NetworkFacts, item: string): readonly Measured[] =>
  rounds
    .filter(({ instrument }) => instrument === 'P')
    .flatMap((round) => {
      const forms = formsForResults(round, k)
      const values = forms && answersTo(item, forms, k)
      return values ? [{ round, scores: { values, unit: 1 } }] : []
    }),
)

/** The newest closed round of an instrument that at least k have filled in. */
export function newestRound(facts: NetworkFacts, instrument: RoundFacts['instrument']): RoundFacts | undefined {
  return facts.rounds.findLast(
    (round) => round.instrument === instrument && formsForResults(round, facts.minResponses) !== null,
  )
}

/** The newest value of a pulse item with n, its date and its way so far; nulls where nothing has been measured. */
export function pulseValue(measured: readonly Measured[]) {
  const newest = measured.at(-1)
  const series = measured.map(({ scores }) => scores)
  return {
    mean: newest ? meanOf(newest.scores) : null,
    n: newest?.scores.values.length ?? 0,
    on: newest?.round.heldOn ?? null,
    trend: trendOf(series),
    sinceLast: sinceLastOf(series),
    sinceStart: sinceStartOf(series),
    shift: shiftOf(series),
    ceiling: newest !== undefined && isAtCeiling(newest.scores),
  }
}
