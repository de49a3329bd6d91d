import type { Database } from 'better-sqlite3'
import type { NetworkId, ParticipantId } from '../../../shared/domain/ids.ts'
import type { ReflectionAnswers } from '../../../shared/domain/reflection.ts'

type Row = { participantId: ParticipantId; item: string; value: string }
type Answer = Row & { networkId: NetworkId }

/** What people have written before joining, one row an answer. */
export function reflectionStore(db: Database) {
  const ofNetwork = db.prepare<[NetworkId], Row>(
    'SELECT participant_id AS participantId, item, value FROM reflection WHERE network_id = ?',
  )
  const set = db.prepare<Answer>(
    `INSERT INTO reflection (participant_id, network_id, item, value) VALUES (@participantId, @networkId, @item, @value)
     ON CONFLICT (participant_id, network_id, item) DO UPDATE SET value = excluded.value`,
  )
  const remove = db.prepare<[ParticipantId, NetworkId, string]>(
    'DELETE FROM reflection WHERE participant_id = ? AND network_id = ? AND item = ?',
  )
  const clear = db.prepare<[ParticipantId, NetworkId]>(
    'DELETE FROM reflection WHERE participant_id = ? AND network_id = ?',
  )
  return {
    /** The answers of everybody who has given one. */
    ofNetwork: (id: NetworkId): Map<ParticipantId, ReflectionAnswers> => {
      const rows = Map.groupBy(ofNetwork.all(id), ({ participantId }) => participantId)
      return new Map(
        [...rows].map(([person, answers]) => [person, Object.fromEntries(answers.map((one) => [one.item, one.value]))]),
      )
    },
    /** Stores one answer; an empty one is taken away. */
    set: (answer: Answer): void => {
      if (answer.value === '') remove.run(answer.participantId, answer.networkId, answer.item)
      else set.run(answer)
    },
    clear: (person: ParticipantId, network: NetworkId): void => void clear.run(person, network),
  }
}
