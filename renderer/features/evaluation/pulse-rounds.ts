import type { EvaluationRound } from '../../../shared/domain/evaluation.ts'

/** The closed pulse rounds in the order they were held, the newest `most` of them. */
export const pulseRounds = (rounds: readonly EvaluationRound[], most = 10): EvaluationRound[] =>
  rounds
    .filter(({ instrument, closed }) => instrument === 'P' && closed)
    .toSorted((a, b) => (a.heldOn < b.heldOn ? -1 : 1))
    .slice(-most)
