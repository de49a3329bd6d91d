import readWorkbook from 'read-excel-file/universal'
import { readDelimited } from '../../../shared/exchange/read-delimited.ts'
import { type Cell, cleanText, numberedRows, type Sheet } from '../../../shared/exchange/sheet.ts'
import { decodeText } from './decode-text.ts'

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b

/** The lists in a file: the sheets of an XLSX workbook, or one of delimited text. Throws when a workbook cannot be read. */
export async function readSheets(file: Blob): Promise<Sheet[]> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  if (!isZip(bytes)) return [{ name: '', rows: readDelimited(decodeText(bytes)) }]
  const sheets = await readWorkbook(file)
  return sheets.map(({ sheet, data }) => ({ name: sheet, rows: numberedRows(data.map((row) => row.map(cellOf))) }))
}

function cellOf(value: unknown): Cell {
  if (typeof value === 'number') return value
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  return value === null || value === undefined ? '' : cleanText(String(value))
}
