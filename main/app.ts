import path from 'node:path'
import type { AppEvent } from '../shared/contract/bridge.ts'
import { type FeatureHandlers, isRecorded, type MethodName } from '../shared/contract/index.ts'
import { Rejection } from '../shared/domain/rejection.ts'
import { answerTraces } from './database/answer-traces.ts'
import { type ChangeLog, openChangeLog } from './database/change-log.ts'
import type { Database } from './database/open.ts'
import { createContext } from './features/context.ts'
import { readyDocuments } from './features/documents/ready-documents.ts'
import { rowKeeper } from './features/evaluation/ready-rows.ts'
import { createFeatures } from './features/index.ts'
import { kioskDoor } from './features/kiosk/door.ts'
import { kioskStore } from './features/kiosk/store.ts'
import { localDate } from './features/local-date.ts'
import { networkMemo } from './features/networks/network-memo.ts'
import { isRetentionDue } from './features/retention/run.ts'
import { lockFolder } from './folder-lock.ts'
import type { Platform } from './hosts/platform.ts'
import { type AnyHandler, createDispatch, type Dispatch } from './rpc/dispatch.ts'
import { createEvents, type Listener } from './rpc/events.ts'
import { createFaultLog } from './rpc/fault-log.ts'
import { vaultHandlers } from './vault/handlers.ts'
import { createVault } from './vault/vault.ts'
import type { ScryptCost } from './vault/wrap.ts'

export type App = {
  readonly dispatch: Dispatch
  readonly cancel: (callId: string) => void
  readonly subscribe: (listener: Listener) => () => void
  /** For the host's own events, such as an action chosen in the menu. */
  readonly emit: (event: AppEvent) => void
  readonly close: () => void
}

export type AppOptions = {
  readonly platform: Platform
  /** A folder of its own, filled with the sample data at the first start. */
  readonly demo: boolean
  /** Where faults are logged, when not in the data folder. */
  readonly logFolder?: string
  /** Cheaper for tests; the recommended cost otherwise. */
  readonly scryptCost?: ScryptCost
}

/** Methods that bring one's own clients and people in; what the host alone protects is not good enough for them. */
const needPassphrase: ReadonlySet<MethodName> = new Set(['clients.create', 'participants.add', 'import.store'])

/** What is answered while the computer is handed round. */
const inKiosk: ReadonlySet<MethodName> = new Set([
  'kiosk.round',
  'kiosk.answer',
  'kiosk.ownSheet',
  'kiosk.goals',
  'kiosk.scoreGoals',
  'vault.state',
  'vault.lock',
  'vault.unlock',
  'vault.endKiosk',
])

/**
 * The whole app over one data folder; knows no host. A store that the host keeps the key of is opened at once.
 * Throws `data-folder-in-use` when another process has the folder.
 */
export const openApp = async ({ platform, demo, logFolder, scryptCost }: AppOptions): Promise<App> => {
  const release = lockFolder(platform.dataFolder)
  const events = createEvents()
  const logFault = createFaultLog(logFolder ?? path.join(platform.dataFolder, 'log'), platform.now)
  let open:
    | {
        readonly db: Database
        readonly log: ChangeLog
        readonly prepareToWrite: () => void
        readonly forgetTraces: () => void
        readonly features: FeatureHandlers
        readonly kiosk: ReturnType<typeof kioskDoor>
        /** Stops what goes on beside the calls. */
        readonly aside: AbortController
      }
    | undefined

  const vault = createVault({
    platform,
    demo,
    opened: (db) => {
      const log = openChangeLog(db, () => localDate(platform.now()))
      const traces = answerTraces(db)
      const prepareToWrite = () => {
        log.watch()
        traces.watch()
        networkMemo(db).watch()
      }
      const aside = new AbortController()
      const context = createContext(db, platform)
      const rows = rowKeeper(context, aside.signal, (error) => logFault('aside', 'evaluation.portfolio', error))
      const host = {
        ...platform,
        hasPassphrase: () => vault.state().protection === 'passphrase',
        rowsWanted: rows.wanted,
      }
      const kiosk = kioskDoor({ stores: { kiosk: kioskStore(db) }, now: platform.now, confirm: vault.confirm })
      const features = createFeatures(db, host, log)
      open = { db, log, prepareToWrite, forgetTraces: traces.forget, features, kiosk, aside }
      // Behind the opening itself; where the computer is being handed round it waits for the next time.
      if (isRetentionDue(context)) setImmediate(() => void rpc.dispatch('retention.run', null))
      // Nobody waits for it: what it does not get done is done when it is asked for.
      readyDocuments(aside.signal).catch((error: unknown) => logFault('aside', 'handouts.preview', error))
    },
    closing: () => {
      open?.aside.abort()
      open = undefined
    },
    ...(scryptCost && { cost: scryptCost }),
  })
  const closed = vaultHandlers({
    vault,
    loadSample: async () => void (await orThrow(rpc.dispatch('sample.load', null))),
    beforeLock: () => rpc.cancelAll((name) => Object.hasOwn(closed, name)),
    changed: () => events.emit({ type: 'changed' }),
    kiosk: {
      isOn: () => open?.kiosk.isOn() ?? false,
      leave: async (key) => {
        if (!open) throw new Rejection('locked')
        await open.kiosk.leave(key)
      },
    },
  })

  const find = (name: MethodName): AnyHandler => {
    if (open?.kiosk.isOn() && !inKiosk.has(name)) throw new Rejection('kiosk-on')
    if (Object.hasOwn(closed, name)) return (closed as Record<string, AnyHandler>)[name] as AnyHandler
    if (!open) throw new Rejection('locked')
    if (needPassphrase.has(name) && !demo && vault.state().protection === 'host')
      throw new Rejection('passphrase-needed')
    return (open.features as unknown as Record<string, AnyHandler>)[name] as AnyHandler
  }
  const inTransaction = <T>(name: MethodName, work: () => T): T => {
    if (!open) throw new Rejection('locked')
    const { db, log, prepareToWrite, forgetTraces } = open
    prepareToWrite()
    const value = db.transaction(() => (isRecorded(name) ? log.record(name, work) : work())).immediate()
    forgetTraces()
    return value
  }
  const rpc = createDispatch({ find, inTransaction, emit: events.emit, logFault })

  const { state, protection } = vault.state()
  // A store that does not open now stays locked, and the page's own attempt to unlock says why.
  if (state === 'locked' && protection === 'host') await rpc.dispatch('vault.unlock', { passphrase: null })
  if (state === 'none' && demo) await rpc.dispatch('vault.create', { kind: 'sample' })

  return {
    dispatch: rpc.dispatch,
    cancel: rpc.cancel,
    subscribe: events.subscribe,
    emit: events.emit,
    close: () => {
      rpc.cancelAll()
      vault.close()
      release()
    },
  }
}

const orThrow = async (answer: ReturnType<Dispatch>): Promise<unknown> => {
  const result = await answer
  if (result.ok) return result.value
  throw result.failure.kind === 'rejected'
    ? new Rejection(result.failure.code, result.failure.details)
    : new Error('the sample data could not be loaded')
}
