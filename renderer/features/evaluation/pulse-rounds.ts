import type { DimensionPoint, DimensionSeries } from '../../../shared/contract/evaluation.ts'
import type { EvaluationRound } from '../../../shared/domain/evaluation.ts'

/** A closed pulse round with what may be seen of one dimension in it: null where the anonymity rules hide it. */
export type SeenRound = { readonly round: EvaluationRound; readonly point: DimensionPoint | null }

/** The closed pulse rounds in the order they were held, the newest `most` of them. */
export const pulseRounds = (rounds: readonly EvaluationRound[], most = 10): EvaluationRound[] =>
  rounds
    .filter(({ instrument, closed }) => instrument === 'P' && closed)
    .toSorted((a, b) => (a.heldOn < b.heldOn ? -1 : 1))
    .slice(-most)

/** A dimension over the rounds; a hidden round keeps its place. */
export const seenRounds = (series: DimensionSeries, rounds: readonly EvaluationRound[]): SeenRound[] =>
  rounds.map((round) => ({ round, point: series.points.find(({ roundId }) => roundId === round.id) ?? null }))
