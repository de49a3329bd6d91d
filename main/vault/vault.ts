import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import type { CancelSignal } from '../../shared/contract/define.ts'
import type { VaultState } from '../../shared/contract/vault.ts'
import { Rejection } from '../../shared/domain/rejection.ts'
import { copyStore, migrate } from '../database/migrate.ts'
import { type Database, openDatabase } from '../database/open.ts'
import type { Platform } from '../hosts/platform.ts'
import { createAttempts } from './attempts.ts'
import { type KeyFile, readKeyFile, writeKeyFile } from './key-file.ts'
import { checkPassphrase, openByHost, openByWords, protectByHost, protectByPassphrase } from './protections.ts'
import { recommendedCost, type ScryptCost } from './wrap.ts'

export type VaultOptions = {
  readonly platform: Platform
  readonly demo: boolean
  /** Called with the open store, and before it closes; what `opened` throws closes the store again. */
  readonly opened: (db: Database) => void
  readonly closing: () => void
  readonly cost?: ScryptCost
}

/** SQLite keeps a store in up to three files, which go together. */
const storeFileEnds = ['', '-wal', '-shm'] as const

export type Vault = ReturnType<typeof createVault>

/** Holds the data key while the store is open, and the store itself. One change of state at a time. */
export const createVault = ({ platform, demo, opened, closing, cost = recommendedCost }: VaultOptions) => {
  const folder = platform.dataFolder
  const files = { store: path.join(folder, 'store.db'), key: path.join(folder, 'store.key') }
  const attempts = createAttempts(platform.now)
  let current: { readonly db: Database; readonly dataKey: Buffer } | undefined
  let turn: Promise<unknown> = Promise.resolve()

  /** Lets one change finish before the next begins. */
  const inTurn = <T>(work: () => T | Promise<T>): Promise<T> => {
    const result = turn.then(work)
    turn = result.catch(() => {})
    return result
  }

  const open = (dataKey: Buffer): void => {
    const db = openDatabase(files.store, dataKey)
    try {
      migrate(db, (version) => copyBeforeMigration(db, version))
      opened(db)
      current = { db, dataKey }
    } catch (error) {
      db.close()
      throw error
    }
  }

  const copyBeforeMigration = (db: Database, version: number): void => {
    const copies = path.join(folder, 'copies')
    mkdirSync(copies, { recursive: true, mode: 0o700 })
    const stamp = platform.now().toISOString().replaceAll(/[:.]/g, '-')
    copyStore(db, path.join(copies, `store-version-${version}-${stamp}.db`))
  }

  const close = (): void => {
    if (!current) return
    closing()
    current.db.close()
    current.dataKey.fill(0)
    current = undefined
  }

  const storedKeyFile = (): KeyFile => {
    const keyFile = readKeyFile(files.key)
    if (!keyFile) throw new Rejection('store-missing')
    return keyFile
  }

  const dataKeyByHost = (keyFile: KeyFile): Buffer => {
    const secret = platform.readSecret()
    const dataKey = secret && openByHost(keyFile, secret)
    if (!dataKey) throw new Rejection('host-secret-unreadable')
    return dataKey
  }

  const dataKeyByWords = async (keyFile: KeyFile, words: string): Promise<Buffer> => {
    if (keyFile.protection !== 'passphrase') throw new Error('the store has no passphrase')
    attempts.check()
    const dataKey = await openByWords(keyFile, words)
    if (!dataKey) {
      attempts.failed()
      throw new Rejection('wrong-passphrase')
    }
    attempts.succeeded()
    return dataKey
  }

  /** A store whose key file is gone cannot be read, but a backup of the key may turn up: it is kept aside. */
  const setAsideOrphan = (): void => {
    if (!existsSync(files.store)) return
    const stamp = platform.now().toISOString().replaceAll(/[:.]/g, '-')
    for (const end of storeFileEnds) {
      if (existsSync(files.store + end))
        renameSync(files.store + end, path.join(folder, `store-without-key-${stamp}.db${end}`))
    }
  }

  const prepareFolder = (): void => {
    if (existsSync(files.key)) throw new Rejection('store-exists')
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    setAsideOrphan()
  }

  return {
    state: (): Omit<VaultState, 'kiosk'> => {
      const base = { state: current ? ('open' as const) : ('locked' as const), demo }
      try {
        const keyFile = readKeyFile(files.key)
        if (!keyFile) return { state: 'none', protection: null, sample: false, demo }
        return { ...base, protection: keyFile.protection, sample: keyFile.sample }
      } catch (error) {
        // Unlocking tells what is wrong; here it is enough that there is something.
        if (error instanceof Rejection) return { ...base, protection: null, sample: false }
        throw error
      }
    },
    /** Makes a store behind a passphrase and opens it; answers the recovery code. */
    createOwn: (passphrase: string, signal: CancelSignal): Promise<string> =>
      inTurn(async () => {
        prepareFolder()
        const dataKey = randomBytes(32)
        const { keyFile, recoveryCode } = await protectByPassphrase(dataKey, passphrase, cost)
        signal.throwIfAborted()
        // The key goes first: a store without its key would be lost, a key without a store is merely empty.
        writeKeyFile(files.key, keyFile)
        open(dataKey)
        return recoveryCode
      }),
    /** Makes a store whose key the host keeps, opens it and has it filled. Where `fill` fails, nothing is left of it. */
    createSample: (fill: () => Promise<void>): Promise<void> =>
      inTurn(async () => {
        prepareFolder()
        const dataKey = randomBytes(32)
        const secret = randomBytes(32)
        platform.keepSecret(secret)
        writeKeyFile(files.key, protectByHost(dataKey, secret))
        try {
          open(dataKey)
          await fill()
        } catch (error) {
          close()
          for (const end of storeFileEnds) rmSync(files.store + end, { force: true })
          rmSync(files.key, { force: true })
          platform.forgetSecret()
          throw error
        }
      }),
    unlock: (words: string | null, signal: CancelSignal): Promise<void> =>
      inTurn(async () => {
        if (current) return
        const keyFile = storedKeyFile()
        const dataKey =
          keyFile.protection === 'host' ? dataKeyByHost(keyFile) : await dataKeyByWords(keyFile, words ?? '')
        signal.throwIfAborted()
        open(dataKey)
      }),
    /** Checks the passphrase or the recovery code of the open store. Throws `wrong-passphrase` or `unlock-wait`. */
    confirm: (words: string): Promise<void> =>
      inTurn(async () => {
        if (!current) throw new Rejection('locked')
        const dataKey = await dataKeyByWords(storedKeyFile(), words)
        dataKey.fill(0)
      }),
    lock: (): Promise<void> => inTurn(close),
    /** Puts the open store behind a new passphrase; answers the new recovery code. */
    protect: (words: string | null, passphrase: string, signal: CancelSignal): Promise<string> =>
      inTurn(async () => {
        if (!current) throw new Rejection('locked')
        checkPassphrase(passphrase)
        const keyFile = storedKeyFile()
        if (keyFile.protection === 'passphrase') await dataKeyByWords(keyFile, words ?? '')
        const made = await protectByPassphrase(current.dataKey, passphrase, cost)
        signal.throwIfAborted()
        writeKeyFile(files.key, made.keyFile)
        platform.forgetSecret()
        return made.recoveryCode
      }),
    close,
  }
}
