import type { ChartMaker } from '../../charts/chart.ts'
import type { Language } from '../../content/schema.ts'
import type { TableCell } from '../../exchange/table.ts'
import { formatMediumDate, formatNumber } from '../../i18n/format.ts'
import type { Block, Run } from '../model.ts'

/** `width` is relative on paper. `decimals` of the numbers in the column, on paper and screen. */
export type ReportColumn = { readonly head: string; readonly width: number; readonly decimals?: number }

/** Numbers of a report: printed as a table, and exported as they are. `keys`: how many columns from the left name the row. */
export type ReportTable = {
  readonly name: string
  readonly keys: number
  readonly columns: readonly ReportColumn[]
  readonly rows: readonly (readonly TableCell[])[]
}

/** A chart under an id by which it can be saved alone. */
export type ReportFigure = { readonly id: string; readonly name: string; readonly chart: ChartMaker }

/** One thing under a heading. A table may be of paper or of the export alone. */
export type Part =
  | { readonly kind: 'block'; readonly block: Block }
  | {
      readonly kind: 'figures'
      readonly figures: readonly ReportFigure[]
      readonly columns: 1 | 2
      readonly untitled?: true
    }
  | { readonly kind: 'table'; readonly table: ReportTable; readonly on: 'paper' | 'export' | 'both' }

/** `apart`: begins on a page of its own. */
export type Section = { readonly title: string; readonly parts: readonly Part[]; readonly apart?: true }

export const runs = (text: string): Run[] => [{ text }]
const block = (one: Block): Part => ({ kind: 'block', block: one })
export const body = (text: string): Part => block({ kind: 'paragraph', style: 'body', text: runs(text) })
export const lead = (text: string): Part => block({ kind: 'paragraph', style: 'lead', text: runs(text) })
export const hint = (text: string): Part => block({ kind: 'paragraph', style: 'hint', text: runs(text) })
export const list = (items: readonly string[]): Part => block({ kind: 'list', items: items.map(runs) })
export const heading = (text: string): Part => block({ kind: 'heading', level: 3, text: runs(text) })
export const table = (one: ReportTable, on: 'paper' | 'export' | 'both' = 'both'): Part => ({
  kind: 'table',
  table: one,
  on,
})

const cellText = (cell: TableCell, { decimals = 0 }: ReportColumn, language: Language): string => {
  if (cell === null) return '–'
  if (cell === '') return ' '
  if (typeof cell === 'number') return formatNumber(cell, language, decimals)
  return typeof cell === 'string' ? cell : formatMediumDate(cell.day, language)
}

/** A table as it is printed. */
export const tableBlock = ({ columns, rows }: ReportTable, language: Language): Block => ({
  kind: 'table',
  columns: columns.map(({ head, width }) => ({ text: runs(head), width })),
  rows: rows.map((cells) => columns.map((column, index) => runs(cellText(cells[index] ?? null, column, language)))),
  rowLines: 1,
})

function figureBlocks({ figures, columns, untitled }: Extract<Part, { kind: 'figures' }>): Block[] {
  const drawn = figures.map(({ chart }): Block => ({ kind: 'figure', chart, ...(untitled && { untitled }) }))
  return columns === 1 || drawn.length < 2 ? drawn : [{ kind: 'cards', columns, items: drawn.map((one) => [one]) }]
}

const shown: ReadonlySet<Block['kind'] | undefined> = new Set(['figure', 'cards', 'table'])

/** Words right before a chart or a table stay with it, or with how it begins. */
const besideShown = (blocks: readonly Block[]): Block[] =>
  blocks.map((one, index) =>
    one.kind === 'paragraph' && shown.has(blocks[index + 1]?.kind) ? { ...one, withNext: true } : one,
  )

/** A section as blocks; one without parts is left out. */
export function sectionBlocks({ title, parts, apart }: Section, language: Language): Block[] {
  const blocks = parts.flatMap((part): Block[] => {
    if (part.kind === 'block') return [part.block]
    if (part.kind === 'figures') return figureBlocks(part)
    return part.on !== 'export' && part.table.rows.length > 0 ? [tableBlock(part.table, language)] : []
  })
  if (blocks.length === 0) return []
  return [
    ...(apart ? [{ kind: 'page-break' } as const] : []),
    { kind: 'heading', level: 2, text: runs(title) },
    ...besideShown(blocks),
  ]
}

/** The tables of sections that are exported. */
export const tablesOf = (sections: readonly Section[]): ReportTable[] =>
  sections.flatMap(({ parts }) =>
    parts.flatMap((part) =>
      part.kind === 'table' && part.on !== 'paper' && part.table.rows.length > 0 ? [part.table] : [],
    ),
  )

/** The charts of sections. */
export const figuresOf = (sections: readonly Section[]): ReportFigure[] =>
  sections.flatMap(({ parts }) => parts.flatMap((part) => (part.kind === 'figures' ? part.figures : [])))
