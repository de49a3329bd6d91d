import { altOf, type Chart } from '../../charts/chart.ts'
import { chartColours, coloured } from '../../charts/colours.ts'
import { chartTable } from '../chart-table.ts'
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

/** The table behind a chart. */
function numbers(chart: Chart, parent: OpenNode, around: Surroundings) {
  const { heads, widths, rows } = chartTable(chart, around.width, around.measure)
  const columns = heads.map((text, index) => ({ text: [{ text }], width: widths[index] ?? 1 }))
  const cells = rows.map((row) => row.map((text) => [{ text }]))
  return layOutTable({ kind: 'table', columns, rows: cells, rowLines: 1 }, parent, around)
}
