import type { Database } from 'better-sqlite3'

/** So short that no line break or hyphen can cut it in two. */
export const CANARY = 'Qz7x'

/** Written as data that is read back, or chosen from a list. */
const codes: ReadonlySet<string> = new Set([
  'contract.frozen',
  'agenda_item.method',
  'meeting.agenda_template',
  'contract_field.field',
  'form_review.frame_before',
  'form_review.frame_after',
  'report_draft.outcomes',
  'report_draft.words',
  'handed_report.since',
  'handed_report.rounds',
])

/** Columns of codes, keys and dates: no words of anybody's. */
const isCode = (table: string, column: string): boolean =>
  /(^|_)(id|on|at|since|date|key|rule|kind|state|status|language|variant|accent|mime|duty|stage|item)$/.test(column) ||
  table === 'frame' ||
  codes.has(`${table}.${column}`)

/** Writes the canary into every text of a store save those in `seen` (`table.column`); answers which columns got it. */
export function plantIn(db: Database, seen: ReadonlySet<string>): string[] {
  const tables = db
    .prepare<[], { name: string }>(
      "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'search%'",
    )
    .all()
    .filter(({ name }) => !/^(change_set|row_change|meeting_revision)/.test(name))
  return tables.flatMap(({ name }) =>
    db
      .prepare<[], { name: string; type: string }>(`PRAGMA table_info("${name}")`)
      .all()
      .filter(({ type, name: column }) => type === 'TEXT' && !isCode(name, column))
      .map((column) => `${name}.${column.name}`)
      .filter((column) => !seen.has(column))
      .filter((column) => {
        const [table, field] = column.split('.')
        try {
          db.exec(`UPDATE "${table}" SET "${field}" = '${CANARY}'`)
          return true
        } catch {
          // A column that takes only certain words (CHECK) has none of anybody's own.
          return false
        }
      }),
  )
}
