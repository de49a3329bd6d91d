import type { Chart, ChartFrame, ChartMark, ChartTable } from './chart.ts'
import { centre, segments, sidesOf, swatch } from './diverging-bar.ts'
import { finished, unitOf } from './drawing.ts'
import { legend } from './legend.ts'
import { wrapped, written } from './words.ts'

/** A question with its five steps, low to high. `counts` is null for one that may not be shown. */
export type DivergingRow = {
  readonly name: string
  readonly counts: readonly number[] | null
  /** At the right end: the mean, or nothing. */
  readonly aside: string
  /** Instead of a bar, for a question that may not be shown. */
  readonly hidden: string
  /** Number of answers and mean in the table. */
  readonly cells: readonly [answers: string, mean: string]
  /** Said at its stop in the walk. */
  readonly spoken: string
}
export type DivergingWords = {
  readonly title: string
  readonly sentence: string
  readonly question: string
  readonly answers: string
  readonly mean: string
  /** The words of the five steps. */
  readonly steps: readonly [string, string, string, string, string]
}

/** Where the bars stand: `left` and `right` of them, the middle line, and how long an answer is. */
type Scale = { readonly isWide: boolean; readonly left: number; readonly middle: number; readonly per: number }
/** Where one question stands: its whole, its bar, and the lines of its words. */
type Placed = {
  readonly row: DivergingRow
  readonly y: number
  readonly height: number
  readonly bar: number
  readonly words: number
  readonly lines: readonly string[]
}

const BAR = 18
const LEADING = 14.5
const sizeOf = ({ text }: ChartFrame): number => text * 1.1

/**
 * Questions as bars around a middle line: who is against to the left, for to the right, in between half to each side. A bar
 * is as long as there are answers, on one scale for all, with the number of answers in each part.
 */
export function diverging(rows: readonly DivergingRow[], words: DivergingWords, frame: ChartFrame): Chart {
  const unit = unitOf(frame)
  const scale = scaleOf(rows, frame)
  const top = legend(
    words.steps.map((word, step) => ({ word, draw: (x, y) => swatch(step, x, y, unit) })),
    0,
    frame,
  )
  const placed = place(rows, top.height + 10 * unit, scale, frame)
  const last = placed.at(-1)
  return finished({
    title: words.title,
    sentence: words.sentence,
    width: frame.width,
    height: last ? last.y + last.height : top.height,
    marks: [...top.marks, ...placed.flatMap((one) => rowMarks(one, scale, frame))],
    points: placed.map(({ row, y, height }) => ({
      x: 0,
      y,
      width: frame.width,
      height,
      label: row.name,
      value: row.counts ? row.spoken : row.hidden,
    })),
    table: tableOf(rows, words),
  })
}

/** In a narrow frame the words of a question stand above its bar. */
function scaleOf(rows: readonly DivergingRow[], frame: ChartFrame): Scale {
  const unit = unitOf(frame)
  const isWide = frame.width >= 480 * unit
  const aside = Math.max(0, ...rows.map((row) => frame.measure(row.aside, 'figtree', frame.text)))
  const left = isWide ? frame.width * 0.4 : 0
  const right = aside > 0 ? aside + 10 * unit : 0
  const sides = rows.flatMap(({ counts }) => (counts ? [sidesOf(counts)] : []))
  const against = Math.max(1, ...sides.map(([one]) => one))
  const agreeing = Math.max(1, ...sides.map(([, one]) => one))
  const per = (frame.width - left - right - 2 * unit) / (against + agreeing)
  return { isWide, left, middle: left + unit + against * per, per }
}

function place(rows: readonly DivergingRow[], from: number, { isWide, left }: Scale, frame: ChartFrame): Placed[] {
  const unit = unitOf(frame)
  const bar = BAR * unit
  const face = { measure: frame.measure, font: 'figtree', size: sizeOf(frame) } as const
  let y = from
  return rows.map((row) => {
    const lines = wrapped(row.name, (isWide ? left - 16 * unit : frame.width) - unit, isWide ? 3 : 2, face)
    const text = lines.length * LEADING * unit
    const height = isWide ? Math.max(bar, text) + 10 * unit : text + bar + 16 * unit
    const top = y
    y += height
    return isWide
      ? { row, lines, y: top, height, bar: top + (height - bar) / 2, words: top + (height - text) / 2 }
      : { row, lines, y: top, height, bar: top + text + 4 * unit, words: top }
  })
}

function rowMarks({ row, lines, bar, words }: Placed, { left, middle, per }: Scale, frame: ChartFrame): ChartMark[] {
  const unit = unitOf(frame)
  const leading = LEADING * unit
  const height = BAR * unit
  const baseline = bar + height / 2 + 3.8 * unit
  const name = lines.map((line, at) =>
    written(line, frame, { x: 0, y: words + (at + 0.75) * leading, size: sizeOf(frame), color: 'ink' }),
  )
  if (!row.counts) return [...name, written(row.hidden, frame, { x: left, y: baseline, room: frame.width - left })]
  return [
    ...name,
    ...segments(row.counts, middle, per, { y: bar, height }, frame),
    // Above and below the bar only: within it the numbers stand.
    centre(middle, bar - 3 * unit, bar, unit),
    centre(middle, bar + height, bar + height + 3 * unit, unit),
    written(row.aside, frame, { x: frame.width, y: baseline, anchor: 'end' }),
  ]
}

const tableOf = (rows: readonly DivergingRow[], { question, steps, answers, mean }: DivergingWords): ChartTable => ({
  head: [question, ...steps, answers, mean].map((text, index) => ({ text, isNumber: index > 0 })),
  rows: rows.map(({ name, counts, hidden, cells }) =>
    counts ? [name, ...counts.map(String), ...cells] : [name, hidden],
  ),
})
