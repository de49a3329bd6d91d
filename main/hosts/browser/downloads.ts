import { AsyncLocalStorage } from 'node:async_hooks'
import type { FileContent, Platform } from '../platform.ts'
import { newSecret, type Session, tell } from './sessions.ts'

/** A file on offer. `gone` says how it went: sent whole, not wanted (any more), or that its making threw. */
type Offer = {
  readonly name: string
  readonly mime: string
  readonly content: FileContent
  readonly gone: (how: 'sent' | 'unwanted' | { readonly failure: unknown }) => void
}

const keptForMs = 120_000

/** Files on their way to the browser, each at an address that nobody can guess and that works once. */
export const createDownloads = () => {
  const offers = new Map<string, Offer>()
  const asking = new AsyncLocalStorage<Session>()

  const offer = (name: string, content: FileContent, mime: string, gone: Offer['gone']): void => {
    const session = asking.getStore()
    if (!session) throw new Error('no tab asked for this file')
    const id = newSecret()
    offers.set(id, { name, mime, content, gone })
    // A browser that has not asked by now was told not to.
    setTimeout(() => {
      if (offers.delete(id)) gone('unwanted')
    }, keptForMs).unref()
    tell(session, { type: 'download', path: `/download/${id}`, name })
  }

  /** Bytes that are there are on offer and the answer need not wait; what is made on the way answers when it is sent. */
  const saveFile: Platform['saveFile'] = async (name, content, mime) => {
    if (content instanceof Uint8Array) {
      offer(name, content, mime, () => {})
      return name
    }
    return await new Promise((resolve, reject) => {
      offer(name, content, mime, (how) => {
        if (typeof how === 'object') reject(how.failure)
        else resolve(how === 'sent' ? name : null)
      })
    })
  }

  return {
    saveFile,
    /** Runs a call so that the files it saves go to the tab that asked for them. */
    onBehalfOf: <T>(session: Session, work: () => Promise<T>): Promise<T> => asking.run(session, work),
    take: (id: string): Offer | undefined => {
      const file = offers.get(id)
      offers.delete(id)
      return file
    },
  }
}
