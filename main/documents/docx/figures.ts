import { ImageRun, Paragraph, type Table, TextRun } from 'docx'
import { altOf } from '../../../shared/charts/chart.ts'
import { chartRaster } from '../../../shared/charts/raster.ts'
import type { Outline } from '../../../shared/charts/svg.ts'
import { chartTable } from '../../../shared/documents/chart-table.ts'
import type { Block } from '../../../shared/documents/model.ts'
import type { Measure } from '../../../shared/documents/page.ts'
import { pngFile } from '../png.ts'
import { wordTable } from './tables.ts'

/** What drawing a chart asks of the fonts. */
export type Pen = { readonly measure: Measure; readonly outline: Outline }

/** Size of the small words of a chart in points, as in the pages. */
const TEXT = 8
/** Dots to the point: 288 an inch. */
const SCALE = 4
const pixels = (points: number) => Math.round((points * 96) / 72)

/** A chart as Word has it: title, picture with its text, sentence, and the table where it is wanted. `width` of the text in points. */
export function wordFigure(
  { chart: make, table, untitled }: Extract<Block, { kind: 'figure' }>,
  width: number,
  { measure, outline }: Pen,
): (Paragraph | Table)[] {
  const chart = make({ width, measure, text: TEXT })
  const alt = altOf(chart, table ?? false)
  const picture = new ImageRun({
    type: 'png',
    data: Buffer.from(pngFile(chartRaster(chart, 'paper', outline, SCALE), SCALE)),
    transformation: { width: pixels(chart.width), height: pixels(chart.height) },
    altText: { name: chart.title, title: chart.title, description: alt },
  })
  const said = [chart.sentence, chart.note].filter((text) => text !== undefined).join(' ')
  const numbers = chartTable(chart, width, measure)
  return [
    ...(untitled
      ? []
      : [new Paragraph({ keepNext: true, children: [new TextRun({ text: chart.title, bold: true })] })]),
    new Paragraph({ keepNext: true, children: [picture] }),
    new Paragraph({ children: [new TextRun(said)] }),
    ...(table
      ? [
          wordTable({
            heads: numbers.heads.map((text) => [{ text }]),
            widths: numbers.widths,
            rows: numbers.rows.map((cells) => cells.map((text) => [[{ text }]])),
            width,
          }),
          new Paragraph({ children: [] }),
        ]
      : []),
  ]
}
