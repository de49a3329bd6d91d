import writeExcelFile from 'write-excel-file/node'
import type { Language } from '../../../shared/content/schema.ts'
import type { Table, TableCell } from '../../../shared/exchange/table.ts'

const dayFormats = { da: 'dd-mm-yyyy', en: 'dd/mm/yyyy' } as const
const widest = 60

/** How wide a cell is in characters. */
const widthOf = (cell: TableCell): number => (cell === null ? 0 : typeof cell === 'object' ? 10 : String(cell).length)

/** Tables as the sheets of an XLSX workbook: bold headings that stay in sight, real numbers and days, all else as text. */
export async function writeWorkbook(tables: readonly Table[], language: Language): Promise<Buffer> {
  const cellOf = (cell: TableCell) => {
    if (cell === null || cell === '') return null
    if (typeof cell === 'number') return { value: cell, type: Number }
    if (typeof cell === 'object') {
      return { value: new Date(`${cell.day}T00:00:00Z`), type: Date, format: dayFormats[language] }
    }
    // Told to be text, so that nothing that begins with "=" is ever a formula.
    return { value: cell, type: String, ...(cell.length > widest && { wrap: true }) }
  }
  const sheets = tables.map(({ name, headings, rows }) => ({
    sheet: name,
    data: [
      headings.map((value) => ({ value, type: String, fontWeight: 'bold' as const })),
      ...rows.map((cells) => cells.map(cellOf)),
    ],
    columns: headings.map((heading, index) => ({
      width: Math.min(
        widest,
        rows.reduce((most, cells) => Math.max(most, widthOf(cells[index] ?? null)), heading.length) + 2,
      ),
    })),
    stickyRowsCount: 1,
    orientation: 'landscape' as const,
  }))
  return await writeExcelFile(sheets, { fontFamily: 'Calibri', fontSize: 11 }).toBuffer()
}
