import type { Database } from 'better-sqlite3'
import type { RoundId } from '../../../shared/domain/ids.ts'

/** The round that is handed round; `salt` and `code` are null where the passphrase of the store leads out. */
export type Kiosk = { readonly roundId: RoundId; readonly salt: string | null; readonly code: string | null }

/** Whether this computer is being handed round, and with which round. */
export function kioskStore(db: Database) {
  const current = db.prepare<[], Kiosk>('SELECT round_id AS roundId, salt, code FROM kiosk')
  const start = db.prepare<Kiosk>(
    'INSERT OR REPLACE INTO kiosk (id, round_id, salt, code) VALUES (1, @roundId, @salt, @code)',
  )
  const end = db.prepare<[]>('DELETE FROM kiosk')
  return {
    current: (): Kiosk | undefined => current.get(),
    start: (kiosk: Kiosk): void => void start.run(kiosk),
    end: (): void => void end.run(),
  }
}
