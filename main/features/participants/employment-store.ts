import type { Database } from 'better-sqlite3'
import type { EmploymentId, NetworkId, ParticipantId } from '../../../shared/domain/ids.ts'
import type { Employment } from '../../../shared/domain/participant.ts'

const columns = `id, participant_id AS participantId, organisation, position, employees, sector, place,
  leadership_level AS leadershipLevel, starts_on AS startsOn, ends_on AS endsOn`
// A post without a first day is taken for the oldest.
const newestFirst = "ORDER BY coalesce(starts_on, '') DESC, coalesce(ends_on, '9999') DESC"

/** The posts people hold and have held. */
export function employmentStore(db: Database) {
  const byId = db.prepare<[EmploymentId], Employment>(`SELECT ${columns} FROM employment WHERE id = ?`)
  const all = db.prepare<[], Employment>(`SELECT ${columns} FROM employment ${newestFirst}`)
  const ofPerson = db.prepare<[ParticipantId], Employment>(
    `SELECT ${columns} FROM employment WHERE participant_id = ? ${newestFirst}`,
  )
  const ofNetwork = db.prepare<[NetworkId], Employment>(
    `SELECT ${columns} FROM employment
     WHERE participant_id IN (SELECT participant_id FROM membership WHERE network_id = ?) ${newestFirst}`,
  )
  const insert = db.prepare<Employment>(
    `INSERT INTO employment (id, participant_id, organisation, position, employees, sector, place, leadership_level,
       starts_on, ends_on)
     VALUES (@id, @participantId, @organisation, @position, @employees, @sector, @place, @leadershipLevel,
       @startsOn, @endsOn)`,
  )
  const update = db.prepare<Employment>(
    `UPDATE employment SET participant_id = @participantId, organisation = @organisation, position = @position, employees = @employees,
       sector = @sector, place = @place, leadership_level = @leadershipLevel, starts_on = @startsOn,
       ends_on = @endsOn WHERE id = @id`,
  )
  const remove = db.prepare<[EmploymentId]>('DELETE FROM employment WHERE id = ?')
  const byPerson = (rows: Employment[]) => Map.groupBy(rows, (row) => row.participantId)
  return {
    find: (id: EmploymentId): Employment | undefined => byId.get(id),
    /** Everybody's posts by person, newest first. */
    all: (): Map<ParticipantId, Employment[]> => byPerson(all.all()),
    /** Newest first. */
    ofPerson: (id: ParticipantId): Employment[] => ofPerson.all(id),
    /** Posts of everybody who is or has been a member, by person, newest first. */
    ofNetwork: (id: NetworkId): Map<ParticipantId, Employment[]> => byPerson(ofNetwork.all(id)),
    insert: (employment: Employment): void => void insert.run(employment),
    save: (employment: Employment): void => void update.run(employment),
    delete: (id: EmploymentId): void => void remove.run(id),
  }
}

/** The post held on a day, else the one that began last before it, else the newest known; `posts` newest first. */
export function employmentOn(posts: readonly Employment[], day: string): Employment | null {
  const begun = posts.filter((post) => post.startsOn === null || post.startsOn <= day)
  return begun.find((post) => post.endsOn === null || post.endsOn >= day) ?? begun[0] ?? posts[0] ?? null
}
