import type { Database } from 'better-sqlite3'
import { shuffled } from '../../../shared/domain/disclosure.ts'
import { type NetworkId, ParticipantId } from '../../../shared/domain/ids.ts'
import type { RetentionStep } from '../../../shared/domain/retention.ts'
import { fileSweeper } from '../../database/stored-files.ts'
import { unforeseen } from '../evaluation/unforeseen.ts'
import { newId } from '../new-id.ts'

const meetings = 'SELECT id FROM meeting WHERE network_id = @id'
const contracts = "SELECT id FROM contract WHERE network_id = @id AND template_id <> 'ASN'"

/** What is run for each step; those of `people` come besides the moving of the people themselves. */
const statements: Readonly<Record<RetentionStep, readonly string[]>> = {
  named: [
    `UPDATE response SET participant_id = NULL
       WHERE round_id IN (SELECT id FROM evaluation_round WHERE network_id = @id) AND participant_id IS NOT NULL`,
    'DELETE FROM personal_goal WHERE network_id = @id',
    'DELETE FROM reflection WHERE network_id = @id',
  ],
  people: [
    `UPDATE attendance SET reason = '', announced_on = NULL, announced_at = NULL WHERE meeting_id IN (${meetings})`,
    `UPDATE role_assignment SET external_name = '' WHERE meeting_id IN (${meetings})`,
    `UPDATE action_item SET responsible = '' WHERE network_id = @id`,
  ],
  notes: [
    'DELETE FROM note WHERE network_id = @id',
    `DELETE FROM meeting_private_note WHERE meeting_id IN (${meetings})`,
    `UPDATE meeting SET minutes = '', cancel_reason = '' WHERE network_id = @id`,
    `DELETE FROM decision WHERE meeting_id IN (${meetings})`,
    'DELETE FROM action_item WHERE network_id = @id',
    `UPDATE attention_closed SET note = '' WHERE network_id = @id`,
    `UPDATE network_stage_change SET note = '' WHERE network_id = @id`,
    'DELETE FROM form_review_point WHERE review_id IN (SELECT id FROM form_review WHERE network_id = @id)',
    'DELETE FROM report_draft WHERE network_id = @id',
    `UPDATE handed_report SET next_steps = '', since = NULL WHERE network_id = @id`,
  ],
  contracts: [`DELETE FROM contract WHERE id IN (${contracts})`],
  agreements: ["DELETE FROM contract WHERE network_id = @id AND template_id = 'ASN'"],
  anonymous: ['DELETE FROM evaluation_round WHERE network_id = @id'],
}

/** Where a person stands in a network, with the owner to be written in another's place. */
const places = [
  'membership SET participant_id = @to WHERE participant_id = @from AND network_id = @id',
  `attendance SET participant_id = @to WHERE participant_id = @from AND meeting_id IN (${meetings})`,
  `role_assignment SET participant_id = @to WHERE participant_id = @from AND meeting_id IN (${meetings})`,
  `focus_person SET participant_id = @to WHERE participant_id = @from AND meeting_id IN (${meetings})`,
] as const

/** Deletes what a network no longer keeps. */
export function eraseStore(db: Database) {
  const sweepFiles = fileSweeper(db)
  const made = new Map(
    Object.entries(statements).map(([step, all]) => [step, all.map((sql) => db.prepare<{ id: NetworkId }>(sql))]),
  )
  const people = db
    .prepare<{ id: NetworkId }, ParticipantId>(
      `SELECT p.id FROM participant p WHERE p.former = 0 AND (
         p.id IN (SELECT participant_id FROM membership WHERE network_id = @id)
         OR p.id IN (SELECT participant_id FROM attendance WHERE meeting_id IN (${meetings}))
         OR p.id IN (SELECT participant_id FROM role_assignment WHERE meeting_id IN (${meetings}))
         OR p.id IN (SELECT participant_id FROM focus_person WHERE meeting_id IN (${meetings})))`,
    )
    .pluck()
  const insert = db.prepare<{ id: ParticipantId; name: string }>(
    'INSERT INTO participant (id, full_name, former) VALUES (@id, @name, 1)',
  )
  const move = places.map((place) =>
    db.prepare<{ id: NetworkId; from: ParticipantId; to: ParticipantId }>(`UPDATE ${place}`),
  )
  const removeAlone = db.prepare<[ParticipantId]>(
    'DELETE FROM participant WHERE id = ? AND NOT EXISTS (SELECT 1 FROM membership WHERE participant_id = participant.id)',
  )

  /** Puts somebody without a name in the place of each member, in a random order; gives those who are gone for good. */
  const replacePeople = (id: NetworkId, nameOf: (number: number) => string): ParticipantId[] => {
    const old = shuffled(people.all({ id }), unforeseen)
    for (const [index, from] of old.entries()) {
      const to = newId(ParticipantId)
      insert.run({ id: to, name: nameOf(index + 1) })
      for (const one of move) one.run({ id, from, to })
    }
    return old.filter((person) => removeAlone.run(person).changes > 0)
  }
  return {
    /** Does one step for a network, and gives the people whose data are gone. `nameOf` names those who stand in their places. */
    erase: (id: NetworkId, step: RetentionStep, nameOf: (number: number) => string): ParticipantId[] => {
      for (const statement of made.get(step) ?? []) statement.run({ id })
      const gone = step === 'people' ? replacePeople(id, nameOf) : []
      sweepFiles()
      return gone
    },
  }
}
