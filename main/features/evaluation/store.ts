import type { Database } from 'better-sqlite3'
import type { EvaluationRound } from '../../../shared/domain/evaluation.ts'
import type { MeetingId, NetworkId, RoundId } from '../../../shared/domain/ids.ts'

type RoundRow = Omit<StoredRound, 'closed' | 'sealed' | 'seen'> & { closed: number; sealed: number; seen: number }
/** A round as the rules read it, without the number of its forms. */
export type PlainRound = Pick<EvaluationRound, 'id' | 'instrument' | 'meetingId' | 'heldOn' | 'closed'>

/** A round with what only `main` may know: whether a picture of it has been shown (rule N3). */
export type StoredRound = EvaluationRound & { readonly seen: boolean }

/** A round as it may leave the store. */
export const shown = ({ seen: _, ...round }: StoredRound): EvaluationRound => round

/** Goals are named: how many have looked at theirs is told whether the round is open or closed. */
const ownersScored = `(SELECT count(DISTINCT g.participant_id) FROM goal_score s JOIN personal_goal g ON g.id = s.goal_id
    WHERE s.round_id = r.id)`

const round = `r.id, r.network_id AS networkId, r.instrument, r.meeting_id AS meetingId, r.held_on AS heldOn, r.language,
  r.closed, r.sealed, r.seen,
  (SELECT count(*) FROM response WHERE round_id = r.id AND (r.closed = 0 OR batch IS NOT NULL)) + ${ownersScored} AS answers,
  (SELECT count(*) FROM response WHERE round_id = r.id AND r.closed = 1 AND batch IS NULL) AS waiting
  FROM evaluation_round r`

const toRound = (row: RoundRow): StoredRound => ({
  ...row,
  closed: row.closed === 1,
  sealed: row.sealed === 1,
  seen: row.seen === 1,
})

/** Rounds without their answers, which stand in `answerStore`. */
export function evaluationStore(db: Database) {
  const roundById = db.prepare<[RoundId], RoundRow>(`SELECT ${round} WHERE r.id = ?`)
  const roundsOfNetwork = db.prepare<[NetworkId], RoundRow>(
    `SELECT ${round} WHERE r.network_id = ? ORDER BY r.held_on, r.instrument, r.id`,
  )
  const plainRoundsOfNetwork = db.prepare<[NetworkId], Omit<PlainRound, 'closed'> & { closed: number }>(
    `SELECT id, instrument, meeting_id AS meetingId, held_on AS heldOn, closed FROM evaluation_round
     WHERE network_id = ? ORDER BY held_on, instrument, id`,
  )
  const insertRound = db.prepare<Omit<RoundRow, 'answers' | 'waiting'>>(
    `INSERT INTO evaluation_round (id, network_id, instrument, meeting_id, held_on, language, closed, sealed, seen)
     VALUES (@id, @networkId, @instrument, @meetingId, @heldOn, @language, @closed, @sealed, @seen)`,
  )
  const close = db.prepare<{ id: RoundId; seen: number }>(
    'UPDATE evaluation_round SET closed = 1, seen = max(seen, @seen) WHERE id = @id',
  )
  const reopen = db.prepare<[RoundId]>('UPDATE evaluation_round SET closed = 0 WHERE id = ?')
  const seal = db.prepare<[RoundId]>('UPDATE evaluation_round SET sealed = 1 WHERE id = ? AND sealed = 0')
  const moveRounds = db.prepare<[string, MeetingId]>('UPDATE evaluation_round SET held_on = ? WHERE meeting_id = ?')
  const change = db.prepare<Pick<RoundRow, 'id' | 'meetingId' | 'heldOn' | 'language'>>(
    'UPDATE evaluation_round SET meeting_id = @meetingId, held_on = @heldOn, language = @language WHERE id = @id',
  )
  const removeRound = db.prepare<[RoundId]>('DELETE FROM evaluation_round WHERE id = ?')
  return {
    find: (id: RoundId): StoredRound | undefined => {
      const row = roundById.get(id)
      return row && toRound(row)
    },
    /** By date. */
    roundsOf: (id: NetworkId): StoredRound[] => roundsOfNetwork.all(id).map(toRound),
    /** By date; saves counting forms where nobody asks how many there are. */
    plainRoundsOf: (id: NetworkId): PlainRound[] =>
      plainRoundsOfNetwork.all(id).map((row) => ({ ...row, closed: row.closed === 1 })),
    insertRound: ({ answers: _a, waiting: _w, ...added }: StoredRound): void =>
      void insertRound.run({
        ...added,
        closed: added.closed ? 1 : 0,
        sealed: added.sealed ? 1 : 0,
        seen: added.seen ? 1 : 0,
      }),
    /** `seen`: its picture has enough answers to be shown. That it was seen once is never forgotten. */
    close: (id: RoundId, seen: boolean): void => void close.run({ id, seen: seen ? 1 : 0 }),
    reopen: (id: RoundId): void => void reopen.run(id),
    change: ({ id, meetingId, heldOn, language }: EvaluationRound): void =>
      void change.run({ id, meetingId, heldOn, language }),
    /** From here on no anonymous form of the round can be read again. */
    seal: (id: RoundId): void => void seal.run(id),
    /** Lets the rounds of a meeting follow it to another date. */
    moveRoundsOf: (meetingId: MeetingId, heldOn: string): void => void moveRounds.run(heldOn, meetingId),
    deleteRound: (id: RoundId): void => void removeRound.run(id),
  }
}
