import type { Database } from 'better-sqlite3'
import type { NetworkId } from '../../../shared/domain/ids.ts'

type Kept = { readonly networkId: NetworkId; readonly row: string }

/** Rows of the portfolio from the last time they were worked out; `networkMemo` takes away what is no longer so. */
export function keptRowStore(db: Database) {
  const all = db.prepare<[string], Kept>('SELECT network_id AS networkId, row FROM kept_row WHERE state = ?')
  const keep = db.prepare<Kept & { state: string }>(
    'INSERT OR REPLACE INTO kept_row (network_id, state, row) VALUES (@networkId, @state, @row)',
  )
  const networks = db.prepare<[string], NetworkId>('SELECT network_id FROM kept_row WHERE state = ?').pluck()
  return {
    /** Which networks have one. */
    networks: (state: string): ReadonlySet<NetworkId> => new Set(networks.all(state)),
    of: (state: string): Map<NetworkId, string> =>
      new Map(all.all(state).map(({ networkId, row }) => [networkId, row])),
    /** Keeps all of them in one go; nothing while a change is being made, which may be taken back. */
    keep: (state: string, rows: readonly Kept[]): void => {
      if (rows.length === 0 || db.inTransaction) return
      db.transaction(() => {
        for (const one of rows) keep.run({ ...one, state })
      }).immediate()
    },
  }
}
