import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { Rejection } from '../../shared/domain/rejection.ts'
import { writeDurably } from '../vault/key-file.ts'
import type { Platform } from './platform.ts'

const Kept = z.strictObject({
  sealedBy: z.enum(['file-permissions', 'operating-system']),
  value: z.base64().max(10_000),
})

/** The operating system's own way to seal a secret for the signed-in user. */
export type Sealing = { readonly seal: (secret: string) => Buffer; readonly unseal: (sealed: Buffer) => string }

/**
 * The host's secret in a file of the data folder. With `sealing` only the signed-in user can open it. Without, nothing
 * but the file's permissions protects it, which is weaker: enough for sample data, not for one's own.
 */
export const hostSecret = (
  folder: string,
  sealing?: Sealing,
): Pick<Platform, 'keepSecret' | 'readSecret' | 'forgetSecret'> => {
  const file = path.join(folder, 'host.key')
  return {
    keepSecret: (secret) => {
      mkdirSync(folder, { recursive: true, mode: 0o700 })
      const text = secret.toString('base64')
      const kept: z.infer<typeof Kept> = sealing
        ? { sealedBy: 'operating-system', value: sealing.seal(text).toString('base64') }
        : { sealedBy: 'file-permissions', value: text }
      writeDurably(file, `${JSON.stringify(kept)}\n`)
    },
    readSecret: () => {
      const kept = read(file)
      if (!kept) return undefined
      if (kept.sealedBy === 'file-permissions') return Buffer.from(kept.value, 'base64')
      if (!sealing) throw new Rejection('host-secret-unreadable')
      try {
        return Buffer.from(sealing.unseal(Buffer.from(kept.value, 'base64')), 'base64')
      } catch {
        throw new Rejection('host-secret-unreadable')
      }
    },
    forgetSecret: () => rmSync(file, { force: true }),
  }
}

const read = (file: string): z.infer<typeof Kept> | undefined => {
  try {
    return Kept.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw new Rejection('host-secret-unreadable')
  }
}
