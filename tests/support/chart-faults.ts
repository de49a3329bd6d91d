import type { Chart, ChartMark } from '../../shared/charts/chart.ts'
import { extent } from '../../shared/documents/layout/document.ts'
import type { Mark, Measure } from '../../shared/documents/page.ts'

type Box = readonly [x1: number, y1: number, x2: number, y2: number]
const SLACK = 0.5

/** What a mark covers: x1, y1, x2, y2, with the width of its stroke. */
export function boxOf(mark: ChartMark): Box {
  const [x1, y1, x2, y2] = extent({ ...mark, node: 'artifact' } as unknown as Mark)
  const rim = mark.kind === 'text' || mark.kind === 'line' || !mark.stroke ? 0 : (mark.thickness ?? 1) / 2
  return [x1 - rim, y1 - rim, x2 + rim, y2 + rim]
}

const overlap = (a: Box, b: Box): boolean =>
  a[0] < b[2] - SLACK && b[0] < a[2] - SLACK && a[1] < b[3] - SLACK && b[1] < a[3] - SLACK

/** What is wrong with a chart's drawing: marks outside its box, words over each other, words not as wide as they say. */
export function chartFaults(chart: Chart, measure: Measure): string[] {
  const boxed = chart.marks.map((mark) => ({ mark, box: boxOf(mark) }))
  const outside = boxed.flatMap(({ mark, box: [x1, y1, x2, y2] }) =>
    x1 < -SLACK || y1 < -SLACK || x2 > chart.width + SLACK || y2 > chart.height + SLACK
      ? [`outside: ${mark.kind === 'text' ? mark.text : mark.kind} at ${[x1, y1, x2, y2].map(Math.round).join(' ')}`]
      : [],
  )
  const texts = boxed.flatMap(({ mark, box }) => (mark.kind === 'text' ? [{ mark, box }] : []))
  const words = texts.flatMap(({ mark, box }, index) => {
    const real = measure(mark.text, mark.font, mark.size)
    const wrong = Math.abs(real - mark.width) > 0.05 ? [`not as wide as it says: ${mark.text}`] : []
    const empty = /^…?$/.test(mark.text) ? ['nothing left of a word'] : []
    const others = texts
      .slice(index + 1)
      .flatMap((other) => (overlap(box, other.box) ? [`${mark.text} over ${other.mark.text}`] : []))
    return [...wrong, ...empty, ...others]
  })
  const points = chart.points.flatMap(({ x, y, width, height, label }) =>
    x < -SLACK || y < -SLACK || x + width > chart.width + SLACK || y + height > chart.height + SLACK
      ? [`point outside: ${label}`]
      : [],
  )
  const rows = chart.table.rows.flatMap((row) =>
    row.length > chart.table.head.length || row.length < 2 ? [`a row of ${row.length}: ${row[0]}`] : [],
  )
  return [...outside, ...words, ...points, ...rows]
}
