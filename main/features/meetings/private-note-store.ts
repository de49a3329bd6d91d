import type { Database } from 'better-sqlite3'
import type { MeetingId } from '../../../shared/domain/ids.ts'

/** The consultant's private note of a meeting. Only `meetings.privateNote` may read it. */
export function privateNoteStore(db: Database) {
  const read = db.prepare<[MeetingId], string>('SELECT text FROM meeting_private_note WHERE meeting_id = ?').pluck()
  const write = db.prepare<{ id: MeetingId; text: string }>(
    `INSERT INTO meeting_private_note (meeting_id, text) VALUES (@id, @text)
     ON CONFLICT DO UPDATE SET text = excluded.text`,
  )
  const clear = db.prepare<[MeetingId]>('DELETE FROM meeting_private_note WHERE meeting_id = ?')
  return {
    of: (id: MeetingId): string => read.get(id) ?? '',
    set: (id: MeetingId, text: string): void => void (text === '' ? clear.run(id) : write.run({ id, text })),
  }
}
