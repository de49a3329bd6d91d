import type { Database } from 'better-sqlite3'
import type { Breach } from '../../../shared/contract/breaches.ts'
import type { BreachId, NetworkId } from '../../../shared/domain/ids.ts'

const breach = 'SELECT id, noted_on AS notedOn, closed_on AS closedOn FROM confidentiality_breach'

/** Breaches of confidentiality that were noted. */
export function breachStore(db: Database) {
  const byId = db.prepare<[BreachId], Breach>(`${breach} WHERE id = ?`)
  const ofNetwork = db.prepare<[NetworkId], Breach>(`${breach} WHERE network_id = ? ORDER BY noted_on DESC, id`)
  const insert = db.prepare<Breach & { networkId: NetworkId }>(
    `INSERT INTO confidentiality_breach (id, network_id, noted_on, closed_on)
     VALUES (@id, @networkId, @notedOn, @closedOn)`,
  )
  const update = db.prepare<Breach>(
    'UPDATE confidentiality_breach SET noted_on = @notedOn, closed_on = @closedOn WHERE id = @id',
  )
  const remove = db.prepare<[BreachId]>('DELETE FROM confidentiality_breach WHERE id = ?')
  return {
    find: (id: BreachId): Breach | undefined => byId.get(id),
    ofNetwork: (id: NetworkId): Breach[] => ofNetwork.all(id),
    insert: (networkId: NetworkId, added: Breach): void => void insert.run({ ...added, networkId }),
    save: (breach: Breach): void => void update.run(breach),
    remove: (id: BreachId): void => void remove.run(id),
  }
}
