import { AsyncLocalStorage } from 'node:async_hooks'
import type { Platform } from '../platform.ts'
import { newSecret, type Session, tell } from './sessions.ts'

type Waiting = { readonly name: string; readonly mime: string; readonly bytes: Uint8Array }

const keptForMs = 120_000

/** Files on their way to the browser, each at an address that nobody can guess and that works once. */
export const createDownloads = () => {
  const waiting = new Map<string, Waiting>()
  const asking = new AsyncLocalStorage<Session>()

  const saveFile: Platform['saveFile'] = async (name, bytes, mime) => {
    const session = asking.getStore()
    if (!session) throw new Error('no tab asked for this file')
    const id = newSecret()
    waiting.set(id, { name, bytes, mime })
    setTimeout(() => waiting.delete(id), keptForMs).unref()
    tell(session, { type: 'download', path: `/download/${id}`, name })
    return name
  }

  return {
    saveFile,
    /** Runs a call so that the files it saves go to the tab that asked for them. */
    onBehalfOf: <T>(session: Session, work: () => Promise<T>): Promise<T> => asking.run(session, work),
    take: (id: string): Waiting | undefined => {
      const file = waiting.get(id)
      waiting.delete(id)
      return file
    },
  }
}
