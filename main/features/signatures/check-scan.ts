import type { ScanMime } from '../../../shared/contract/signatures.ts'
import { logoSize } from '../consultant/logo-size.ts'

/** Longest side in pixels: a phone's largest pictures. */
const longestSide = 13_000
const HEAD = 1024
const TAIL = 2048

/** What a file is by its first bytes; undefined for anything that is not taken. */
export function mimeOf(bytes: Buffer): ScanMime | undefined {
  if (bytes.subarray(0, 8).equals(Buffer.from('89504e470d0a1a0a', 'hex'))) return 'image/png'
  if (bytes.subarray(0, 3).equals(Buffer.from('ffd8ff', 'hex'))) return 'image/jpeg'
  if (bytes.subarray(0, HEAD).includes('%PDF-')) return 'application/pdf'
  return undefined
}

/** Whether a PDF is whole: it points to a table of its parts that lies within it and begins as one. */
function isWholePdf(bytes: Buffer): boolean {
  const tail = bytes.subarray(Math.max(0, bytes.length - TAIL)).toString('latin1')
  const at = Number(/startxref\s+(\d+)\s+%%EOF/.exec(tail.slice(tail.lastIndexOf('startxref')))?.[1] ?? Number.NaN)
  const start = bytes.indexOf('%PDF-')
  // Offsets count from the header, which some programs put a few bytes in.
  return [at, at + start].some((offset) =>
    /^\s*(xref|\d+\s+\d+\s+obj)/.test(bytes.toString('latin1', offset, offset + 40)),
  )
}

/** Whether a file is what it says it is and whole, so that it can be shown years later. */
export function isReadableScan(bytes: Buffer, mime: ScanMime): boolean {
  if (mimeOf(bytes) !== mime) return false
  if (mime === 'application/pdf') return isWholePdf(bytes)
  return logoSize({ mime, base64: bytes.toString('base64') }, longestSide) !== null
}
