import { daysBetween } from '../../shared/domain/dates.ts'
import { Rejection } from '../../shared/domain/rejection.ts'
import { answerBin, answerForgetter } from './answer-bin.ts'
import { type RowImage, recordedTables, watchChanges } from './change-recorder.ts'
import { withLazyStatements } from './lazy-statements.ts'
import type { Database } from './open.ts'
import { createReplay, ReplayConflict, type RowChange } from './replay.ts'
import { fileSweeper } from './stored-files.ts'

/** A recorded command. */
export type ChangeSet = {
  readonly id: number
  readonly method: string
  readonly madeOn: string
  readonly undone: number
  readonly restores: number | null
}
type StoredChange = { table: string; before: string | null; after: string | null }

/** Deleted things can be brought back for so many days. */
const DAYS_IN_BIN = 30
/** Never the id of a set: rows of a replay are counted under it. */
const REPLAYING = 0

/** Taking the sample data away is no deletion of something: it can be loaded again. */
const isDeletion = (method: string) => /\.(delete|remove)([A-Z]\w*)?$/.test(method) && method !== 'sample.remove'

export type ChangeLog = ReturnType<typeof openChangeLog>

/**
 * What was changed today, and what was deleted lately, row by row. Undo writes the rows back as they were, so it holds
 * for every command without a feature knowing of it. Forgets what is past its time when the store is opened.
 */
export function openChangeLog(db: Database, today: () => string) {
  const tables = recordedTables(db)
  let isWatching = false
  let madeBin: ReturnType<typeof answerBin> | undefined
  /** The triggers that write changes down are made before the first change, and not when the store is opened. */
  const watch = (): void => {
    if (isWatching) return
    if (db.inTransaction) throw new Error('what a transaction makes, it may take back')
    watchChanges(db, tables)
    madeBin = answerBin(db)
    isWatching = true
  }
  const bin = (): ReturnType<typeof answerBin> => {
    if (!madeBin) throw new Error('changes are made before they are watched')
    return madeBin
  }
  const replay = createReplay(db, tables)
  const sweepFiles = fileSweeper(db)
  const columns = 'id, method, made_on AS madeOn, undone, restores'
  const begin = db.prepare<[string, string, number | null]>(
    'INSERT INTO change_set (method, made_on, restores) VALUES (?, ?, ?)',
  )
  const recordUnder = withLazyStatements(db).prepare<[number | null]>('UPDATE change_recorder SET set_id = ?')
  const forgetAnswers = answerForgetter(db)
  const count = db.prepare<[number], number>('SELECT count(*) FROM row_change WHERE set_id = ?').pluck()
  const changesOf = db.prepare<[number], StoredChange>(
    'SELECT table_name AS "table", before, after FROM row_change WHERE set_id = ? ORDER BY id',
  )
  const dropChanges = db.prepare<[number]>('DELETE FROM row_change WHERE set_id = ?')
  const dropSet = db.prepare<[number]>('DELETE FROM change_set WHERE id = ?')
  const all = db.prepare<[], ChangeSet>(`SELECT ${columns} FROM change_set ORDER BY id DESC`)
  const lastDone = db.prepare<[string], ChangeSet>(
    `SELECT ${columns} FROM change_set WHERE undone = 0 AND made_on = ? ORDER BY id DESC LIMIT 1`,
  )
  const firstUndone = db.prepare<[], ChangeSet>(
    `SELECT ${columns} FROM change_set WHERE undone = 1 ORDER BY id LIMIT 1`,
  )
  const allUndone = db.prepare<[], number>('SELECT id FROM change_set WHERE undone = 1').pluck()
  const mark = db.prepare<[number, number]>('UPDATE change_set SET undone = ? WHERE id = ?')

  const setsWith = db
    .prepare<{ id: string }, number>(
      `SELECT DISTINCT set_id FROM row_change
       WHERE instr(coalesce(before, ''), @id) > 0 OR instr(coalesce(after, ''), @id) > 0`,
    )
    .pluck()

  const drop = (id: number): void => {
    dropChanges.run(id)
    dropSet.run(id)
    forgetAnswers(id)
  }
  const image = (json: string | null): RowImage | null => (json === null ? null : JSON.parse(json))
  const changes = (id: number): RowChange[] =>
    changesOf.all(id).map(({ table, before, after }) => ({ table, from: image(before), to: image(after) }))

  /** Forgets what can no longer be undone, redone or restored. */
  const tidy = (): void => {
    const day = today()
    const past = all.all().filter(({ method, madeOn, undone }) => {
      if (madeOn === day) return false
      return undone === 1 || !isDeletion(method) || daysBetween(madeOn, day) > DAYS_IN_BIN
    })
    for (const { id } of past) drop(id)
    if (past.length > 0) sweepFiles()
  }

  /** Makes the changes, and nothing beside them: where a row would take others along that are not in the log, none is made. */
  const make = (wanted: readonly RowChange[], id: number): void => {
    recordUnder.run(id)
    const before = count.get(id) ?? 0
    try {
      for (const change of wanted) replay(change)
    } catch (error) {
      if (error instanceof ReplayConflict || /constraint/i.test(String(error))) throw new Rejection('undo-conflict')
      throw error
    }
    if ((count.get(id) ?? 0) - before !== wanted.length) throw new Rejection('undo-conflict')
  }
  const backwards = (id: number): RowChange[] =>
    changes(id)
      .toReversed()
      .map(({ table, from, to }) => ({ table, from: to, to: from }))
  const replayUncounted = (wanted: readonly RowChange[]): void => {
    make(wanted, REPLAYING)
    recordUnder.run(null)
    dropChanges.run(REPLAYING)
  }

  const isRestored = (id: number, sets: readonly ChangeSet[]) =>
    sets.some((set) => set.restores === id && set.undone === 0)
  const deletions = (): ChangeSet[] => {
    const sets = all.all()
    return sets.filter(({ id, method, undone }) => undone === 0 && isDeletion(method) && !isRestored(id, sets))
  }
  const deletion = (id: number): ChangeSet => {
    const found = deletions().find((set) => set.id === id)
    if (!found) throw new Rejection('not-in-bin')
    return found
  }

  db.transaction(tidy).immediate()

  return {
    /** To be called before a command, outside its transaction. */
    watch,
    /** Does the work of a command as one step of undo. Must run within a transaction, which a throw takes back. */
    record: <T>(method: string, work: () => T): T => {
      tidy()
      const id = Number(begin.run(method, today(), null).lastInsertRowid)
      recordUnder.run(id)
      const value = work()
      recordUnder.run(null)
      if (count.get(id) === 0) drop(id)
      // A new change: what had been taken back cannot be made again on top of it.
      else for (const undone of allUndone.all()) drop(undone)
      return value
    },
    /** Today's changes, the newest first. */
    today: (): ChangeSet[] => all.all().filter(({ madeOn }) => madeOn === today()),
    next: (): { undo: ChangeSet | undefined; redo: ChangeSet | undefined } => ({
      undo: lastDone.get(today()),
      redo: firstUndone.get(),
    }),
    /** Takes the newest change of today back. Throws `undo-conflict`, changing nothing, where something rests on it. */
    undo: (): ChangeSet | undefined => {
      const set = lastDone.get(today())
      if (!set) return undefined
      if (set.restores === null) bin().bringBack(set.id)
      replayUncounted(backwards(set.id))
      bin().move(REPLAYING, set.restores ?? set.id)
      mark.run(1, set.id)
      return set
    },
    /** Makes the change again that was taken back last. Throws `undo-conflict` as `undo` does. */
    redo: (): ChangeSet | undefined => {
      const set = firstUndone.get()
      if (!set) return undefined
      if (set.restores !== null) bin().bringBack(set.restores)
      replayUncounted(changes(set.id))
      bin().move(REPLAYING, set.id)
      mark.run(0, set.id)
      return set
    },
    /** What was deleted and is still kept, the newest first, with the rows that went. */
    bin: (): { set: ChangeSet; rows: RowChange[] }[] => deletions().map((set) => ({ set, rows: changes(set.id) })),
    /** Brings a deletion back, within the command being recorded. Throws `not-in-bin`, `undo-conflict`. */
    restore: (id: number): void => {
      const { id: found } = deletion(id)
      const current = all.get()
      if (!current) throw new Error('restoring is a recorded command')
      bin().bringBack(found)
      make(backwards(found), current.id)
      db.prepare<[number, number]>('UPDATE change_set SET restores = ? WHERE id = ?').run(found, current.id)
    },
    /** Forgets a deletion for good, and all that was changed before it, which would otherwise keep copies. Throws `not-in-bin`. */
    forget: (id: number): void => {
      deletion(id)
      const gone = (set: ChangeSet) =>
        set.id === id || set.restores === id || set.undone === 1 || (set.id < id && !isDeletion(set.method))
      for (const set of all.all()) if (gone(set)) drop(set.id)
      sweepFiles()
    },
    /**
     * Forgets what has been deleted for good: every step that holds one of these ids, and with it all that could still be
     * undone or redone, since the steps rest on one another. Other deletions stay in the bin.
     */
    forgetAbout: (ids: readonly string[]): void => {
      const about = new Set(ids.flatMap((id) => setsWith.all({ id })))
      for (const { id, method } of all.all()) if (about.has(id) || !isDeletion(method)) drop(id)
      sweepFiles()
    },
    /** Forgets every deletion and every change. */
    forgetAll: (): void => {
      for (const { id } of all.all()) drop(id)
      sweepFiles()
    },
  }
}
