import { mkdirSync } from 'node:fs'
import path from 'node:path'
import Database from 'better-sqlite3'
import { Rejection } from '../shared/domain/rejection.ts'

/**
 * Holds a data folder for this process; gives back what lets it go. The operating system drops the lock when the
 * process ends, however it ends, so none is ever left behind. Throws `data-folder-in-use`.
 */
export const lockFolder = (folder: string): (() => void) => {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const lock = new Database(path.join(folder, 'in-use.lock'), { timeout: 0 })
  try {
    lock.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    lock.close()
    if (error instanceof Database.SqliteError && error.code === 'SQLITE_BUSY') throw new Rejection('data-folder-in-use')
    throw error
  }
  return () => void lock.close()
}
