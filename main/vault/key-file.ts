import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { Rejection } from '../../shared/domain/rejection.ts'
import { ScryptCost, Sealed } from './wrap.ts'

const Salt = z.base64().max(100)

/**
 * What lies beside the store as `store.key`: the data key, sealed in one way or two. By the host's secret, or by a
 * passphrase and a recovery code. The file is worth nothing without one of them.
 */
export const KeyFile = z.discriminatedUnion('protection', [
  z.strictObject({
    format: z.literal(1),
    storeId: z.uuid(),
    protection: z.literal('host'),
    sample: z.boolean(),
    host: Sealed,
  }),
  z.strictObject({
    format: z.literal(1),
    storeId: z.uuid(),
    protection: z.literal('passphrase'),
    sample: z.boolean(),
    passphrase: z.strictObject({ salt: Salt, cost: ScryptCost, key: Sealed }),
    recovery: z.strictObject({ salt: Salt, key: Sealed }),
  }),
])
export type KeyFile = z.infer<typeof KeyFile>
export type PassphraseKeyFile = Extract<KeyFile, { protection: 'passphrase' }>

/** The key file, or undefined when there is none. Throws `key-file-damaged`. */
export const readKeyFile = (file: string): KeyFile | undefined => {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
  const read = KeyFile.safeParse(parseJson(text))
  if (!read.success) throw new Rejection('key-file-damaged')
  return read.data
}

export const writeKeyFile = (file: string, content: KeyFile): void =>
  writeDurably(file, `${JSON.stringify(content, null, 2)}\n`)

/** Writes a file whole or not at all, readable by its owner only, and on disk when this returns. */
export const writeDurably = (file: string, content: string): void => {
  const temporary = `${file}.new`
  const handle = openSync(temporary, 'w', 0o600)
  try {
    writeSync(handle, content)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
  renameSync(temporary, file)
  syncFolder(path.dirname(file))
}

/** Makes the renaming itself durable. Windows cannot open a folder, and does not need it. */
const syncFolder = (folder: string): void => {
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
