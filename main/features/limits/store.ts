import type { Database } from 'better-sqlite3'
import type { NetworkId } from '../../../shared/domain/ids.ts'
import type { LimitValue } from '../../../shared/domain/indicators/limits.ts'

export type StoredLimitChange = {
  readonly changedOn: string
  readonly indicator: string
  readonly name: string
  readonly was: number
  readonly becomes: number
}

/** A limit with the day it was last changed. */
export type StoredLimit = LimitValue & { readonly changedOn: string | null }

/** The limits of indicators that a network has of its own, and the log of their changes. */
export function limitStore(db: Database) {
  const ofNetwork = db.prepare<[NetworkId], StoredLimit>(
    `SELECT indicator, name, value,
       (SELECT changed_on FROM indicator_limit_change c
        WHERE c.network_id = l.network_id AND c.indicator = l.indicator AND c.name = l.name
        ORDER BY place DESC LIMIT 1) AS changedOn
     FROM indicator_limit l WHERE network_id = ? ORDER BY indicator, name`,
  )
  const log = db.prepare<[NetworkId], StoredLimitChange>(
    `SELECT changed_on AS changedOn, indicator, name, was, becomes FROM indicator_limit_change
     WHERE network_id = ? ORDER BY place DESC`,
  )
  const put = db.prepare<LimitValue & { networkId: NetworkId }>(
    `INSERT INTO indicator_limit (network_id, indicator, name, value) VALUES (@networkId, @indicator, @name, @value)
     ON CONFLICT DO UPDATE SET value = excluded.value`,
  )
  const drop = db.prepare<[NetworkId, string, string]>(
    'DELETE FROM indicator_limit WHERE network_id = ? AND indicator = ? AND name = ?',
  )
  const write = db.prepare<StoredLimitChange & { id: string; networkId: NetworkId }>(
    `INSERT INTO indicator_limit_change (id, network_id, place, changed_on, indicator, name, was, becomes)
     VALUES (@id, @networkId,
       (SELECT coalesce(max(place), 0) + 1 FROM indicator_limit_change WHERE network_id = @networkId),
       @changedOn, @indicator, @name, @was, @becomes)`,
  )
  return {
    ofNetwork: (id: NetworkId): StoredLimit[] => ofNetwork.all(id),
    log: (id: NetworkId): StoredLimitChange[] => log.all(id),
    put: (networkId: NetworkId, limit: LimitValue): void => void put.run({ ...limit, networkId }),
    drop: (networkId: NetworkId, indicator: string, name: string): void => void drop.run(networkId, indicator, name),
    write: (networkId: NetworkId, id: string, change: StoredLimitChange): void =>
      void write.run({ ...change, id, networkId }),
  }
}
