import type { Database } from 'better-sqlite3'
import { shuffled } from '../../../shared/domain/disclosure.ts'
import type { AnswerValues, Response } from '../../../shared/domain/evaluation.ts'
import type { NetworkId, ParticipantId, ResponseId, RoundId } from '../../../shared/domain/ids.ts'
import { commentStore } from './comment-store.ts'
import { unforeseen } from './unforeseen.ts'

/** A form with the picture it came to be shown with; null while it waits. */
export type StoredResponse = Response & { readonly batch: number | null }

type ResponseRow = Omit<StoredResponse, 'values'> & { roundId: RoundId }
type AnswerRow = { responseId: ResponseId; item: string; value: number | null }
/** A form as it is read: id, round, person, batch, and its answers as JSON, which is half as dear as a row for each. */
type FormRow = [ResponseId, RoundId, ParticipantId | null, number | null, string]

const form = `s.id, s.round_id, s.participant_id, s.batch,
  (SELECT json_group_object(item, value) FROM answer WHERE response_id = s.id)`

const toForm = ([id, , participantId, batch, answers]: FormRow): StoredResponse => ({
  id,
  participantId,
  batch,
  values: JSON.parse(answers) as AnswerValues,
})

/**
 * The raw answers. Read by the disclosure gate and by nothing else (`tests/unit/disclosure-gate.test.ts`).
 *
 * Nothing is read in the order it was written: ids are random and are the only order. Nor does the file tell: whenever a
 * form comes to a round, all its forms are written anew in a random order, since a page keeps its rows where they came.
 */
export function answerStore(db: Database) {
  const formsOfRound = db
    .prepare<[RoundId], FormRow>(`SELECT ${form} FROM response s WHERE s.round_id = ? ORDER BY s.id`)
    .raw()
  const formsOfNetwork = db
    .prepare<[NetworkId], FormRow>(
      `SELECT ${form} FROM evaluation_round r JOIN response s ON s.round_id = r.id WHERE r.network_id = ? ORDER BY s.id`,
    )
    .raw()
  const hasAnswered = db.prepare<[NetworkId, ParticipantId], number>(
    `SELECT 1 FROM evaluation_round r JOIN response s ON s.round_id = r.id
     WHERE r.network_id = ? AND s.participant_id = ? LIMIT 1`,
  )
  const insertResponse = db.prepare<ResponseRow>(
    'INSERT INTO response (id, round_id, participant_id, batch) VALUES (@id, @roundId, @participantId, @batch)',
  )
  const removeResponse = db.prepare<[ResponseId]>('DELETE FROM response WHERE id = ?')
  const clearResponses = db.prepare<[RoundId]>('DELETE FROM response WHERE round_id = ?')
  const insertAnswer = db.prepare<AnswerRow>(
    'INSERT INTO answer (response_id, item, value) VALUES (@responseId, @item, @value)',
  )

  const responsesTo = (id: RoundId): StoredResponse[] => formsOfRound.all(id).map(toForm)

  /** Puts the forms of a round in the place of those there are, in a random order. */
  const writeResponses = (roundId: RoundId, all: readonly StoredResponse[]): void => {
    clearResponses.run(roundId)
    const scattered = shuffled(all, unforeseen)
    for (const { values: _, ...row } of scattered) insertResponse.run({ ...row, roundId })
    for (const { id, values } of scattered)
      for (const [item, value] of Object.entries(values)) insertAnswer.run({ responseId: id, item, value })
  }
  return {
    responsesTo,
    /** All answers of a network by round, for the rules. */
    responsesOfNetwork: (id: NetworkId): Map<RoundId, StoredResponse[]> => {
      const byRound = Map.groupBy(formsOfNetwork.all(id), ([, roundId]) => roundId)
      return new Map([...byRound].map(([roundId, rows]) => [roundId, rows.map(toForm)]))
    },
    /** Whether a person has answered any round of a network by name. */
    hasAnswered: (id: NetworkId, participantId: ParticipantId): boolean =>
      hasAnswered.get(id, participantId) !== undefined,
    writeResponses,
    /** Stores a form that waits; one with the same id is replaced. */
    saveResponse: (roundId: RoundId, saved: Response): void =>
      writeResponses(roundId, [...responsesTo(roundId).filter(({ id }) => id !== saved.id), { ...saved, batch: null }]),
    deleteResponse: (id: ResponseId): void => void removeResponse.run(id),

    ...commentStore(db),
  }
}
