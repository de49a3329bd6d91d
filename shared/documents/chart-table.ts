import type { Chart } from '../charts/chart.ts'
import type { Measure } from './page.ts'
import { styles } from './theme.ts'

/** The table behind a chart as paper has it; widths in proportion. */
export type PaperTable = {
  readonly heads: readonly string[]
  readonly widths: readonly number[]
  readonly rows: readonly (readonly string[])[]
}

/** What a column of words may not go below, of the whole. */
const LEAST = 0.22

/**
 * The numbers of a chart for a page `width` points wide: every column as wide as its widest word, the names take the rest.
 * A row that says why there are no numbers says it beside its name, since no cell reaches over others.
 */
export function chartTable({ table: { head, rows } }: Chart, width: number, measure: Measure): PaperTable {
  const filled = rows.map((row) =>
    row.length < head.length ? [`${row[0]} (${row[1]})`, ...head.slice(1).map(() => '–')] : row,
  )
  const { cell, head: headStyle } = styles
  const needed = head.map(({ text }, index) =>
    Math.max(
      measure(text, headStyle.bold, headStyle.size),
      ...filled.map((row) => measure(row[index] ?? '', cell.font, cell.size)),
    ),
  )
  const others = needed.slice(1).map((one) => one + 3)
  const left = width - 9 * others.length - others.reduce((sum, one) => sum + one, 0)
  const names = Math.max(width * LEAST, left)
  return { heads: head.map(({ text }) => text), widths: [names, ...others], rows: filled }
}
