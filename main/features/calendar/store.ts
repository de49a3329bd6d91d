import type { Database } from 'better-sqlite3'
import type { CalendarMeeting } from '../../../shared/contract/calendar.ts'
import type { MeetingId } from '../../../shared/domain/ids.ts'

export type DatedMeeting = Omit<CalendarMeeting, 'clashesWith'>

/** Meetings across all networks by time, and what calendars outside count their changes by. */
export function calendarStore(db: Database) {
  const between = db.prepare<[string, string], DatedMeeting>(
    `SELECT m.id, m.network_id AS networkId, n.name AS networkName, c.id AS clientId, c.name AS clientName, m.date,
       m.starts_at AS startsAt, m.ends_at AS endsAt, m.place, m.status
     FROM meeting m JOIN network n ON n.id = m.network_id JOIN client c ON c.id = n.client_id
     WHERE m.date BETWEEN ? AND ? ORDER BY m.date, m.starts_at, n.name, m.id`,
  )
  const sequence = db.prepare<[MeetingId], number>('SELECT sequence FROM meeting_revision WHERE meeting_id = ?').pluck()
  const sampleIds = db
    .prepare<[], string>(
      `SELECT m.id FROM meeting m JOIN network n ON n.id = m.network_id JOIN client c ON c.id = n.client_id
       WHERE c.is_sample = 1`,
    )
    .pluck()
  const forget = db.prepare<[string]>('DELETE FROM meeting_revision WHERE meeting_id = ?')
  return {
    between: (from: string, to: string): DatedMeeting[] => between.all(from, to),
    /** How often the meeting has changed in a way that calendars must hear of; kept when it is deleted. */
    sequenceOf: (id: MeetingId): number => sequence.get(id) ?? 0,
    sampleIds: (): string[] => sampleIds.all(),
    forget: (id: string): void => void forget.run(id),
  }
}
