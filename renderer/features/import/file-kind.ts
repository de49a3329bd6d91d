/** Why a file gives no list. */
export type FileProblem = 'old' | 'pdf' | 'archive' | 'markup' | 'unreadable' | 'huge' | 'empty'

const begins = (bytes: Uint8Array, ...start: number[]): boolean => start.every((byte, index) => bytes[index] === byte)

export const isZip = (bytes: Uint8Array): boolean => begins(bytes, 0x50, 0x4b, 0x03, 0x04)

const lookedAt = 4096

/** A text has no empty bytes, unless it is UTF-16, where every other one may be. */
const isText = (bytes: Uint8Array): boolean => {
  const isUtf16 = begins(bytes, 0xff, 0xfe) || begins(bytes, 0xfe, 0xff)
  return isUtf16 || !bytes.subarray(0, lookedAt).includes(0)
}

/** What stands against taking a file that is no workbook for a list, by its first bytes; undefined where nothing does. */
export function problemOf(bytes: Uint8Array): FileProblem | undefined {
  // Workbooks up to Excel 2003, and the case that a locked workbook lies in.
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return 'old'
  if (begins(bytes, 0x25, 0x50, 0x44, 0x46)) return 'pdf'
  if (!isText(bytes)) return 'unreadable'
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, lookedAt)).replace(/^[^<]{0,4}/, '')
  return /^<(\?xml|!doctype|html|table|workbook)/i.test(start) ? 'markup' : undefined
}
