import type { Database } from './open.ts'

/** Tables of answers. What is on them never goes into the log of changes (rule N9): deleted, it lies in a bin of its own. */
export const answerTables = ['response', 'answer', 'comment', 'comment_mask', 'approved_sentence'] as const

const quoted = (name: string) => `"${name}"`
const columnsOf = (db: Database, table: string): string =>
  (db.pragma(`table_info(${quoted(table)})`) as { name: string }[]).map(({ name }) => quoted(name)).join(', ')

/** Gives what forgets the answers that went with a change. */
export function answerForgetter(db: Database): (set: number) => void {
  const statements = answerTables.map((table) => db.prepare<[number]>(`DELETE FROM bin_${table} WHERE set_id = ?`))
  return (set) => {
    for (const statement of statements) statement.run(set)
  }
}

/**
 * The bin of answers, told apart by the change they went with. The triggers belong to the connection and move every
 * answer that is deleted while a change is recorded.
 */
export function answerBin(db: Database) {
  const statements = answerTables.map((table) => {
    const columns = columnsOf(db, table)
    db.exec(`CREATE TEMP TRIGGER "bin_${table}_of_change" AFTER DELETE ON main.${quoted(table)}
      WHEN (SELECT set_id FROM change_recorder) IS NOT NULL
      BEGIN
        INSERT INTO bin_${table} (set_id, ${columns})
        SELECT set_id, ${columns.replaceAll(/"\w+"/g, (column) => `OLD.${column}`)} FROM change_recorder;
      END`)
    return {
      bringBack: db.prepare<[number]>(
        `INSERT INTO main.${quoted(table)} (${columns}) SELECT ${columns} FROM bin_${table} WHERE set_id = ?`,
      ),
      move: db.prepare<[number, number]>(`UPDATE bin_${table} SET set_id = ? WHERE set_id = ?`),
    }
  })
  const forget = answerForgetter(db)
  return {
    /** Puts the answers that went with a change back. Their rounds may follow within the same transaction. */
    bringBack: (set: number): void => {
      db.pragma('defer_foreign_keys = ON')
      for (const one of statements) one.bringBack.run(set)
      forget(set)
    },
    /** Lets what went with one change count as gone with another. */
    move: (from: number, to: number): void => {
      for (const one of statements) one.move.run(to, from)
    },
  }
}
