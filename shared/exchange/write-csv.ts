/// <reference path="./papaparse.d.ts" />
import Papa from 'papaparse'
import type { Language } from '../content/schema.ts'
import type { Table, TableCell } from './table.ts'

/** How a spreadsheet set to the language writes and reads. */
const habits = {
  da: { delimiter: ';', decimal: ',', date: '-' },
  en: { delimiter: ',', decimal: '.', date: '/' },
} as const

/** Whole numbers may be telephone numbers, whose plus a spreadsheet would take away. */
const signed = /^[+-]\d{1,3}[.,]\d+$/

/** A day as `24-11-2026` in Danish and `24/11/2026` in English. */
export const writtenDay = (day: string, language: Language): string =>
  day.split('-').toReversed().join(habits[language].date)

/**
 * A table as delimited text for a spreadsheet: byte order mark, CRLF, `;` and decimal comma in Danish, `,` and decimal
 * point in English. A text that a spreadsheet would take for a formula gets an apostrophe in front; a number with its
 * sign (`+1,1`) is no formula, and the apostrophe would be seen.
 */
export function writeCsv({ headings, rows }: Pick<Table, 'headings' | 'rows'>, language: Language): string {
  const { delimiter, decimal } = habits[language]
  const written = (cell: TableCell): string => {
    if (cell === null) return ''
    if (typeof cell === 'number') return String(cell).replace('.', decimal)
    // papaparse has an option for this, which overlooks formulas that go over two lines.
    if (typeof cell === 'string') return signed.test(cell) ? cell : cell.replace(/^(?=[=+\-@\t\r])/, "'")
    return writtenDay(cell.day, language)
  }
  const lines = [headings, ...rows].map((cells) => cells.map(written))
  return `\uFEFF${Papa.unparse(lines, { delimiter, newline: '\r\n', escapeFormulae: false })}\r\n`
}
