import type { Language } from '../content/schema.ts'
import type { AttendanceGrid } from '../contract/networks.ts'
import { exchangeWords } from '../i18n/exchange-words.ts'
import type { Table } from './table.ts'
import { writtenDay } from './write-csv.ts'

/** One row a person and one column a meeting, with what each came to in words, and the sums of both. */
export function attendanceTable({ meetings, rows }: AttendanceGrid, language: Language): Table {
  const words = exchangeWords(language)
  const came = (cells: readonly string[]) => cells.filter((cell) => cell === 'present' || cell === 'partial').length
  return {
    name: words.attendance,
    headings: [words.columns.fullName, ...meetings.map(({ date }) => writtenDay(date, language)), words.attended],
    rows: [
      ...rows.map(({ name, cells }) => [name, ...cells.map((cell) => words.marks[cell]), came(cells)]),
      // Nobody has stayed away from a meeting that is still to come.
      [
        words.attended,
        ...meetings.map(({ attended, status }) => (status === 'held' || attended > 0 ? attended : null)),
        null,
      ],
    ],
  }
}
