import Database from 'better-sqlite3'
import { Rejection } from '../../shared/domain/rejection.ts'

export type { Database } from 'better-sqlite3'

/**
 * Opens the encrypted store (SQLCipher format), making it if it is not there. `key` is the raw 256-bit data key.
 * Throws `store-unreadable` when the key is wrong or the file is damaged.
 */
export const openDatabase = (file: string, key: Buffer): Database.Database => {
  if (key.length !== 32) throw new Error('the data key must be 256 bits')
  const db = new Database(file, { timeout: 5000 })
  try {
    db.pragma("cipher='sqlcipher'")
    // A raw key: 256 random bits need no derivation, which would cost a hundred milliseconds at each opening.
    db.pragma(`key="x'${key.toString('hex')}'"`)
    // A wrong key is not noticed until the first read.
    db.prepare('SELECT count(*) FROM sqlite_master').get()
    configure(db)
    return db
  } catch (error) {
    db.close()
    const code = error instanceof Database.SqliteError ? error.code : ''
    if (code === 'SQLITE_NOTADB' || code === 'SQLITE_CORRUPT') throw new Rejection('store-unreadable')
    throw error
  }
}

/**
 * A store in memory without encryption, with the same settings: for tests and passing work. Empty, or as the pages that
 * `serialize` gave.
 */
export const openInMemory = (pages?: Buffer): Database.Database => configure(new Database(pages ?? ':memory:'))

const configure = (db: Database.Database): Database.Database => {
  db.pragma('journal_mode = WAL')
  // What the screen calls saved survives a power cut.
  db.pragma('synchronous = FULL')
  // What was deleted is written over, so that no page keeps an answer that is gone.
  db.pragma('secure_delete = ON')
  db.pragma('foreign_keys = ON')
  // A row that REPLACE pushes out is a deletion as well: the log of changes and the search index must hear of it.
  db.pragma('recursive_triggers = ON')
  db.pragma('temp_store = MEMORY')
  db.pragma('cache_size = -65536')
  return db
}
