import type { Database } from 'better-sqlite3'
import type { NetworkId, ParticipantId } from '../../../shared/domain/ids.ts'
import type { Employment, Participant } from '../../../shared/domain/participant.ts'

type MembershipRow = {
  readonly participantId: ParticipantId
  readonly networkId: NetworkId
  readonly network: string
  readonly client: string
  readonly startsOn: string
  readonly endsOn: string | null
}
type CustomRow = { readonly participantId: ParticipantId; readonly fieldId: string; readonly value: string }

/** Everybody at once, for lists that go in and out. */
export function exchangeStore(db: Database) {
  const people = db.prepare<[], Participant>(
    'SELECT id, full_name AS fullName, nickname, email, phone, leader_since AS leaderSince, note FROM participant',
  )
  const posts = db.prepare<[], Employment>(
    `SELECT id, participant_id AS participantId, organisation, position, employees, sector, place,
       leadership_level AS leadershipLevel, starts_on AS startsOn, ends_on AS endsOn
     FROM employment ORDER BY coalesce(starts_on, '') DESC, coalesce(ends_on, '9999') DESC`,
  )
  const memberships = db.prepare<[], MembershipRow>(
    `SELECT m.participant_id AS participantId, m.network_id AS networkId, n.name AS network, c.name AS client,
       m.starts_on AS startsOn, m.ends_on AS endsOn
     FROM membership m JOIN network n ON n.id = m.network_id JOIN client c ON c.id = n.client_id
     ORDER BY m.starts_on DESC`,
  )
  const fields = db.prepare<[], { id: string; label: string }>(
    'SELECT id, label FROM custom_field ORDER BY position, id',
  )
  const values = db.prepare<[], CustomRow>(
    'SELECT participant_id AS participantId, field_id AS fieldId, value FROM custom_value',
  )
  // What is known already stands.
  const addValue = db.prepare<CustomRow>(
    'INSERT OR IGNORE INTO custom_value (participant_id, field_id, value) VALUES (@participantId, @fieldId, @value)',
  )
  const byPerson = <T extends { readonly participantId: ParticipantId }>(rows: readonly T[]) =>
    Map.groupBy(rows, (row) => row.participantId)
  return {
    people: (): Participant[] => people.all(),
    /** By person, newest first. */
    posts: (): Map<ParticipantId, Employment[]> => byPerson(posts.all()),
    /** By person, newest first. */
    memberships: (): Map<ParticipantId, MembershipRow[]> => byPerson(memberships.all()),
    customFields: (): { id: string; label: string }[] => fields.all(),
    customValues: (): Map<ParticipantId, CustomRow[]> => byPerson(values.all()),
    addCustomValue: (row: CustomRow): void => void addValue.run(row),
  }
}
