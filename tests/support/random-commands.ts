import type { Database } from 'better-sqlite3'
import { contract, isRecorded, type MethodName } from '../../shared/contract/index.ts'
import type { TestStore } from './store.ts'
import { type FeatureMethod, validInputs } from './valid-inputs.ts'

/** A small generator of numbers from 0 up to 1, the same for the same seed (mulberry32). */
export const randomFrom = (seed: number) => {
  let state = seed
  return (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const tablesWithId = (db: Database): string[] =>
  db
    .prepare<[], string>(
      `SELECT m.name FROM sqlite_master m JOIN pragma_table_info(m.name) c
       WHERE m.type = 'table' AND c.name = 'id' AND c.type = 'TEXT'`,
    )
    .pluck()
    .all()

const isDestructive = (method: string) => /\.(delete|remove|load|merge)/.test(method)

/**
 * Gives random calls of every command in the method table: a valid input of each, with its ids exchanged for others
 * that are in the store at that moment, and its names for other names. A method added to the table takes part by itself.
 */
export async function randomCommands(store: TestStore, seed: number, { alsoUnrecorded = false } = {}) {
  const random = randomFrom(seed)
  const inputs = await validInputs(store)
  const tables = tablesWithId(store.db)
  const idsOf = new Map(
    tables.map((table) => [table, store.db.prepare<[], string>(`SELECT id FROM "${table}"`).pluck()]),
  )
  const tableOf = new Map([...idsOf].flatMap(([table, ids]) => ids.all().map((id) => [id, table] as const)))
  const one = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)]

  const methods = (Object.keys(contract) as MethodName[]).filter(
    (name): name is FeatureMethod =>
      !/^(vault|history|bin|sample)\./.test(name) &&
      (isRecorded(name) || (alsoUnrecorded && contract[name].kind === 'command')),
  )
  const kind = methods.filter((name) => !isDestructive(name))
  const destructive = methods.filter(isDestructive)

  const varied = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') {
      const table = tableOf.get(value)
      if (table) return one(idsOf.get(table)?.all() ?? []) ?? value
      if (/name|text|note|place|aim|purpose/i.test(key)) return `${value} ${Math.floor(random() * 1000)}`
      return value
    }
    if (Array.isArray(value)) return value.map((item) => varied(item, key))
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, varied(inner, name)]))
    }
    return value
  }
  return (): { readonly method: FeatureMethod; readonly input: unknown } => {
    const method = one(random() < 0.06 ? destructive : kind) as FeatureMethod
    return { method, input: varied(inputs[method], '') }
  }
}
