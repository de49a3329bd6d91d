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
  const close = db.prepare<[string, BreachId]>('UPDATE confidentiality_breach SET closed_on = ? WHERE id = ?')
  return {
    find: (id: BreachId): Breach | undefined => byId.get(id),
    ofNetwork: (id: NetworkId): Breach[] => ofNetwork.all(id),
    insert: (networkId: NetworkId, added: Breach): void => void insert.run({ ...added, networkId }),
    close: (id: BreachId, closedOn: string): void => void close.run(closedOn, id),
  }
}
