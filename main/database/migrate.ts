import { Rejection } from '../../shared/domain/rejection.ts'
import type { Database } from './open.ts'

const files = import.meta.glob<string>('./migrations/*.sql', { query: '?raw', import: 'default', eager: true })

export type Migration = { readonly version: number; readonly sql: string }

/** The numbered files in order. A released file stays as it is, and the next number repairs it. */
export const migrations: readonly Migration[] = Object.entries(files)
  .map(([name, sql]) => ({ version: Number(/(\d{4})-[^/]*\.sql$/.exec(name)?.[1]), sql }))
  .sort((a, b) => a.version - b.version)

export const schemaVersion = (db: Database): number => Number(db.pragma('user_version', { simple: true }))

/**
 * Brings the store to the newest version, each step in its own transaction. `copyFirst` is called with the old version
 * before a store that holds something is changed. Throws `store-newer`, and changes nothing, when a later edition of
 * the app has written the store.
 */
export const migrate = (db: Database, copyFirst: (version: number) => void, steps = migrations): void => {
  const from = schemaVersion(db)
  const newest = steps.at(-1)?.version ?? 0
  if (from > newest) throw new Rejection('store-newer', { store: from, app: newest })
  if (from === newest) return
  if (from > 0) copyFirst(from)
  // Rebuilding a table drops it, and with the keys enforced that would take the rows that point to it along.
  db.pragma('foreign_keys = OFF')
  try {
    for (const { version, sql } of steps.filter((step) => step.version > from)) {
      db.transaction(() => {
        db.exec(sql)
        if ((db.pragma('foreign_key_check') as unknown[]).length > 0)
          throw new Error(`migration ${version} breaks a reference`)
        db.pragma(`user_version = ${version}`)
      }).immediate()
    }
  } finally {
    db.pragma('foreign_keys = ON')
  }
}

/** Writes a consistent copy of the store, under the same key. Throws where the copy cannot be written. */
export const copyStore = (db: Database, file: string): void => void db.prepare('VACUUM INTO ?').run(file)
