import { answerTables } from './answer-bin.ts'
import type { Database } from './open.ts'

/** A row as the log has it: column names with their values, bytes as `{ hex }`. */
export type RowImage = Readonly<Record<string, string | number | null | { readonly hex: string }>>

/** A table whose rows are recorded. */
export type RecordedTable = {
  readonly name: string
  readonly columns: readonly string[]
  readonly key: readonly string[]
}

/**
 * Written by the app for itself: the log, the search index, stored files, what calendars have been told, which network
 * was opened last, which handouts were chosen last, what forms are sealed with and which came back, how files of a
 * survey tool were read, which results have been seen, and what was deleted in its time.
 */
const isOwn = (table: string) =>
  /^(change_set|row_change|bin_|kept_row|form_key|form_taken|retention_notice|retention_done|survey_layout|sqlite_|search_|stored_file|meeting_revision|handout_selection)/.test(
    table,
  )
const notWatched: ReadonlySet<string> = new Set(['network.opened_rank', 'evaluation_round.seen'])

type Column = { name: string; type: string; pk: number }

const quoted = (name: string) => `"${name}"`

/** Tables of the store that are recorded, with their columns and keys, as the schema has them now. */
export function recordedTables(db: Database): RecordedTable[] {
  const names = db
    .prepare<[], string>("SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'")
    .pluck()
    .all()
  return names
    .filter((name) => !isOwn(name))
    .map((name) => {
      const columns = db.pragma(`table_info(${quoted(name)})`) as Column[]
      const key = columns.filter(({ pk }) => pk > 0).sort((a, b) => a.pk - b.pk)
      if (key.length === 0) throw new Error(`${name} has no primary key, so its changes cannot be taken back`)
      return { name, columns: columns.map((column) => column.name), key: key.map((column) => column.name) }
    })
}

const asJson = (row: 'OLD' | 'NEW', column: string) => {
  const value = `${row}.${quoted(column)}`
  return `'${column}', CASE typeof(${value}) WHEN 'blob' THEN json_object('hex', hex(${value})) ELSE ${value} END`
}

/**
 * Lets the database itself write down each row that changes while a set is being recorded: cascades and triggers are
 * caught like everything else, and no feature thinks of it. The triggers belong to the connection, are made from the
 * schema as it is, and never reach the file.
 */
export function watchChanges(db: Database, tables: readonly RecordedTable[]): void {
  const made = ['CREATE TEMP TABLE change_recorder (set_id INTEGER);', 'INSERT INTO change_recorder VALUES (NULL);']
  for (const { name, columns } of tables) {
    const image = (row: 'OLD' | 'NEW') => `json_object(${columns.map((column) => asJson(row, column)).join(', ')})`
    const changed = columns
      .filter((column) => !notWatched.has(`${name}.${column}`))
      .map((column) => `OLD.${quoted(column)} IS NOT NEW.${quoted(column)}`)
    const trigger = (event: string, before: string, after: string, when = '') =>
      `CREATE TEMP TRIGGER ${quoted(`record_${event}_${name}`)} AFTER ${event} ON main.${quoted(name)}
       WHEN (SELECT set_id FROM change_recorder) IS NOT NULL ${when}
       BEGIN
         INSERT INTO row_change (set_id, table_name, before, after)
         SELECT set_id, '${name}', ${before}, ${after} FROM change_recorder;
       END;`
    // Whom a shared form belongs to may change with the person; what is on a form never comes here (`answerBin`).
    const isAnswers = answerTables.some((table) => table === name)
    if (!isAnswers || name === 'response')
      made.push(trigger('UPDATE', image('OLD'), image('NEW'), `AND (${changed.join(' OR ')})`))
    if (isAnswers) continue
    made.push(trigger('INSERT', 'NULL', image('NEW')))
    made.push(trigger('DELETE', image('OLD'), 'NULL'))
  }
  db.exec(made.join('\n'))
}
