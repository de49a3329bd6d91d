import type { Database } from 'better-sqlite3'
import { onTestFinished } from 'vitest'
import { openChangeLog } from '../../main/database/change-log.ts'
import { migrate } from '../../main/database/migrate.ts'
import { openInMemory } from '../../main/database/open.ts'
import { createFeatures } from '../../main/features/index.ts'
import { localDate } from '../../main/features/local-date.ts'
import { networkMemo } from '../../main/features/networks/network-memo.ts'
import { createStores } from '../../main/features/stores.ts'
import { type AnyHandler, createDispatch } from '../../main/rpc/dispatch.ts'
import type { AppEvent } from '../../shared/contract/bridge.ts'
import { type Answer, isRecorded, type MethodName, type Sent } from '../../shared/contract/index.ts'
import type { Failure, Result } from '../../shared/contract/result.ts'
import { Rejection } from '../../shared/domain/rejection.ts'
import { keepFile, type SavedFile } from './app.ts'
import { keptFolders } from './kept-folders.ts'

export const TODAY = '2026-11-24'

/** The log of changes, and what is made from other tables or counts on when they are taken back. */
const derived = /^(change_set|row_change|bin_|kept_row|search_|stored_file|meeting_revision)/

/** Every table with all its rows, as text: two stores are the same when these are, however they came to be so. */
export const dump = (db: Database): Record<string, string[]> =>
  Object.fromEntries(Object.entries(dumpAll(db)).filter(([name]) => !derived.test(name)))

/** The same with the log of changes. */
export const dumpAll = (db: Database): Record<string, string[]> => {
  const tables = db
    .prepare<[], { name: string }>("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    .all()
  return Object.fromEntries(
    tables.map(({ name }) => [
      name,
      db
        .prepare(`SELECT * FROM "${name}"`)
        .all()
        .map((row) => JSON.stringify(row))
        .sort(),
    ]),
  )
}

let empty: Buffer | undefined

/** The pages of a new store of the newest version: its tables are made once for the tests of a file. */
const emptyPages = (): Buffer => {
  if (empty) return empty
  const db = openInMemory()
  migrate(db, () => {})
  empty = db.serialize()
  db.close()
  return empty
}

/** The same as `openTestStore`, closed by the caller: for a store that several tests share. */
export const openStore = (today = TODAY) => {
  const db = openInMemory(emptyPages())
  // No two stores seal their forms with the same key.
  db.exec('UPDATE form_key SET key = randomblob(32)')
  const saved: SavedFile[] = []
  const { folders, saveFolder } = keptFolders()
  const events: AppEvent[] = []
  const faults: unknown[] = []
  let now = new Date(`${today}T09:00:00+01:00`)
  const log = openChangeLog(db, () => localDate(now))
  const features = createFeatures(
    db,
    {
      now: () => now,
      saveFile: keepFile(saved),
      saveFolder,
    },
    log,
  )
  const { dispatch, cancel } = createDispatch({
    find: (name: MethodName) => {
      if (!Object.hasOwn(features, name)) throw new Rejection('locked')
      return (features as unknown as Record<string, AnyHandler>)[name] as AnyHandler
    },
    inTransaction: (name, work) => {
      log.watch()
      networkMemo(db).watch()
      return db.transaction(() => (isRecorded(name) ? log.record(name, work) : work())).immediate()
    },
    emit: (event) => events.push(event),
    logFault: (_reference, _method, error) => faults.push(error),
  })
  const call = async (method: string, input: unknown, callId?: string): Promise<Result<unknown>> =>
    await dispatch(method, input, callId === undefined ? {} : { callId })
  return {
    db,
    stores: createStores(db),
    features,
    saved,
    folders,
    events,
    faults,
    cancel,
    call,
    /** `clock` is winter time in Denmark. */
    travelTo: (day: string, clock = '09:00'): void => {
      now = new Date(`${day}T${clock}:00+01:00`)
    },
    /** The answer of a method; throws with the failure where it gave none. */
    ask: async <M extends MethodName>(method: M, input: Sent<M>): Promise<Answer<M>> => {
      const result = await call(method, input)
      if (result.ok) return result.value as Answer<M>
      throw new Error(`${method}: ${JSON.stringify(result.failure)} ${faults.map(String).join()}`)
    },
    /** The code of the rule that said no; any other outcome as text. */
    refusal: async <M extends MethodName>(method: M, input: Sent<M>): Promise<string> => {
      const result = await call(method, input)
      return result.ok ? 'accepted' : nameOf(result.failure)
    },
  }
}

const nameOf = (failure: Failure): string =>
  failure.kind === 'rejected' ? failure.code : `${failure.kind} ${JSON.stringify(failure)}`

/** The features over a store in memory, reached through dispatch as a host would; no vault and no host around them. */
export const openTestStore = (today = TODAY): TestStore => {
  const store = openStore(today)
  onTestFinished(() => void store.db.close())
  return store
}

export type TestStore = ReturnType<typeof openStore>
