import { answerTables } from './answer-bin.ts'
import type { Database } from './open.ts'

/**
 * The write-ahead log keeps earlier states of every page, and so the order in which answers came (rule N9) and answers
 * that were deleted. `watch` is called before anything is written, `forget` between transactions: it empties the log
 * when answers have been written.
 */
export function answerTraces(db: Database): { readonly watch: () => void; readonly forget: () => void } {
  let isWritten = false
  let isWatching = false
  const trigger = (name: string, event: string, table: string) =>
    `CREATE TEMP TRIGGER "trace_${name}" AFTER ${event} ON main.${table} BEGIN SELECT answers_written(); END;`
  return {
    watch: () => {
      if (isWatching) return
      isWatching = true
      db.function('answers_written', () => {
        isWritten = true
        return null
      })
      const triggers = answerTables.flatMap((table) => [
        ...['INSERT', 'UPDATE', 'DELETE'].map((event) => trigger(`${event}_${table}`, event, table)),
        trigger(`bin_${table}`, 'DELETE', `bin_${table}`),
      ])
      db.exec(triggers.join('\n'))
    },
    forget: () => {
      if (!isWritten) return
      isWritten = false
      db.pragma('wal_checkpoint(TRUNCATE)')
    },
  }
}
