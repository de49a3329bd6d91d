import type { Database } from 'better-sqlite3'
import type { DecisionId, MeetingId, NetworkId } from '../../../shared/domain/ids.ts'
import type { Decision } from '../../../shared/domain/meeting.ts'

const columns = 'd.id, d.meeting_id AS meetingId, d.text'

/** Decisions in the order of their meeting. */
export function decisionStore(db: Database) {
  const byId = db.prepare<[DecisionId], Decision>(`SELECT ${columns} FROM decision d WHERE d.id = ?`)
  const ofMeeting = db.prepare<[MeetingId], Decision>(
    `SELECT ${columns} FROM decision d WHERE d.meeting_id = ? ORDER BY d.position, d.id`,
  )
  const ofNetwork = db.prepare<[NetworkId], Decision>(
    `SELECT ${columns} FROM decision d JOIN meeting m ON m.id = d.meeting_id
     WHERE m.network_id = ? ORDER BY m.date, d.position, d.id`,
  )
  const insert = db.prepare<Decision>(
    `INSERT INTO decision (id, meeting_id, position, text) VALUES (@id, @meetingId,
       (SELECT COALESCE(MAX(position) + 1, 0) FROM decision WHERE meeting_id = @meetingId), @text)`,
  )
  const setText = db.prepare<{ id: DecisionId; text: string }>('UPDATE decision SET text = @text WHERE id = @id')
  const setPosition = db.prepare<{ id: DecisionId; position: number }>(
    'UPDATE decision SET position = @position WHERE id = @id AND position <> @position',
  )
  const remove = db.prepare<[DecisionId]>('DELETE FROM decision WHERE id = ?')
  return {
    find: (id: DecisionId): Decision | undefined => byId.get(id),
    ofMeeting: (id: MeetingId): Decision[] => ofMeeting.all(id),
    /** By date of their meeting. */
    ofNetwork: (id: NetworkId): Decision[] => ofNetwork.all(id),
    /** Puts it last. */
    insert: (decision: Decision): void => void insert.run(decision),
    setText: (id: DecisionId, text: string): void => void setText.run({ id, text }),
    setOrder: (ids: readonly DecisionId[]): void => {
      for (const [position, id] of ids.entries()) setPosition.run({ id, position })
    },
    delete: (id: DecisionId): void => void remove.run(id),
  }
}
