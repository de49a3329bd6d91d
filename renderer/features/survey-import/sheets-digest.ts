import type { Sheet } from '../../../shared/exchange/sheet.ts'

/** SHA-256, in hex, of all cells: the same for a list saved once more under another name or as another kind of file. */
export async function sheetsDigest(sheets: readonly Sheet[]): Promise<string> {
  const cells = sheets.map(({ rows }) => rows.map((row) => row.cells.map(String)))
  const bytes = new TextEncoder().encode(JSON.stringify(cells))
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
