import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { App } from '../../main/app.ts'
import { createDownloads } from '../../main/hosts/browser/downloads.ts'
import { type Served, serve } from '../../main/hosts/browser/serve.ts'
import type { AppEvent } from '../../shared/contract/bridge.ts'
import { succeed } from '../../shared/contract/result.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

type Reply = { status: number; headers: Record<string, string | string[] | undefined>; body: string }
type Asked = { method?: string; path: string; headers?: Record<string, string>; body?: string }

let rested = 0
const PIECE = 65_536
const letterOf = (part: number): number => 97 + (part % 26)
/** A file that is made while it is sent, in pieces whose memory is used again; `broken` throws half-way. */
async function* large(kind: string): AsyncGenerator<Uint8Array> {
  const piece = Buffer.alloc(PIECE)
  try {
    for (let part = 0; part < 120; part++) {
      yield piece.fill(letterOf(part))
      piece.fill('-')
      if (kind === 'broken' && part === 60) throw new Error('no more')
    }
  } finally {
    rested += 1
  }
}

/** A host over an app that answers with what it was asked, and that offers a file for the method `save`. */
const startHost = async () => {
  const root = temporaryFolder()
  const pageRoot = path.join(root, 'page')
  mkdirSync(pageRoot)
  writeFileSync(path.join(pageRoot, 'index.html'), '<!doctype html><head></head>page')
  writeFileSync(path.join(root, 'secret.json'), '{"secret": true}')
  symlinkSync(path.join(root, 'secret.json'), path.join(pageRoot, 'link.json'))

  const downloads = createDownloads()
  const listeners = new Set<(event: AppEvent) => void>()
  const cancelled: string[] = []
  const app: App = {
    dispatch: async (name, input, options) => {
      if (name === 'save') await downloads.saveFile("Kontrakt æøå's.pdf", Buffer.from('%PDF'), 'application/pdf')
      if (name !== 'saveLarge') return succeed({ name, input, options })
      try {
        return succeed(await downloads.saveFile('Stor.pdf', large(String(input)), 'application/pdf'))
      } catch (error) {
        return succeed(String(error))
      }
    },
    cancel: (callId) => void cancelled.push(callId),
    subscribe: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    emit: (event) => {
      for (const listener of listeners) listener(event)
    },
    close: () => {},
  }
  const served = await serve({ app, downloads, pageRoot })
  onTestFinished(() => served.close())
  return { app, served, cancelled, ...client(served) }
}

const client = (served: Served) => {
  const own = {
    host: `127.0.0.1:${served.port}`,
    origin: `http://127.0.0.1:${served.port}`,
    'content-type': 'application/json',
  }
  const ask = ({ method = 'POST', path: target, headers = {}, body }: Asked): Promise<Reply> =>
    new Promise((resolve, reject) => {
      const sent = request(
        {
          port: served.port,
          host: '127.0.0.1',
          method,
          path: target,
          headers: { ...(method === 'POST' ? own : { host: own.host }), ...headers },
        },
        (response) => {
          let text = ''
          response.on('data', (part: Buffer) => {
            text += part
          })
          response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }))
          response.on('error', reject)
        },
      )
      sent.on('error', reject)
      sent.end(body)
    })
  const codeOf = (address: string): string => address.split('#code=')[1] ?? ''
  const exchange = (code: string) => ask({ path: '/session', body: JSON.stringify({ code }) })
  const signIn = async (): Promise<Record<string, string>> => {
    const { body } = await exchange(codeOf(served.newAddress()))
    return { 'x-session': JSON.parse(body).token as string }
  }
  return { ask, codeOf, exchange, signIn }
}

/** Reads one session's stream of events; `next` waits for the next one. */
const listen = async (served: Served, session: Record<string, string>) => {
  const controller = new AbortController()
  onTestFinished(() => controller.abort())
  const response = await fetch(`http://127.0.0.1:${served.port}/events`, {
    headers: session,
    signal: controller.signal,
  })
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  const lines: string[] = []
  const next = async (): Promise<AppEvent> => {
    for (;;) {
      const line = lines.shift()
      if (line) return JSON.parse(line) as AppEvent
      lines.push(...((await reader?.read())?.value ?? '').split('\n').filter((text) => text !== ''))
    }
  }
  return { next }
}

const call = JSON.stringify({ method: 'networks.list', input: null })

test('a tab exchanges its code, calls and cancels', async () => {
  const { ask, signIn, cancelled } = await startHost()
  const session = await signIn()
  const answer = await ask({
    path: '/call',
    headers: session,
    body: JSON.stringify({ method: 'a', input: { b: 'æ' }, callId: 'x' }),
  })
  expect(JSON.parse(answer.body)).toEqual({
    ok: true,
    value: { name: 'a', input: { b: 'æ' }, options: { callId: 'x' } },
  })
  expect(answer.headers).toMatchObject({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' })
  await ask({ path: '/cancel', headers: session, body: '{"callId":"x"}' })
  expect(cancelled).toEqual(['x'])
})

test('a code opens once, and a wrong one never', async () => {
  const { served, codeOf, exchange } = await startHost()
  const code = codeOf(served.newAddress())
  expect((await exchange('')).status).toBe(401)
  expect((await exchange(`${code}x`)).status).toBe(401)
  expect((await exchange(code)).status).toBe(200)
  expect((await exchange(code)).status).toBe(401)
})

test.each([
  ['without a session', {}, 401],
  ['with a made-up session', { 'x-session': 'a'.repeat(43) }, 401],
])('a call %s is refused', async (_, headers, status) => {
  const { ask } = await startHost()
  expect(await ask({ path: '/call', headers, body: call })).toMatchObject({ status, body: '' })
  expect((await ask({ method: 'GET', path: '/events', headers })).status).toBe(status)
})

test.each([
  ['another Host', { host: 'evil.example' }, 403],
  ['a name for this machine', { host: 'localhost' }, 403],
  ['another Origin', { origin: 'https://evil.example' }, 403],
  ['the Origin null', { origin: 'null' }, 403],
  ['another type', { 'content-type': 'text/plain' }, 415],
  ['a form', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
  ['the mark of another site', { 'sec-fetch-site': 'cross-site' }, 403],
])('a call with %s is refused, session or not', async (_, headers, status) => {
  const { ask, signIn } = await startHost()
  const session = await signIn()
  expect((await ask({ path: '/call', headers: { ...session, ...headers }, body: call })).status).toBe(status)
})

test('an address of another port is refused', async () => {
  const { ask, served, signIn } = await startHost()
  const session = await signIn()
  const host = `127.0.0.1:${served.port + 1}`
  expect((await ask({ path: '/call', headers: { ...session, host }, body: call })).status).toBe(403)
  expect((await ask({ method: 'GET', path: '/', headers: { host } })).status).toBe(403)
})

test.each([
  '',
  '{',
  '[]',
  'null',
  '"text"',
  '{"method": 7}',
  `{"method": "${'a'.repeat(300)}"}`,
  '{"method": "a", "callId": {}}',
])('the body %j is refused', async (body) => {
  const { ask, signIn } = await startHost()
  expect((await ask({ path: '/call', headers: await signIn(), body })).status).toBe(400)
})

test('a body over the limit is refused without being read', async () => {
  const { ask, signIn } = await startHost()
  const headers = { ...(await signIn()), 'content-length': String(33 * 1024 * 1024) }
  expect((await ask({ path: '/call', headers, body: '{' })).status).toBe(413)
})

test.each([
  '/../secret.json',
  '/%2e%2e/secret.json',
  '/..%2fsecret.json',
  '/%2e%2e%5csecret.json',
  '/....//secret.json',
  '/link.json',
  '//etc/passwd',
  '/%00.html',
  '/%ff.html',
  '/missing.js',
  '/download/guess',
])('%s gives nothing', async (target) => {
  const { ask } = await startHost()
  expect(await ask({ method: 'GET', path: target })).toMatchObject({ status: 404, body: '' })
})

test('the page comes with a policy that allows nothing but its own files', async () => {
  const { ask } = await startHost()
  const page = await ask({ method: 'GET', path: '/' })
  const policy = String(page.headers['content-security-policy'])
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("script-src 'self';")
  expect(policy).not.toContain('unsafe')
  const nonce = /content="([^"]+)"/.exec(page.body)?.[1]
  expect(policy).toContain(`'nonce-${nonce}'`)
  expect((await ask({ method: 'PUT', path: '/' })).status).toBe(405)
  expect((await ask({ path: '/elsewhere', body: '{}' })).status).toBe(404)
})

test('events reach every tab, a file only the tab that asked, once', async () => {
  const { app, ask, served, signIn } = await startHost()
  const [first, second] = [await signIn(), await signIn()]
  const [toFirst, toSecond] = [await listen(served, first), await listen(served, second)]
  await ask({ path: '/call', headers: first, body: '{"method":"save"}' })
  app.emit({ type: 'changed' })
  const offer = await toFirst.next()
  expect(await toSecond.next()).toEqual({ type: 'changed' })
  if (offer.type !== 'download') throw new Error('no download was offered')
  expect(offer.name).toBe("Kontrakt æøå's.pdf")
  const file = await ask({ method: 'GET', path: offer.path })
  expect(file).toMatchObject({ status: 200, body: '%PDF' })
  expect(file.headers['content-disposition']).toBe("attachment; filename*=UTF-8''Kontrakt%20%C3%A6%C3%B8%C3%A5%27s.pdf")
  expect((await ask({ method: 'GET', path: offer.path })).status).toBe(404)
})

test('a file that is made while it is sent arrives whole, or breaks off and says why; nobody waits for one unwanted', async () => {
  const { ask, served, signIn } = await startHost()
  const session = await signIn()
  const events = await listen(served, session)
  const start = async (kind: string) => {
    const answer = ask({ path: '/call', headers: session, body: JSON.stringify({ method: 'saveLarge', input: kind }) })
    const offer = await events.next()
    if (offer.type !== 'download') throw new Error('no download was offered')
    return { answer, at: `http://127.0.0.1:${served.port}${offer.path}` }
  }
  const answered = async (answer: Promise<Reply>) => (JSON.parse((await answer).body) as { value: unknown }).value

  const whole = await start('whole')
  const bytes = new Uint8Array(await (await fetch(whole.at)).arrayBuffer())
  expect(bytes.length).toBe(120 * PIECE)
  expect(bytes.findIndex((byte, at) => byte !== letterOf(Math.floor(at / PIECE)))).toBe(-1)
  expect(await answered(whole.answer)).toBe('Stor.pdf')

  const broken = await start('broken')
  await expect((await fetch(broken.at)).arrayBuffer()).rejects.toThrow()
  expect(await answered(broken.answer)).toBe('Error: no more')

  const unwanted = await start('unwanted')
  const reader = (await fetch(unwanted.at)).body?.getReader()
  await reader?.read()
  await reader?.cancel()
  expect(await answered(unwanted.answer)).toBeNull()
  expect(rested).toBe(3)
})
