import type { AppEvent, Bridge } from '../../shared/contract/bridge.ts'
import { fail, type Result } from '../../shared/contract/result.ts'

const tokenKey = 'session'

/** The session of this tab: kept, or fetched for the one-time code in the address; undefined when it has neither. */
const openSession = async (): Promise<string | undefined> => {
  const code = /^#code=([\w-]+)$/.exec(location.hash)?.[1]
  if (!code) return sessionStorage.getItem(tokenKey) ?? undefined
  // Out of the address at once, so that it is in no history and no bookmark.
  history.replaceState(null, '', `${location.pathname}#/`)
  const response = await fetch('/session', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ code }),
  })
  if (!response.ok) return sessionStorage.getItem(tokenKey) ?? undefined
  const { token } = (await response.json()) as { token: string }
  sessionStorage.setItem(tokenKey, token)
  return token
}

/** Speaks to the loopback host: calls as POST, events as one long answer that is asked for again when it ends. */
export const createHttpBridge = (): Bridge => {
  const listeners = new Set<(event: AppEvent) => void>()
  const session = openSession().catch(() => undefined)
  let listening = false

  const tell = (event: AppEvent): void => {
    if (event.type === 'download') follow(event)
    for (const listener of [...listeners]) listener(event)
  }

  const post = async (path: string, body: unknown): Promise<Result<unknown>> => {
    const token = await session
    if (!token) return fail({ kind: 'rejected', code: 'no-session', details: {} })
    try {
      const response = await fetch(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-session': token },
        body: JSON.stringify(body),
      })
      if (response.status === 401) return fail({ kind: 'rejected', code: 'no-session', details: {} })
      if (response.status === 413) return fail({ kind: 'invalid', fields: [''] })
      return (await response.json()) as Result<unknown>
    } catch {
      return fail({ kind: 'rejected', code: 'no-connection', details: {} })
    }
  }

  const listen = async (): Promise<void> => {
    const token = await session
    if (!token) return
    let wait = 250
    for (let first = true; ; first = false) {
      const connected = (): void => {
        wait = 250
        if (first) return
        tell({ type: 'connection', connected: true })
        tell({ type: 'changed' })
      }
      if ((await readEvents(token, connected, tell)) === 'no-session') return
      tell({ type: 'connection', connected: false })
      await new Promise((resolve) => setTimeout(resolve, wait))
      wait = Math.min(wait * 2, 5000)
    }
  }

  return {
    call: (method, input, options) => post('/call', { method, input, ...options }),
    cancel: (callId) => void post('/cancel', { callId }),
    subscribe: (listener) => {
      listeners.add(listener)
      if (!listening) {
        listening = true
        void listen()
      }
      return () => void listeners.delete(listener)
    },
  }
}

/** Reads one stream of events, a JSON object a line, to its end. */
const readEvents = async (
  token: string,
  connected: () => void,
  tell: (event: AppEvent) => void,
): Promise<'ended' | 'no-session'> => {
  try {
    const response = await fetch('/events', { headers: { 'x-session': token } })
    if (response.status === 401) return 'no-session'
    if (!response.ok || !response.body) return 'ended'
    connected()
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader()
    let rest = ''
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return 'ended'
      const lines = (rest + value).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) if (line !== '') tell(JSON.parse(line) as AppEvent)
    }
  } catch {
    return 'ended'
  }
}

const follow = ({ path, name }: { path: string; name: string }): void => {
  const link = document.createElement('a')
  link.href = path
  link.download = name
  link.click()
}
