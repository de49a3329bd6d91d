import { Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import type { Run } from '../../../shared/documents/model.ts'
import { wordRuns } from './runs.ts'
import { styleIds, twips } from './styles.ts'

type Cell = readonly (readonly Run[])[]
export type WordTable = {
  readonly heads: readonly (readonly Run[])[]
  /** Relative widths of the columns. */
  readonly widths: readonly number[]
  /** Paragraphs of each cell. */
  readonly rows: readonly (readonly Cell[])[]
  /** Width of the whole in points, and height of a row at least. */
  readonly width: number
  readonly rowHeight?: number
}

const cell = (paragraphs: Cell, width: number) =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    children: (paragraphs.length > 0 ? paragraphs : [[]]).map((runs) => new Paragraph({ children: wordRuns(runs) })),
  })

/** A table in the style of the sheets, whose head is repeated on every page and whose rows are not split. */
export function wordTable({ heads, widths, rows, width, rowHeight }: WordTable): Table {
  const whole = widths.reduce((sum, one) => sum + one, 0)
  const sizes = widths.map((one) => twips((width * one) / whole))
  const height = rowHeight === undefined ? {} : { height: { value: twips(rowHeight), rule: 'atLeast' as const } }
  return new Table({
    style: styleIds.table,
    layout: TableLayoutType.FIXED,
    width: { size: twips(width), type: WidthType.DXA },
    columnWidths: sizes,
    tableLook: { firstRow: true, firstColumn: false, lastRow: false, lastColumn: false, noHBand: true, noVBand: true },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: heads.map((runs, index) => cell([runs], sizes[index] ?? 0)),
      }),
      ...rows.map(
        (cells) =>
          new TableRow({
            cantSplit: true,
            ...height,
            children: heads.map((_, index) => cell(cells[index] ?? [], sizes[index] ?? 0)),
          }),
      ),
    ],
  })
}
