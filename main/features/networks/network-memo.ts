import type { Database } from 'better-sqlite3'
import type { NetworkId } from '../../../shared/domain/ids.ts'

/** What was worked out of a network on a day, kept until something of that network is written. */
export type NetworkMemo = {
  /** The answer of `work`, which must depend on nothing but the store and the day. `what` names the question. */
  readonly of: <T>(what: string, id: NetworkId, day: string, work: () => T) => T
  /**
   * To be called before anything is written: from then on a write tells which network it concerns. Until then any write
   * at all counts for every network, so that a store which is only read opens without it.
   */
  readonly watch: () => void
}

type Kept = { readonly id: NetworkId; readonly day: string; readonly state: string; readonly value: unknown }
type Reference = { readonly table: string; readonly from: string; readonly to: string | null }

/** What no answer about a network rests on: clients are named beside it, the rest is made from other tables. */
const unread =
  /^(client|client_contact|change_set|row_change|meeting_revision|bin_|kept_row|sqlite_|search_|handout_|survey_layout|report_draft|handed_report)/

const namesNetwork = (db: Database, table: string): boolean =>
  (db.pragma(`table_info("${table}")`) as { name: string }[]).some(({ name }) => name === 'network_id')

/** What a table's rows hang on: a mark at a meeting belongs to the meeting before it belongs to a person. */
const referencesOf = (db: Database, table: string): Reference[] =>
  (db.pragma(`foreign_key_list("${table}")`) as Reference[]).toSorted(
    (a, b) => Number(a.table === 'participant') - Number(b.table === 'participant'),
  )

/** Tells which networks the rows of a table that meet a condition belong to, as SQL; undefined for tables of none. */
function networksOf(db: Database, table: string, condition: string): string | undefined {
  if (table === 'network') return `SELECT id AS owner FROM network WHERE ${condition}`
  if (table === 'participant') {
    return `SELECT network_id AS owner FROM membership WHERE participant_id IN (SELECT id FROM participant WHERE ${condition})`
  }
  if (namesNetwork(db, table)) return `SELECT network_id AS owner FROM "${table}" WHERE ${condition}`
  for (const { table: parent, from, to } of referencesOf(db, table)) {
    const found = networksOf(db, parent, `${to ?? 'id'} IN (SELECT "${from}" FROM "${table}" WHERE ${condition})`)
    if (found) return found
  }
  return undefined
}

/** The same for the one row a trigger is about. A row that is gone already has been told of by the row it hung on. */
function networksOfRow(db: Database, table: string, row: 'OLD' | 'NEW'): string | undefined {
  if (table === 'network') return `SELECT ${row}.id AS owner`
  if (namesNetwork(db, table)) return `SELECT ${row}.network_id AS owner`
  if (table === 'participant') return `SELECT network_id AS owner FROM membership WHERE participant_id = ${row}.id`
  for (const { table: parent, from, to } of referencesOf(db, table)) {
    const found = networksOf(db, parent, `${to ?? 'id'} = ${row}."${from}"`)
    if (found) return found
  }
  return undefined
}

const memos = new WeakMap<Database, NetworkMemo>()

/** The memo of an open database; the same for all who ask. */
export function networkMemo(db: Database): NetworkMemo {
  const known = memos.get(db)
  if (known) return known
  const made = createMemo(db)
  memos.set(db, made)
  return made
}

function createMemo(db: Database): NetworkMemo {
  const written = new Map<unknown, number>()
  let writtenToAll = 0
  db.function('network_written', (id: unknown) => {
    if (id === '*') writtenToAll += 1
    else written.set(id, (written.get(id) ?? 0) + 1)
    return null
  })
  const foreign = db.prepare<[], number>('SELECT data_version FROM pragma_data_version').pluck()
  const changes = db.prepare<[], number>('SELECT total_changes()').pluck()
  const kept = new Map<string, Kept>()
  let isWatching = false
  const stateOf = (id: unknown, day: string): string => {
    const ours = isWatching ? `${writtenToAll} ${written.get(id) ?? 0}` : `before ${changes.get()}`
    return `${day} ${foreign.get()} ${ours}`
  }
  return {
    of: <T>(what: string, id: NetworkId, day: string, work: () => T): T => {
      const key = `${what} ${id}`
      const before = stateOf(id, day)
      const found = kept.get(key)
      if (found?.state === before) return found.value as T
      const value = work()
      // What a command has written may still be rolled back.
      if (!db.inTransaction) kept.set(key, { id, day, state: before, value })
      return value
    },
    watch: (): void => {
      if (isWatching) return
      if (db.inTransaction) throw new Error('what a transaction makes, it may take back')
      const fresh = [...kept].filter(([, { id, day, state }]) => state === stateOf(id, day))
      kept.clear()
      watch(db)
      isWatching = true
      for (const [key, one] of fresh) kept.set(key, { ...one, state: stateOf(one.id, one.day) })
    },
  }
}

/**
 * Lets the database tell of every row that is written, whoever writes it: commands, undo, cascades, imports. A table
 * that leads to no network counts for all of them, so that a new table is never forgotten.
 */
function watch(db: Database): void {
  const tables = db
    .prepare<[], string>("SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'")
    .pluck()
    .all()
  const triggers: string[] = []
  for (const table of tables.filter((name) => !unread.test(name))) {
    const tell = (row: 'OLD' | 'NEW') => {
      const owners = networksOfRow(db, table, row)
      return owners
        ? `SELECT network_written(owner) FROM (${owners}); DELETE FROM kept_row WHERE network_id IN (${owners});`
        : ''
    }
    for (const [event, rows] of [
      ['INSERT', ['NEW']],
      ['UPDATE', ['OLD', 'NEW']],
      ['DELETE', ['OLD']],
    ] as const) {
      const told = rows.map(tell).join(' ').trim() || "SELECT network_written('*'); DELETE FROM kept_row;"
      triggers.push(`CREATE TEMP TRIGGER "memo_${event}_${table}" AFTER ${event} ON main."${table}" BEGIN ${told} END;`)
    }
  }
  db.exec(triggers.join('\n'))
}
