import { randomBytes, timingSafeEqual } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import type { AppEvent } from '../../../shared/contract/bridge.ts'

export const newSecret = (): string => randomBytes(32).toString('base64url')

/** One tab of a browser. */
export type Session = { readonly token: string; readonly streams: Set<ServerResponse> }

export const tell = (session: Session, event: AppEvent): void => {
  for (const stream of session.streams) stream.write(`${JSON.stringify(event)}\n`)
}

/** Tabs that have shown a one-time code. Each code makes one session and is worth nothing afterwards. */
export const createSessions = () => {
  const codes = new Set<string>()
  const sessions: Session[] = []
  return {
    newCode: (): string => {
      const code = newSecret()
      codes.add(code)
      return code
    },
    exchange: (code: string): Session | undefined => {
      const known = [...codes].find((one) => equal(one, code))
      if (known === undefined) return undefined
      codes.delete(known)
      const session: Session = { token: newSecret(), streams: new Set() }
      sessions.push(session)
      return session
    },
    find: (token: string): Session | undefined => sessions.find((session) => equal(session.token, token)),
    all: (): readonly Session[] => sessions,
  }
}

/** Compares in a time that does not tell how much was right. */
const equal = (a: string, b: string): boolean => {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}
