import type { Database } from './open.ts'

/** What is wrong with the store, in SQLite's words; empty when it is whole. Reads every page. */
export const integrityFaults = (db: Database): readonly string[] => {
  const rows = db.pragma('integrity_check') as { integrity_check: string }[]
  const found = rows.map((row) => row.integrity_check).filter((line) => line !== 'ok')
  const broken = db.pragma('foreign_key_check') as { table: string }[]
  return [...found, ...broken.map((row) => `foreign key: ${row.table}`)]
}
