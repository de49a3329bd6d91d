import type { IncomingMessage } from 'node:http'

/** The request is refused with this HTTP status; the caller learns nothing else. */
export class Refused extends Error {
  readonly status: number

  constructor(status: number) {
    super(String(status))
    this.status = status
  }
}

const maxBytes = 32 * 1024 * 1024

/** The JSON body of a request. Throws Refused: another type, too large, or no JSON object. */
export const readJson = async (request: IncomingMessage): Promise<Record<string, unknown>> => {
  if (request.headers['content-type'] !== 'application/json') throw new Refused(415)
  if (Number(request.headers['content-length'] ?? 0) > maxBytes) throw new Refused(413)
  const parts: Buffer[] = []
  let size = 0
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length
    if (size > maxBytes) throw new Refused(413)
    parts.push(part)
  }
  try {
    const body: unknown = JSON.parse(Buffer.concat(parts).toString())
    if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body as Record<string, unknown>
  } catch {
    // Falls through to the refusal.
  }
  throw new Refused(400)
}

/** A text field of a body; undefined when it is missing. Throws Refused when it is anything but a short text. */
export const shortText = (body: Record<string, unknown>, field: string): string | undefined => {
  const value = body[field]
  if (value === undefined) return undefined
  if (typeof value !== 'string' || value.length > 200) throw new Refused(400)
  return value
}

/**
 * Only our own page may ask. Another site can make a browser send requests here, but not with our Host (that keeps out
 * names that resolve to 127.0.0.1) and, on anything that changes, not with our Origin.
 */
export const checkSender = (request: IncomingMessage, port: number): void => {
  const host = `127.0.0.1:${port}`
  const { origin } = request.headers
  if (request.headers.host !== host) throw new Refused(403)
  if (request.method === 'POST' ? origin !== `http://${host}` : origin !== undefined && origin !== `http://${host}`) {
    throw new Refused(403)
  }
  const site = request.headers['sec-fetch-site']
  if (site === 'cross-site' && request.method === 'POST') throw new Refused(403)
}
