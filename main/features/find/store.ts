import type { Database } from 'better-sqlite3'
import type { Found } from '../../../shared/contract/find.ts'
import { type Entry, searchIndex } from './entries.ts'

/** Where a found thing belongs. */
export type Belonging = Pick<
  Found,
  | 'networkId'
  | 'networkName'
  | 'clientId'
  | 'clientName'
  | 'participantId'
  | 'personName'
  | 'meetingId'
  | 'date'
  | 'template'
>

const nowhere: Belonging = {
  networkId: null,
  networkName: '',
  clientId: null,
  clientName: '',
  participantId: null,
  personName: '',
  meetingId: null,
  date: null,
  template: null,
}

const network = 'n.id AS networkId, n.name AS networkName'
const client = 'c.id AS clientId, c.name AS clientName'
const person = 'p.id AS participantId, p.full_name AS personName'
/** The network a person is met in: where they are a member now before where they were. */
const home = `LEFT JOIN membership h ON h.id = (
    SELECT id FROM membership WHERE participant_id = p.id ORDER BY ends_on IS NOT NULL, starts_on DESC LIMIT 1)
  LEFT JOIN network n ON n.id = h.network_id`

const belonging: Readonly<Record<string, string>> = {
  client: `SELECT ${client} FROM client c WHERE c.id = ?`,
  clientNote: `SELECT ${client} FROM client c WHERE c.id = ?`,
  network: `SELECT ${network}, ${client} FROM network n JOIN client c ON c.id = n.client_id WHERE n.id = ?`,
  contract: `SELECT ${network}, k.template_id AS template FROM contract k JOIN network n ON n.id = k.network_id WHERE k.id = ?`,
  person: `SELECT ${person}, ${network} FROM participant p ${home} WHERE p.id = ?`,
  personNote: `SELECT ${person}, ${network} FROM participant p ${home} WHERE p.id = ?`,
  step: `SELECT ${network}, s.meeting_id AS meetingId, s.due_on AS date FROM action_item s JOIN network n ON n.id = s.network_id WHERE s.id = ?`,
  meeting: `SELECT ${network}, m.id AS meetingId, m.date FROM meeting m JOIN network n ON n.id = m.network_id WHERE m.id = ?`,
  meetingNote: `SELECT ${network}, m.id AS meetingId, m.date FROM meeting m JOIN network n ON n.id = m.network_id WHERE m.id = ?`,
  goal: `SELECT ${person}, ${network} FROM personal_goal g JOIN participant p ON p.id = g.participant_id
    JOIN network n ON n.id = g.network_id WHERE g.id = ?`,
  note: `SELECT o.written_on AS date, ${person}, ${client}, n.id AS networkId, coalesce(n.name, '') AS networkName
    FROM note o LEFT JOIN client c ON c.id = o.client_id LEFT JOIN participant p ON p.id = o.participant_id
    LEFT JOIN membership h ON h.id = (
      SELECT id FROM membership WHERE participant_id = p.id ORDER BY ends_on IS NOT NULL, starts_on DESC LIMIT 1)
    LEFT JOIN network n ON n.id = coalesce(o.network_id, h.network_id) WHERE o.id = ?`,
}
const ofReflection = `SELECT ${person}, ${network} FROM participant p, network n WHERE p.id = ? AND n.id = ?`

/** The search index, and where each thing in it belongs. */
export function findStore(db: Database) {
  const search = searchIndex(db)
  const lookups = new Map(
    Object.entries(belonging).map(([source, sql]) => [source, db.prepare<[string], Partial<Belonging>>(sql)]),
  )
  const reflection = db.prepare<[string, string], Partial<Belonging>>(ofReflection)
  return {
    search,
    belongingOf: ({ source, key, ofNetwork }: Entry): Belonging => {
      const row = source === 'reflection' ? reflection.get(key, ofNetwork) : lookups.get(source)?.get(key)
      const given = Object.entries(row ?? {}).filter(([, value]) => value !== null)
      return { ...nowhere, ...Object.fromEntries(given) }
    },
  }
}
