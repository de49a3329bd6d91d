import type { Database } from 'better-sqlite3'
import type { MeetingId, NetworkId, ParticipantId } from '../../../shared/domain/ids.ts'
import type { AttendanceStatus } from '../../../shared/domain/meeting.ts'

type Mark = { meetingId: MeetingId; participantId: ParticipantId; status: AttendanceStatus }

/** Recorded marks by meeting and person. */
export type Marks = ReadonlyMap<MeetingId, ReadonlyMap<ParticipantId, AttendanceStatus>>

export function attendanceStore(db: Database) {
  const ofNetwork = db.prepare<[NetworkId], Mark>(
    `SELECT a.meeting_id AS meetingId, a.participant_id AS participantId, a.status
     FROM attendance a JOIN meeting m ON m.id = a.meeting_id WHERE m.network_id = ?`,
  )
  const set = db.prepare<Mark>(
    `INSERT INTO attendance (meeting_id, participant_id, status) VALUES (@meetingId, @participantId, @status)
     ON CONFLICT DO UPDATE SET status = excluded.status`,
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
    set: (mark: Mark): void => void set.run(mark),
    clear: (meetingId: MeetingId, participantId: ParticipantId): void => void clear.run(meetingId, participantId),
  }
}
