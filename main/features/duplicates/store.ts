import type { Database } from 'better-sqlite3'
import type { ParticipantId } from '../../../shared/domain/ids.ts'
import type { AttendanceStatus } from '../../../shared/domain/meeting.ts'
import { standingMark } from '../../../shared/domain/merge/attendance.ts'

/** Who goes on, and who goes over into them. */
export type Merged = { readonly kept: ParticipantId; readonly lost: ParticipantId }

type Mark = { status: AttendanceStatus; announcedOn: string | null; announcedAt: string | null; reason: string }
type TwoMarks = { meetingId: string; kept: string; lost: string }
type Closing = { networkId: string; rule: string; dataKey: string }
/** How much there is of a person beside what their page shows. */
export type Counts = Record<
  'attendances' | 'roles' | 'ownCases' | 'signatures' | 'responses' | 'goals' | 'notes',
  number
>

const mark = `json_object('status', %.status, 'announcedOn', %.announced_on, 'announcedAt', %.announced_at,
  'reason', %.reason)`
const markOf = (alias: string) => mark.replaceAll('%', alias)
const countOf = (table: string) => `(SELECT count(*) FROM ${table} WHERE participant_id = @id)`
/** Tables of which a person may have any number of rows, or in which a clash is refused beforehand. */
const owned = ['role_assignment', 'contract', 'contract_signature', 'response', 'personal_goal', 'note'] as const

/** What two people have in common, and the moving of everything of one to the other but posts, memberships and facts. */
export function mergeStore(db: Database) {
  const dismissed = db.prepare<[], { first: ParticipantId; second: ParticipantId }>(
    'SELECT first_id AS first, second_id AS second FROM not_duplicate',
  )
  const dismiss = db.prepare<[string, string]>(
    'INSERT OR IGNORE INTO not_duplicate (first_id, second_id) VALUES (?, ?)',
  )
  const answeredTwice = db
    .prepare<[Merged], string>(
      `SELECT n.name FROM response k JOIN response l ON l.round_id = k.round_id
       JOIN evaluation_round r ON r.id = k.round_id JOIN network n ON n.id = r.network_id
       WHERE k.participant_id = @kept AND l.participant_id = @lost`,
    )
    .pluck()
  const signedTwice = db
    .prepare<[Merged], string>(
      `SELECT n.name FROM contract_signature k JOIN contract_signature l ON l.contract_id = k.contract_id
       JOIN contract c ON c.id = k.contract_id JOIN network n ON n.id = c.network_id
       WHERE k.participant_id = @kept AND l.participant_id = @lost
         AND k.signed_on IS NOT NULL AND l.signed_on IS NOT NULL`,
    )
    .pluck()
  const counts = db.prepare<{ id: ParticipantId }, Counts>(
    `SELECT (SELECT count(*) FROM attendance WHERE participant_id = @id AND status IN ('present', 'partial')) AS attendances,
       ${countOf('role_assignment')} AS roles, ${countOf('focus_person')} AS ownCases,
       ${countOf('contract_signature')} AS signatures, ${countOf('response')} AS responses,
       ${countOf('personal_goal')} AS goals, ${countOf('note')} AS notes`,
  )
  const move = owned.map((table) =>
    db.prepare<Merged>(`UPDATE ${table} SET participant_id = @kept WHERE participant_id = @lost`),
  )

  // Of two rows on one contract the one that is signed stays, else the one of the person who stays.
  const secondSigner = (goes: '@kept' | '@lost', unless: '@kept' | '@lost', only: string) =>
    db.prepare<Merged>(
      `DELETE FROM contract_signature AS gone WHERE participant_id = ${goes} AND EXISTS (
         SELECT 1 FROM contract_signature stays
         WHERE stays.contract_id = gone.contract_id AND stays.participant_id = ${unless} AND ${only})`,
    )
  const dropSecondSigner = [
    secondSigner('@kept', '@lost', 'gone.signed_on IS NULL AND stays.signed_on IS NOT NULL'),
    secondSigner('@lost', '@kept', 'TRUE'),
  ]

  const markedTwice = db.prepare<[Merged], TwoMarks>(
    `SELECT k.meeting_id AS meetingId, ${markOf('k')} AS kept, ${markOf('l')} AS lost FROM attendance k
     JOIN attendance l ON l.meeting_id = k.meeting_id WHERE k.participant_id = @kept AND l.participant_id = @lost`,
  )
  const dropMark = db.prepare<[string, ParticipantId]>(
    'DELETE FROM attendance WHERE meeting_id = ? AND participant_id = ?',
  )
  const setMark = db.prepare<Mark & { meetingId: string; who: ParticipantId }>(
    `UPDATE attendance SET status = @status, announced_on = @announcedOn, announced_at = @announcedAt, reason = @reason
     WHERE meeting_id = @meetingId AND participant_id = @who`,
  )
  const moveMarks = db.prepare<Merged>('UPDATE attendance SET participant_id = @kept WHERE participant_id = @lost')
  const mergeAttendance = (merged: Merged): void => {
    for (const { meetingId, kept, lost } of markedTwice.all(merged)) {
      const marks: [Mark, Mark] = [JSON.parse(kept), JSON.parse(lost)]
      const stands = standingMark(marks[0].status, marks[1].status)
      const [one, other] = stands === 0 ? marks : [marks[1], marks[0]]
      const said = one.status === other.status && one.announcedOn === null && one.reason === '' ? other : one
      dropMark.run(meetingId, merged.lost)
      setMark.run({ ...said, meetingId, who: merged.kept })
    }
    moveMarks.run(merged)
  }

  const dropSecondCase = db.prepare<Merged>(
    `DELETE FROM focus_person WHERE participant_id = @lost
       AND meeting_id IN (SELECT meeting_id FROM focus_person WHERE participant_id = @kept)`,
  )
  const moveCases = db.prepare<Merged>('UPDATE focus_person SET participant_id = @kept WHERE participant_id = @lost')
  const moveReflections = db.prepare<Merged>(
    `UPDATE reflection SET participant_id = @kept WHERE participant_id = @lost AND NOT EXISTS (
       SELECT 1 FROM reflection k
       WHERE k.participant_id = @kept AND k.network_id = reflection.network_id AND k.item = reflection.item)`,
  )
  const otherwiseDismissed = db
    .prepare<[Merged], ParticipantId>(
      `SELECT CASE first_id WHEN @lost THEN second_id ELSE first_id END FROM not_duplicate
       WHERE @lost IN (first_id, second_id) AND @kept NOT IN (first_id, second_id)`,
    )
    .pluck()
  const closings = db.prepare<[Merged], Closing>(
    `SELECT network_id AS networkId, rule, data_key AS dataKey FROM attention_closed
     WHERE instr('|' || data_key || '|', '|' || @lost || '|') > 0`,
  )
  const rekey = db.prepare<Closing & { newKey: string }>(
    `UPDATE OR IGNORE attention_closed SET data_key = @newKey
     WHERE network_id = @networkId AND rule = @rule AND data_key = @dataKey`,
  )
  const dropClosing = db.prepare<Closing>(
    'DELETE FROM attention_closed WHERE network_id = @networkId AND rule = @rule AND data_key = @dataKey',
  )
  const leftovers = ['custom_value', 'reflection'].map((table) =>
    db.prepare<Merged>(`DELETE FROM ${table} WHERE participant_id = @lost`),
  )
  const dropDismissed = db.prepare<Merged>('DELETE FROM not_duplicate WHERE @lost IN (first_id, second_id)')
  const remove = db.prepare<Merged>('DELETE FROM participant WHERE id = @lost')

  const dismissPair = (a: ParticipantId, b: ParticipantId): void => void (a < b ? dismiss.run(a, b) : dismiss.run(b, a))
  return {
    dismissed: () => dismissed.all(),
    /** Remembers that two people are two. */
    dismiss: dismissPair,
    /** The network of a round that both have answered, or of a contract that both have signed. */
    answeredTwice: (merged: Merged): string | undefined => answeredTwice.get(merged),
    signedTwice: (merged: Merged): string | undefined => signedTwice.get(merged),
    counts: (id: ParticipantId): Counts => counts.get({ id }) as Counts,
    /**
     * Moves what hangs on the one who goes, and takes that person away. Attendance at one meeting follows
     * `standingMark`; one of two own cases at a meeting stays; of two reflections on one question the kept person's.
     */
    moveAll: (merged: Merged): void => {
      for (const statement of dropSecondSigner) statement.run(merged)
      for (const statement of move) statement.run(merged)
      mergeAttendance(merged)
      dropSecondCase.run(merged)
      moveCases.run(merged)
      moveReflections.run(merged)
      const others = otherwiseDismissed.all(merged)
      dropDismissed.run(merged)
      for (const other of others) dismissPair(merged.kept, other)
      for (const closing of closings.all(merged)) {
        const parts = closing.dataKey.split('|').map((part) => (part === merged.lost ? merged.kept : part))
        rekey.run({ ...closing, newKey: parts.join('|') })
        dropClosing.run(closing)
      }
      for (const statement of leftovers) statement.run(merged)
      remove.run(merged)
    },
  }
}
