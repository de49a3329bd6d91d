import { altOf, type Chart } from '../../charts/chart.ts'
import { chartColours, coloured } from '../../charts/colours.ts'
import type { Block } from '../model.ts'
import type { Mark } from '../page.ts'
import { styles } from '../theme.ts'
import { fixedStrip, type LayOut, type Surroundings, spaced, together } from './strip.ts'
import type { OpenNode } from './structure.ts'
import { layOutTable } from './table.ts'
import { textStrips } from './text.ts'

/** Size of the small words of a chart in points: what paper still shows in one bit of black. */
const TEXT = 8

/** A chart with its title above, its sentence below, and its numbers where they are wanted; all but the table on one page. */
export const layOutFigure: LayOut<Extract<Block, { kind: 'figure' }>> = (
  { chart: make, table, untitled },
  parent,
  around,
) => {
  const chart = make({ width: around.width, measure: around.measure, text: TEXT })
  const title = untitled
    ? []
    : textStrips([{ text: chart.title }], styles.label, parent, around, { tag: 'P', withNext: true })
  const node = around.structure.add(parent, 'Figure', { alt: altOf(chart, table ?? false) })
  const draw = (): Mark[] => coloured(chart.marks, chartColours.paper).map((mark) => ({ ...mark, node: node.id }))
  const drawing = fixedStrip(chart.height, draw, { gap: 5 })
  const said = [chart.sentence, chart.note].filter((text) => text !== undefined).join(' ')
  const sentence = spaced(3, textStrips([{ text: said }], styles.fine, parent, around, { tag: 'P' }))
  const strips = spaced(13, together([...title, drawing, ...sentence]))
  return table ? [...strips, ...spaced(6, numbers(chart, parent, around))] : strips
}

/** The table behind a chart; the room of a column follows its widest word. */
function numbers({ table: { head, rows } }: Chart, parent: OpenNode, around: Surroundings) {
  const { cell, head: headStyle } = styles
  const widthOf = (index: number): number =>
    Math.max(
      around.measure(head[index]?.text ?? '', headStyle.font, headStyle.size),
      // A row that ends early says why across what is left.
      ...rows.flatMap((row) =>
        row.length < head.length && index > 0 ? [] : [around.measure(row[index] ?? '', cell.font, cell.size)],
      ),
    )
  const columns = head.map(({ text }, index) => ({ text: [{ text }], width: widthOf(index) + (index === 0 ? 24 : 8) }))
  const filled = rows.map((row) => head.map((_, index) => [{ text: row[index] ?? '–' }]))
  return layOutTable({ kind: 'table', columns, rows: filled, rowLines: 1 }, parent, around)
}
