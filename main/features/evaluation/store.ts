import type { Database } from 'better-sqlite3'
import type { AnswerValues, Comment, EvaluationRound, Response } from '../../../shared/domain/evaluation.ts'
import type { CommentId, MeetingId, NetworkId, ParticipantId, ResponseId, RoundId } from '../../../shared/domain/ids.ts'

type RoundRow = Omit<EvaluationRound, 'closed'> & { closed: number; shownAnswers: number }
type ResponseRow = { id: ResponseId; roundId: RoundId; participantId: ParticipantId | null }
type AnswerRow = { responseId: ResponseId; item: string; value: number | null }
type CommentRow = Comment & { roundId: RoundId }

/** A round with what only `main` may know: how many answers the last picture of it held (rule N3). */
export type StoredRound = EvaluationRound & { readonly shownAnswers: number }

/** A round as it may leave the store. */
export const shown = ({ shownAnswers: _, ...round }: StoredRound): EvaluationRound => round

const round = `r.id, r.network_id AS networkId, r.instrument, r.meeting_id AS meetingId, r.held_on AS heldOn, r.closed,
  r.shown_answers AS shownAnswers, (SELECT count(*) FROM response WHERE round_id = r.id) AS answers
  FROM evaluation_round r`
const response = 'SELECT id, round_id AS roundId, participant_id AS participantId FROM response'

const toRound = (row: RoundRow): StoredRound => ({ ...row, closed: row.closed === 1 })

/** Rounds with their answers. Nothing is read in the order it was written: ids are random and are the only order. */
export function evaluationStore(db: Database) {
  const roundById = db.prepare<[RoundId], RoundRow>(`SELECT ${round} WHERE r.id = ?`)
  const roundsOfNetwork = db.prepare<[NetworkId], RoundRow>(
    `SELECT ${round} WHERE r.network_id = ? ORDER BY r.held_on, r.instrument, r.id`,
  )
  const insertRound = db.prepare<RoundRow>(
    `INSERT INTO evaluation_round (id, network_id, instrument, meeting_id, held_on, closed, shown_answers)
     VALUES (@id, @networkId, @instrument, @meetingId, @heldOn, @closed, @shownAnswers)`,
  )
  const setState = db.prepare<{ id: RoundId; closed: number; shownAnswers: number }>(
    'UPDATE evaluation_round SET closed = @closed, shown_answers = @shownAnswers WHERE id = @id',
  )
  const moveRounds = db.prepare<[string, MeetingId]>('UPDATE evaluation_round SET held_on = ? WHERE meeting_id = ?')
  const removeRound = db.prepare<[RoundId]>('DELETE FROM evaluation_round WHERE id = ?')
  const responses = db.prepare<[RoundId], ResponseRow>(`${response} WHERE round_id = ? ORDER BY id`)
  const responsesOfNetwork = db.prepare<[NetworkId], ResponseRow>(
    `${response} WHERE round_id IN (SELECT id FROM evaluation_round WHERE network_id = ?) ORDER BY id`,
  )
  const answers = db.prepare<[RoundId], AnswerRow>(
    `SELECT response_id AS responseId, item, value FROM answer
     WHERE response_id IN (SELECT id FROM response WHERE round_id = ?)`,
  )
  const answersOfNetwork = db.prepare<[NetworkId], AnswerRow>(
    `SELECT a.response_id AS responseId, a.item, a.value FROM evaluation_round r
     JOIN response s ON s.round_id = r.id JOIN answer a ON a.response_id = s.id WHERE r.network_id = ?`,
  )
  const insertResponse = db.prepare<ResponseRow>(
    'INSERT INTO response (id, round_id, participant_id) VALUES (@id, @roundId, @participantId)',
  )
  const setPerson = db.prepare<[ParticipantId | null, ResponseId]>(
    'UPDATE response SET participant_id = ? WHERE id = ?',
  )
  const removeResponse = db.prepare<[ResponseId]>('DELETE FROM response WHERE id = ?')
  const clearAnswers = db.prepare<[ResponseId]>('DELETE FROM answer WHERE response_id = ?')
  const insertAnswer = db.prepare<AnswerRow>(
    'INSERT INTO answer (response_id, item, value) VALUES (@responseId, @item, @value)',
  )
  const comments = db.prepare<[RoundId], Comment>('SELECT id, item, text FROM comment WHERE round_id = ? ORDER BY id')
  const insertComment = db.prepare<CommentRow>(
    'INSERT INTO comment (id, round_id, item, text) VALUES (@id, @roundId, @item, @text)',
  )
  const removeComment = db.prepare<[CommentId, RoundId]>('DELETE FROM comment WHERE id = ? AND round_id = ?')

  const writeAnswers = (id: ResponseId, values: AnswerValues): void => {
    clearAnswers.run(id)
    for (const [item, value] of Object.entries(values)) insertAnswer.run({ responseId: id, item, value })
  }
  const withValues = (rows: readonly ResponseRow[], given: readonly AnswerRow[]) => {
    const byResponse = Map.groupBy(given, (answer) => answer.responseId)
    return rows.map(({ id, roundId, participantId }) => {
      const values: AnswerValues = Object.fromEntries((byResponse.get(id) ?? []).map((a) => [a.item, a.value]))
      return { roundId, response: { id, participantId, values } }
    })
  }
  return {
    find: (id: RoundId): StoredRound | undefined => {
      const row = roundById.get(id)
      return row && toRound(row)
    },
    /** By date. */
    roundsOf: (id: NetworkId): StoredRound[] => roundsOfNetwork.all(id).map(toRound),
    insertRound: (added: StoredRound): void => void insertRound.run({ ...added, closed: added.closed ? 1 : 0 }),
    setState: (id: RoundId, closed: boolean, shownAnswers: number): void =>
      void setState.run({ id, closed: closed ? 1 : 0, shownAnswers }),
    /** Lets the rounds of a meeting follow it to another date. */
    moveRoundsOf: (meetingId: MeetingId, heldOn: string): void => void moveRounds.run(heldOn, meetingId),
    deleteRound: (id: RoundId): void => void removeRound.run(id),

    responsesTo: (id: RoundId): Response[] => withValues(responses.all(id), answers.all(id)).map((row) => row.response),
    /** All answers of a network by round, for the rules. */
    responsesOfNetwork: (id: NetworkId): Map<RoundId, Response[]> => {
      const rows = withValues(responsesOfNetwork.all(id), answersOfNetwork.all(id))
      return new Map(
        [...Map.groupBy(rows, (row) => row.roundId)].map(([roundId, group]) => [
          roundId,
          group.map((row) => row.response),
        ]),
      )
    },
    insertResponse: (roundId: RoundId, added: Response): void => {
      insertResponse.run({ id: added.id, roundId, participantId: added.participantId })
      writeAnswers(added.id, added.values)
    },
    saveResponse: (changed: Response): void => {
      setPerson.run(changed.participantId, changed.id)
      writeAnswers(changed.id, changed.values)
    },
    deleteResponse: (id: ResponseId): void => void removeResponse.run(id),

    commentsOn: (id: RoundId): Comment[] => comments.all(id),
    insertComment: (roundId: RoundId, added: Comment): void => void insertComment.run({ ...added, roundId }),
    /** Whether there was such a comment. */
    deleteComment: (roundId: RoundId, id: CommentId): boolean => removeComment.run(id, roundId).changes > 0,
  }
}
