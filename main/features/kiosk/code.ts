import { randomBytes, scryptSync, timingSafeEqual } from 'node:crypto'
import { Rejection } from '../../../shared/domain/rejection.ts'
import type { Kiosk } from './store.ts'

const shortest = 4
const digest = (code: string, salt: string): Buffer => scryptSync(code.normalize('NFC'), Buffer.from(salt, 'hex'), 32)

/** A code as it is kept. Throws `kiosk-code-short` under four characters. */
export function keptCode(code: string | null): Pick<Kiosk, 'salt' | 'code'> {
  const typed = code?.trim() ?? ''
  if ([...typed].length < shortest) throw new Rejection('kiosk-code-short', { shortest })
  const salt = randomBytes(16).toString('hex')
  return { salt, code: digest(typed, salt).toString('hex') }
}

/** Whether a typed code is the one that was kept. */
export const isKeptCode = (typed: string, { salt, code }: Kiosk): boolean =>
  salt !== null && code !== null && timingSafeEqual(digest(typed.trim(), salt), Buffer.from(code, 'hex'))
