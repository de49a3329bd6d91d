import type { Statement } from 'better-sqlite3'
import type { RecordedTable, RowImage } from './change-recorder.ts'
import type { Database } from './open.ts'

/** One recorded change of a row: from none to one, from one to another, or from one to none. */
export type RowChange = { readonly table: string; readonly from: RowImage | null; readonly to: RowImage | null }

/** The rows are no longer as the change left them. */
export class ReplayConflict extends Error {}

const quoted = (name: string) => `"${name}"`
const stored = (value: RowImage[string] | undefined): string | number | null | Buffer =>
  value === undefined || value === null ? null : typeof value === 'object' ? Buffer.from(value.hex, 'hex') : value
const same = (a: RowImage[string] | undefined, b: RowImage[string] | undefined) =>
  JSON.stringify(a) === JSON.stringify(b)

/** Gives the function that makes a row go from one recorded state to another. Throws ReplayConflict where it is in neither. */
export function createReplay(db: Database, tables: readonly RecordedTable[]) {
  const byName = new Map(tables.map((table) => [table.name, table]))
  // A change of thousands of rows has but a few kinds of statement, and preparing one costs more than running it.
  const prepared = new Map<string, Statement<(string | number | null | Buffer)[]>>()
  const statement = (sql: string) => {
    const known = prepared.get(sql) ?? db.prepare<(string | number | null | Buffer)[]>(sql)
    prepared.set(sql, known)
    return known
  }
  const run = (sql: string, values: readonly (RowImage[string] | undefined)[]): void => {
    const { changes } = statement(sql).run(...values.map(stored))
    if (changes !== 1) throw new ReplayConflict()
  }
  return ({ table, from, to }: RowChange): void => {
    const shape = byName.get(table)
    if (!shape) throw new ReplayConflict()
    const where = (columns: readonly string[]) => columns.map((column) => `${quoted(column)} IS ?`).join(' AND ')
    if (from === null && to !== null) {
      const columns = shape.columns.filter((column) => Object.hasOwn(to, column))
      const places = columns.map(() => '?').join(', ')
      run(
        `INSERT INTO ${quoted(table)} (${columns.map(quoted).join(', ')}) VALUES (${places})`,
        columns.map((column) => to[column]),
      )
    } else if (from !== null && to === null) {
      run(
        `DELETE FROM ${quoted(table)} WHERE ${where(shape.key)}`,
        shape.key.map((column) => from[column]),
      )
    } else if (from !== null && to !== null) {
      // Only what changed goes back: the rest of the row may have been written since, by what is not recorded.
      const changed = shape.columns.filter((column) => !same(from[column], to[column]))
      const held = [...new Set([...shape.key, ...changed])]
      run(
        `UPDATE ${quoted(table)} SET ${changed.map((column) => `${quoted(column)} = ?`).join(', ')} WHERE ${where(held)}`,
        [...changed.map((column) => to[column]), ...held.map((column) => from[column])],
      )
    }
  }
}
