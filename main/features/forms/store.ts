import { createHmac } from 'node:crypto'
import type { Database } from 'better-sqlite3'
import type { RoundId } from '../../../shared/domain/ids.ts'

/**
 * The key that forms are sealed with, and which files a round has taken in. A file is known again by a keyed digest:
 * it leads to no answer and to nobody, and without the file itself it says nothing.
 */
export function formStore(db: Database) {
  const selectKey = db.prepare<[], Buffer>('SELECT key FROM form_key').pluck()
  const knows = db
    .prepare<[RoundId, Buffer], number>('SELECT 1 FROM form_taken WHERE round_id = ? AND file = ?')
    .pluck()
  const insert = db.prepare<[RoundId, Buffer]>('INSERT OR IGNORE INTO form_taken (round_id, file) VALUES (?, ?)')
  const key = (): Buffer => {
    const found = selectKey.get()
    if (!found) throw new Error('The store has no key for forms')
    return found
  }
  const keyed = (round: RoundId, digest: string): Buffer =>
    createHmac('sha256', key()).update(`sparringsrum.file\n${round}\n${digest}`).digest()
  return {
    /** Does some work as one: if it throws, nothing of it stays. */
    whole: <T>(work: () => T): T => db.transaction(work)(),
    /** Does some work and takes all of it back: for what can only be known by trying. */
    rehearse: <T>(work: () => T): T => {
      let result: { readonly value: T } | undefined
      const takenBack = new Error('taken back')
      try {
        db.transaction(() => {
          result = { value: work() }
          throw takenBack
        })()
      } catch (error) {
        if (error !== takenBack || !result) throw error
      }
      return (result as { readonly value: T }).value
    },
    key,
    /** Whether the round has taken in a file of that SHA-256. */
    isTaken: (round: RoundId, digest: string): boolean => knows.get(round, keyed(round, digest)) === 1,
    take: (round: RoundId, digest: string): void => void insert.run(round, keyed(round, digest)),
  }
}
