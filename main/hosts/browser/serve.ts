import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { pipeline } from 'node:stream/promises'
import type { App } from '../../app.ts'
import { readPageFile, safeHeaders } from '../page-files.ts'
import type { createDownloads } from './downloads.ts'
import { checkSender, Refused, readJson, shortText } from './requests.ts'
import { createSessions, type Session, tell } from './sessions.ts'

export type Served = {
  readonly port: number
  /** A new address that opens the app once. */
  readonly newAddress: () => string
  readonly close: () => Promise<void>
}

/**
 * Bytes that may wait to be sent: fewer than there are in a piece of a large file, so that each has left before the next is
 * asked for, which may use its memory again.
 */
const WAITING = 16_384

type Options = {
  readonly app: App
  readonly downloads: ReturnType<typeof createDownloads>
  /** Folder of the built page. */
  readonly pageRoot: string
}

/** Serves the app to browsers on this machine: on 127.0.0.1 only, on a port the system picks. */
export const serve = async ({ app, downloads, pageRoot }: Options): Promise<Served> => {
  const sessions = createSessions()
  const stop = app.subscribe((event) => {
    for (const session of sessions.all()) tell(session, event)
  })

  const requireSession = (request: IncomingMessage): Session => {
    const token = request.headers['x-session']
    const session = typeof token === 'string' ? sessions.find(token) : undefined
    if (!session) throw new Refused(401)
    return session
  }

  const openSession = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const session = sessions.exchange(shortText(await readJson(request), 'code') ?? '')
    if (!session) throw new Refused(401)
    sendJson(response, { token: session.token })
  }

  const call = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const session = requireSession(request)
    const body = await readJson(request)
    const callId = shortText(body, 'callId')
    const method = shortText(body, 'method') ?? ''
    sendJson(
      response,
      await downloads.onBehalfOf(session, () => app.dispatch(method, body.input, callId ? { callId } : {})),
    )
  }

  const cancel = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    requireSession(request)
    app.cancel(shortText(await readJson(request), 'callId') ?? '')
    sendJson(response, { ok: true, value: null })
  }

  const stream = (request: IncomingMessage, response: ServerResponse): void => {
    const { streams } = requireSession(request)
    response.writeHead(200, { ...safeHeaders, 'content-type': 'application/x-ndjson' })
    response.write('\n')
    streams.add(response)
    response.on('close', () => streams.delete(response))
  }

  const download = async (id: string, response: ServerResponse): Promise<void> => {
    const file = downloads.take(id)
    if (!file) throw new Refused(404)
    const { content, gone } = file
    const isWhole = content instanceof Uint8Array
    response.writeHead(200, {
      ...safeHeaders,
      'content-type': file.mime,
      ...(isWhole && { 'content-length': content.length }),
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name).replaceAll(/['()*]/g, percent)}`,
    })
    let failure: unknown
    const parts = async function* () {
      try {
        if (isWhole) yield content
        else yield* content
      } catch (error) {
        failure = error
        throw error
      }
    }
    try {
      // A file that cannot be finished breaks off, and the browser throws its part of it away.
      await pipeline(parts, response)
      gone('sent')
    } catch {
      gone(failure === undefined ? 'unwanted' : { failure })
    }
  }

  const page = async (path: string, response: ServerResponse): Promise<void> => {
    const file = await readPageFile(pageRoot, path)
    if (!file) throw new Refused(404)
    response.writeHead(200, file.headers).end(file.bytes)
  }

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    checkSender(request, port)
    const path = (request.url ?? '/').split('?')[0] ?? '/'
    if (request.method === 'POST') {
      if (path === '/session') return openSession(request, response)
      if (path === '/call') return call(request, response)
      if (path === '/cancel') return cancel(request, response)
      throw new Refused(404)
    }
    if (request.method !== 'GET') throw new Refused(405)
    if (path === '/events') return stream(request, response)
    if (path.startsWith('/download/')) return download(path.slice('/download/'.length), response)
    return page(path, response)
  }

  const server = createServer({ highWaterMark: WAITING }, (request, response) => {
    answer(request, response).catch((error: unknown) => refuse(response, error instanceof Refused ? error.status : 500))
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo

  return {
    port,
    newAddress: () => `http://127.0.0.1:${port}/#code=${sessions.newCode()}`,
    close: () => {
      stop()
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

const sendJson = (response: ServerResponse, body: unknown): void => {
  response.writeHead(200, { ...safeHeaders, 'content-type': 'application/json' }).end(JSON.stringify(body))
}

const refuse = (response: ServerResponse, status: number): void => {
  if (response.headersSent) return void response.destroy()
  // The rest of a body that is refused half-way is not read.
  response.writeHead(status, { ...safeHeaders, connection: 'close' }).end()
}

const percent = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase()}`
