import type { Database } from 'better-sqlite3'
import type { MeetingId, NetworkId } from '../../../shared/domain/ids.ts'

/** The minutes that the group may read; they stand apart from the meeting, so that lists of meetings stay small. */
export function minutesStore(db: Database) {
  const read = db.prepare<[MeetingId], string>('SELECT minutes FROM meeting WHERE id = ?').pluck()
  const write = db.prepare<{ id: MeetingId; text: string }>('UPDATE meeting SET minutes = @text WHERE id = @id')
  const recorded = db
    .prepare<[NetworkId], MeetingId>(
      `SELECT id FROM meeting m WHERE network_id = ?
         AND (minutes <> '' OR EXISTS (SELECT 1 FROM decision d WHERE d.meeting_id = m.id))`,
    )
    .pluck()
  return {
    /** Empty where nothing has been written. */
    of: (id: MeetingId): string => read.get(id) ?? '',
    set: (id: MeetingId, text: string): void => void write.run({ id, text }),
    /** Meetings of a network that have minutes or a decision. */
    recorded: (id: NetworkId): Set<MeetingId> => new Set(recorded.all(id)),
  }
}
