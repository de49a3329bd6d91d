import type { Database } from 'better-sqlite3'
import type { MeetingId, NetworkId, ParticipantId } from '../../../shared/domain/ids.ts'
import type { AgendaItem, Meeting, RoleAssignment } from '../../../shared/domain/meeting.ts'

type MeetingRow = Omit<Meeting, 'agenda' | 'roles' | 'focusPersons'>
type AgendaRow = AgendaItem & { meetingId: MeetingId; position: number }
type RoleRow = Omit<RoleAssignment, 'agreedFixed'> & { meetingId: MeetingId; agreedFixed: number }
type FocusRow = { meetingId: MeetingId; participantId: ParticipantId; position: number }
/** A meeting of any network, as far as others must keep clear of it. */
export type Timed = Pick<Meeting, 'id' | 'networkId' | 'date' | 'startsAt' | 'endsAt'> & { networkName: string }
type Parts = { agenda: readonly AgendaRow[]; roles: readonly RoleRow[]; focus: readonly FocusRow[] }

const meeting = `id, network_id AS networkId, date, starts_at AS startsAt, ends_at AS endsAt, place, status, aim,
  cancel_reason AS cancelReason, agenda_template AS agendaTemplate`
const agenda = 'meeting_id AS meetingId, position, minutes, text, method FROM agenda_item'
const roles = `meeting_id AS meetingId, role, participant_id AS participantId, external_name AS externalName,
  agreed_fixed AS agreedFixed FROM role_assignment`
const focus = 'meeting_id AS meetingId, participant_id AS participantId, position FROM focus_person'
const inNetwork = 'meeting_id IN (SELECT id FROM meeting WHERE network_id = ?)'

function assemble(row: MeetingRow, parts: Parts): Meeting {
  return {
    ...row,
    agenda: parts.agenda.map(({ minutes, text, method }) => ({ minutes, text, method })),
    roles: parts.roles.map(({ role, participantId, externalName, agreedFixed }) => ({
      role,
      participantId,
      externalName,
      agreedFixed: agreedFixed === 1,
    })),
    focusPersons: parts.focus.map((person) => person.participantId),
  }
}

/** Meetings with their agenda, roles and own cases. */
export function meetingStore(db: Database) {
  const byId = db.prepare<[MeetingId], MeetingRow>(`SELECT ${meeting} FROM meeting WHERE id = ?`)
  const ofNetwork = db.prepare<[NetworkId], MeetingRow>(
    `SELECT ${meeting} FROM meeting WHERE network_id = ? ORDER BY date, starts_at, id`,
  )
  const agendaOf = db.prepare<[MeetingId], AgendaRow>(`SELECT ${agenda} WHERE meeting_id = ? ORDER BY position`)
  const rolesOf = db.prepare<[MeetingId], RoleRow>(`SELECT ${roles} WHERE meeting_id = ? ORDER BY role`)
  const focusOf = db.prepare<[MeetingId], FocusRow>(`SELECT ${focus} WHERE meeting_id = ? ORDER BY position`)
  const agendaOfNetwork = db.prepare<[NetworkId], AgendaRow>(`SELECT ${agenda} WHERE ${inNetwork} ORDER BY position`)
  const rolesOfNetwork = db.prepare<[NetworkId], RoleRow>(`SELECT ${roles} WHERE ${inNetwork} ORDER BY role`)
  const focusOfNetwork = db.prepare<[NetworkId], FocusRow>(`SELECT ${focus} WHERE ${inNetwork} ORDER BY position`)
  const insert = db.prepare<MeetingRow>(
    `INSERT INTO meeting (id, network_id, date, starts_at, ends_at, place, status, cancel_reason, aim, agenda_template)
     VALUES (@id, @networkId, @date, @startsAt, @endsAt, @place, @status, @cancelReason, @aim, @agendaTemplate)`,
  )
  const update = db.prepare<MeetingRow>(
    `UPDATE meeting SET date = @date, starts_at = @startsAt, ends_at = @endsAt, place = @place, status = @status,
       cancel_reason = @cancelReason, aim = @aim, agenda_template = @agendaTemplate WHERE id = @id`,
  )
  const timetable = db.prepare<[], Timed>(
    `SELECT m.id, m.network_id AS networkId, n.name AS networkName, m.date, m.starts_at AS startsAt, m.ends_at AS endsAt
     FROM meeting m JOIN network n ON n.id = m.network_id WHERE m.status <> 'cancelled'`,
  )
  const remove = db.prepare<[MeetingId]>('DELETE FROM meeting WHERE id = ?')
  const clearAgenda = db.prepare<[MeetingId]>('DELETE FROM agenda_item WHERE meeting_id = ?')
  const clearRoles = db.prepare<[MeetingId]>('DELETE FROM role_assignment WHERE meeting_id = ?')
  const clearFocus = db.prepare<[MeetingId]>('DELETE FROM focus_person WHERE meeting_id = ?')
  const insertAgenda = db.prepare<AgendaRow>(
    `INSERT INTO agenda_item (meeting_id, position, minutes, text, method)
     VALUES (@meetingId, @position, @minutes, @text, @method)`,
  )
  const insertRole = db.prepare<RoleRow>(
    `INSERT INTO role_assignment (meeting_id, role, participant_id, external_name, agreed_fixed)
     VALUES (@meetingId, @role, @participantId, @externalName, @agreedFixed)`,
  )
  const insertFocus = db.prepare<FocusRow>(
    'INSERT INTO focus_person (meeting_id, participant_id, position) VALUES (@meetingId, @participantId, @position)',
  )

  const writeParts = ({ id, agenda: items, roles: assigned, focusPersons }: Meeting): void => {
    clearAgenda.run(id)
    clearRoles.run(id)
    clearFocus.run(id)
    for (const [position, item] of items.entries()) insertAgenda.run({ ...item, meetingId: id, position })
    for (const role of assigned) insertRole.run({ ...role, meetingId: id, agreedFixed: role.agreedFixed ? 1 : 0 })
    for (const [position, participantId] of focusPersons.entries()) {
      insertFocus.run({ meetingId: id, participantId, position })
    }
  }
  return {
    find: (id: MeetingId): Meeting | undefined => {
      const row = byId.get(id)
      return row && assemble(row, { agenda: agendaOf.all(id), roles: rolesOf.all(id), focus: focusOf.all(id) })
    },
    /** By date. */
    ofNetwork: (id: NetworkId): Meeting[] => {
      const byMeeting = <T extends { meetingId: MeetingId }>(rows: T[]) => Map.groupBy(rows, (row) => row.meetingId)
      const items = byMeeting(agendaOfNetwork.all(id))
      const assigned = byMeeting(rolesOfNetwork.all(id))
      const persons = byMeeting(focusOfNetwork.all(id))
      return ofNetwork.all(id).map((row) =>
        assemble(row, {
          agenda: items.get(row.id) ?? [],
          roles: assigned.get(row.id) ?? [],
          focus: persons.get(row.id) ?? [],
        }),
      )
    },
    insert: (added: Meeting): void => {
      insert.run(added)
      writeParts(added)
    },
    save: (changed: Meeting): void => {
      update.run(changed)
      writeParts(changed)
    },
    /** When which network meets, cancelled meetings left out. */
    timetable: (): Timed[] => timetable.all(),
    delete: (id: MeetingId): void => void remove.run(id),
  }
}
