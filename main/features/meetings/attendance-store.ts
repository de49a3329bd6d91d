import type { Database } from 'better-sqlite3'
import type { MeetingId, NetworkId, ParticipantId } from '../../../shared/domain/ids.ts'
import type { Absence, AttendanceStatus } from '../../../shared/domain/meeting.ts'

type Mark = { meetingId: MeetingId; participantId: ParticipantId; status: AttendanceStatus }
type Marked = Omit<Mark, 'meetingId'>
type Cancelled = Mark & Absence

/** Recorded marks by meeting and person. */
export type Marks = ReadonlyMap<MeetingId, ReadonlyMap<ParticipantId, AttendanceStatus>>

export function attendanceStore(db: Database) {
  const ofNetwork = db.prepare<[NetworkId], Mark>(
    `SELECT a.meeting_id AS meetingId, a.participant_id AS participantId, a.status
     FROM attendance a JOIN meeting m ON m.id = a.meeting_id WHERE m.network_id = ?`,
  )
  const atMeeting = db.prepare<[MeetingId], Marked>(
    'SELECT participant_id AS participantId, status FROM attendance WHERE meeting_id = ?',
  )
  // Who came after all has no cancellation, so its time and reason go.
  const set = db.prepare<Mark>(
    `INSERT INTO attendance (meeting_id, participant_id, status) VALUES (@meetingId, @participantId, @status)
     ON CONFLICT DO UPDATE SET status = excluded.status,
       announced_on = CASE WHEN excluded.status IN ('cancelled', 'lateCancelled') THEN announced_on END,
       announced_at = CASE WHEN excluded.status IN ('cancelled', 'lateCancelled') THEN announced_at END,
       reason = CASE WHEN excluded.status IN ('present', 'partial') THEN '' ELSE reason END`,
  )
  const cancel = db.prepare<Cancelled>(
    `INSERT INTO attendance (meeting_id, participant_id, status, announced_on, announced_at, reason)
     VALUES (@meetingId, @participantId, @status, @announcedOn, @announcedAt, @reason)
     ON CONFLICT DO UPDATE SET status = excluded.status, announced_on = excluded.announced_on,
       announced_at = excluded.announced_at, reason = excluded.reason`,
  )
  const absences = db.prepare<[MeetingId], Absence & Pick<Mark, 'status'>>(
    `SELECT participant_id AS participantId, announced_on AS announcedOn, announced_at AS announcedAt, reason, status
     FROM attendance WHERE meeting_id = ? AND status IN ('cancelled', 'lateCancelled', 'noShow')
     ORDER BY participant_id`,
  )
  const clear = db.prepare<[MeetingId, ParticipantId]>(
    'DELETE FROM attendance WHERE meeting_id = ? AND participant_id = ?',
  )
  return {
    ofNetwork: (id: NetworkId): Marks =>
      new Map(
        [...Map.groupBy(ofNetwork.all(id), (mark) => mark.meetingId)].map(([meetingId, marks]) => [
          meetingId,
          new Map(marks.map((mark) => [mark.participantId, mark.status])),
        ]),
      ),
    /** Recorded marks of one meeting; empty where there are none. */
    atMeeting: (id: MeetingId): ReadonlyMap<ParticipantId, AttendanceStatus> =>
      new Map(atMeeting.all(id).map((mark) => [mark.participantId, mark.status])),
    set: (mark: Mark): void => void set.run(mark),
    /** Marks a cancellation with when it came and why. */
    cancel: (cancelled: Cancelled): void => void cancel.run(cancelled),
    /** Who stayed away from a meeting, with time and reason. For the consultant alone. */
    absences: (id: MeetingId) => absences.all(id),
    clear: (meetingId: MeetingId, participantId: ParticipantId): void => void clear.run(meetingId, participantId),
  }
}
