import { randomBytes } from 'node:crypto'
import { readFile, realpath } from 'node:fs/promises'
import path from 'node:path'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.json': 'application/json',
}

export type PageFile = { readonly bytes: Buffer; readonly headers: Readonly<Record<string, string>> }

/**
 * What the page may do: nothing but its own files. The nonce is for the one style sheet React Aria adds. The worker that
 * reads scanned PDFs has a policy of its own, which lets it use the decoders of fax and JBIG2 pictures.
 */
const contentPolicy = (nonce: string, isWorker: boolean): string =>
  [
    "default-src 'none'",
    `script-src 'self'${isWorker ? " 'wasm-unsafe-eval'" : ''}`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')

/** Headers of everything that either host sends to the page. */
export const safeHeaders: Readonly<Record<string, string>> = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
}

/**
 * A file of the page by the path of its address; undefined for anything outside `root`, of another type, or not there.
 */
export const readPageFile = async (root: string, urlPath: string): Promise<PageFile | undefined> => {
  const relative = decode(urlPath)
  if (relative === undefined) return undefined
  const file = path.join(root, relative === '/' ? 'index.html' : relative)
  const type = types[path.extname(file)]
  if (!type) return undefined
  try {
    // The real path, so that neither dots nor a link leads out.
    const [real, realRoot] = await Promise.all([realpath(file), realpath(root)])
    if (!real.startsWith(realRoot + path.sep)) return undefined
    const bytes = await readFile(real)
    const nonce = randomBytes(16).toString('base64url')
    return {
      bytes: type.startsWith('text/html') ? withNonce(bytes, nonce) : bytes,
      headers: {
        ...safeHeaders,
        'content-type': type,
        'content-security-policy': contentPolicy(nonce, real.endsWith('.mjs')),
      },
    }
  } catch {
    return undefined
  }
}

const withNonce = (html: Buffer, nonce: string): Buffer =>
  Buffer.from(html.toString().replace('<head>', `<head><meta property="csp-nonce" content="${nonce}">`))

const decode = (urlPath: string): string | undefined => {
  try {
    const decoded = decodeURIComponent(urlPath)
    return decoded.includes('\0') || decoded.includes('\\') ? undefined : decoded
  } catch {
    return undefined
  }
}
