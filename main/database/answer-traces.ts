import { answerTables } from './answer-bin.ts'
import type { Database } from './open.ts'

/**
 * The write-ahead log keeps earlier states of every page, and so the order in which answers came (rule N9) and answers
 * that were deleted. Gives what empties it once answers have been written; to be called between transactions.
 */
export function watchAnswers(db: Database): () => void {
  let isWritten = false
  db.function('answers_written', () => {
    isWritten = true
    return null
  })
  for (const table of answerTables)
    for (const event of ['INSERT', 'UPDATE', 'DELETE'])
      db.exec(
        `CREATE TEMP TRIGGER "trace_${event}_${table}" AFTER ${event} ON main."${table}" BEGIN SELECT answers_written(); END`,
      )
  for (const table of answerTables)
    db.exec(
      `CREATE TEMP TRIGGER "trace_bin_${table}" AFTER DELETE ON main.bin_${table} BEGIN SELECT answers_written(); END`,
    )
  return () => {
    if (!isWritten) return
    isWritten = false
    db.pragma('wal_checkpoint(TRUNCATE)')
  }
}
