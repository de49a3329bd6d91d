import type { Database } from 'better-sqlite3'
import type { MembershipId, NetworkId, ParticipantId } from '../../../shared/domain/ids.ts'
import type { Membership, Participant } from '../../../shared/domain/participant.ts'

type MembershipRow = Omit<Membership, 'leaves'>
type LeaveRow = { membershipId: MembershipId; startsOn: string; endsOn: string | null }

const person = 'p.id, p.full_name AS fullName, p.nickname, p.email, p.phone, p.leader_since AS leaderSince, p.note'
const membership =
  'm.id, m.participant_id AS participantId, m.network_id AS networkId, m.starts_on AS startsOn, m.ends_on AS endsOn'

/** People and the networks they are or were in. */
export function participantStore(db: Database) {
  const byId = db.prepare<[ParticipantId], Participant>(`SELECT ${person} FROM participant p WHERE p.id = ?`)
  const all = db.prepare<[], Participant>(`SELECT ${person} FROM participant p WHERE p.former = 0`)
  const ofNetwork = db.prepare<[NetworkId], Participant>(
    `SELECT ${person} FROM participant p WHERE p.id IN (SELECT participant_id FROM membership WHERE network_id = ?)`,
  )
  const notIn = db.prepare<{ networkId: NetworkId; today: string }, Participant>(
    `SELECT ${person} FROM participant p WHERE p.former = 0 AND p.id NOT IN (
       SELECT participant_id FROM membership
       WHERE network_id = @networkId AND (ends_on IS NULL OR ends_on >= @today))`,
  )
  const insert = db.prepare<Participant>(
    `INSERT INTO participant (id, full_name, nickname, email, phone, leader_since, note)
     VALUES (@id, @fullName, @nickname, @email, @phone, @leaderSince, @note)`,
  )
  const update = db.prepare<Participant>(
    `UPDATE participant SET full_name = @fullName, nickname = @nickname, email = @email, phone = @phone, leader_since = @leaderSince,
       note = @note WHERE id = @id`,
  )
  const unattached = db
    .prepare<[], ParticipantId>(
      'SELECT id FROM participant WHERE NOT EXISTS (SELECT 1 FROM membership WHERE participant_id = participant.id)',
    )
    .pluck()
  const remove = db.prepare<[ParticipantId]>('DELETE FROM participant WHERE id = ?')
  const membershipById = db.prepare<[MembershipId], MembershipRow>(
    `SELECT ${membership} FROM membership m WHERE m.id = ?`,
  )
  const memberships = db.prepare<[], MembershipRow>(`SELECT ${membership} FROM membership m`)
  const membershipsOfNetwork = db.prepare<[NetworkId], MembershipRow>(
    `SELECT ${membership} FROM membership m WHERE m.network_id = ? ORDER BY m.starts_on`,
  )
  const membershipsOfPerson = db.prepare<[ParticipantId], MembershipRow>(
    `SELECT ${membership} FROM membership m WHERE m.participant_id = ? ORDER BY m.starts_on DESC`,
  )
  const insertMembership = db.prepare<MembershipRow>(
    `INSERT INTO membership (id, participant_id, network_id, starts_on, ends_on)
     VALUES (@id, @participantId, @networkId, @startsOn, @endsOn)`,
  )
  const updateMembership = db.prepare<MembershipRow>(
    'UPDATE membership SET participant_id = @participantId, starts_on = @startsOn, ends_on = @endsOn WHERE id = @id',
  )
  const endMembership = db.prepare<[string | null, MembershipId]>('UPDATE membership SET ends_on = ? WHERE id = ?')
  const removeMembership = db.prepare<[MembershipId]>('DELETE FROM membership WHERE id = ?')
  const leaves = db.prepare<[MembershipId], LeaveRow>(
    `SELECT membership_id AS membershipId, starts_on AS startsOn, ends_on AS endsOn
     FROM membership_leave WHERE membership_id = ? ORDER BY starts_on`,
  )
  const leavesOfNetwork = db.prepare<[NetworkId], LeaveRow>(
    `SELECT l.membership_id AS membershipId, l.starts_on AS startsOn, l.ends_on AS endsOn
     FROM membership_leave l JOIN membership m ON m.id = l.membership_id WHERE m.network_id = ? ORDER BY l.starts_on`,
  )
  const clearLeaves = db.prepare<[MembershipId]>('DELETE FROM membership_leave WHERE membership_id = ?')
  const insertLeave = db.prepare<LeaveRow>(
    'INSERT INTO membership_leave (membership_id, starts_on, ends_on) VALUES (@membershipId, @startsOn, @endsOn)',
  )

  const withLeaves = (row: MembershipRow, rows: readonly LeaveRow[]): Membership => ({
    ...row,
    leaves: rows.filter((leave) => leave.membershipId === row.id).map(({ startsOn, endsOn }) => ({ startsOn, endsOn })),
  })
  const saveLeaves = ({ id, leaves: changed }: Membership): void => {
    clearLeaves.run(id)
    for (const leave of changed) insertLeave.run({ ...leave, membershipId: id })
  }
  return {
    find: (id: ParticipantId): Participant | undefined => byId.get(id),
    /** Everybody who is somebody, in no order: not those who stand in the place of former members. */
    all: (): Participant[] => all.all(),
    /** Everybody who is or has been a member of the network, in no order. */
    ofNetwork: (id: NetworkId): Participant[] => ofNetwork.all(id),
    /** Known people who are not members of the network today. */
    notIn: (networkId: NetworkId, today: string): Participant[] => notIn.all({ networkId, today }),
    insert: (participant: Participant): void => void insert.run(participant),
    save: (participant: Participant): void => void update.run(participant),
    /** Does what ends memberships, and takes away the people it leaves in no network; who was in none before stays. */
    withThoseLeftAlone: (work: () => void): void => {
      const before = new Set(unattached.all())
      work()
      for (const id of unattached.all()) if (!before.has(id)) remove.run(id)
    },

    findMembership: (id: MembershipId): Membership | undefined => {
      const row = membershipById.get(id)
      return row && withLeaves(row, leaves.all(id))
    },
    /** All memberships without their pauses, in no order. */
    memberships: (): Omit<Membership, 'leaves'>[] => memberships.all(),
    membershipsOfNetwork: (id: NetworkId): Membership[] => {
      const rows = leavesOfNetwork.all(id)
      return membershipsOfNetwork.all(id).map((row) => withLeaves(row, rows))
    },
    membershipsOfPerson: (id: ParticipantId): Membership[] =>
      membershipsOfPerson.all(id).map((row) => withLeaves(row, leaves.all(row.id))),
    insertMembership: (added: Membership): void => {
      insertMembership.run(added)
      saveLeaves(added)
    },
    /** Writes owner, dates and pauses anew. */
    saveMembership: (changed: Membership): void => {
      updateMembership.run(changed)
      saveLeaves(changed)
    },
    endMembership: (id: MembershipId, endsOn: string | null): void => void endMembership.run(endsOn, id),
    saveLeaves,
    deleteMembership: (id: MembershipId): void => void removeMembership.run(id),
  }
}
