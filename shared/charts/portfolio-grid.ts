import type { Chart, ChartFrame, ChartMark, ChartPoint } from './chart.ts'
import { diamond, finished, joinedMarks, unitOf } from './drawing.ts'
import { wrapped, written } from './words.ts'

/** Values of one thing measured, each at its place in the period: 0 is its first day, 1 its last. */
export type CourseCell = {
  readonly values: readonly { readonly at: number; readonly value: number }[]
  /** The newest value, above the line; empty where nothing may be shown. */
  readonly short: string
  /** The same and where it has gone, in the table and for who walks through. */
  readonly said: string
}
export type CourseRow = { readonly name: string; readonly under: string; readonly cells: readonly CourseCell[] }
/** A scale that the cells of a column share. */
export type CourseColumn = { readonly name: string; readonly low: number; readonly high: number }
export type CourseWords = {
  readonly title: string
  readonly sentence: string
  /** Head of the column of names. */
  readonly what: string
  readonly from: string
  readonly to: string
  readonly left: (shown: number, all: number) => string
}

const size = { name: 132, gap: 14, cell: 58, head: 34, row: 52, line: 20, foot: 18 } as const

/**
 * Rows of small pictures, one for each thing measured: the same scale down a column and the same days along all of them,
 * so that what differs is what they say. Columns that have no room are left to the table.
 */
export function portfolioGrid(
  rows: readonly CourseRow[],
  columns: readonly CourseColumn[],
  words: CourseWords,
  frame: ChartFrame,
): Chart {
  const unit = unitOf(frame)
  const name = Math.min(size.name * unit, frame.width * 0.34)
  const room = frame.width - name
  const count = Math.max(1, Math.min(columns.length, Math.floor(room / ((size.cell + size.gap) * unit))))
  const shown = columns.slice(0, count)
  const pitch = room / count
  const xOf = (column: number): number => name + column * pitch + size.gap * unit
  const width = pitch - size.gap * unit
  const yOf = (row: number): number => size.head * unit + row * size.row * unit
  const foot = yOf(rows.length)
  const heads = shown.flatMap(({ name: text }, column) => {
    const lines = wrapped(text, width, 2, { measure: frame.measure, font: 'figtree-semibold', size: frame.text })
    return lines.map((line, index) =>
      written(line, frame, {
        x: xOf(column),
        y: (11 + (index + 2 - lines.length) * 12) * unit,
        font: 'figtree-semibold',
        color: 'ink',
      }),
    )
  })
  const marks = rows.flatMap((row, index): ChartMark[] => [
    rule(0, frame.width, yOf(index), unit),
    ...nameMarks(row, yOf(index), name, frame),
    ...shown.flatMap((column, at) => cellMarks(row.cells[at], column, { x: xOf(at), y: yOf(index), width }, frame)),
  ])
  return finished({
    title: words.title,
    sentence: words.sentence,
    ...(count < columns.length && { note: words.left(count, columns.length) }),
    width: frame.width,
    height: foot + size.foot * unit,
    marks: [...heads, ...marks, rule(0, frame.width, foot, unit), ...days(words, xOf(0), width, foot, frame)],
    points: rows.flatMap((row, index) =>
      shown.flatMap((column, at): ChartPoint[] => {
        const cell = row.cells[at]
        const box = { x: xOf(at), y: yOf(index) + 2 * unit, width, height: (size.row - 4) * unit }
        return cell ? [{ ...box, label: `${row.name}, ${column.name}`, value: cell.said }] : []
      }),
    ),
    table: {
      head: [words.what, ...columns.map((column) => column.name)].map((text, index) => ({ text, isNumber: index > 0 })),
      rows: rows.map((row) => [row.name, ...row.cells.map(({ said }) => said)]),
    },
  })
}

const rule = (x1: number, x2: number, y: number, unit: number): ChartMark => ({
  kind: 'line',
  x1,
  x2,
  y1: y,
  y2: y,
  color: 'rule',
  thickness: Math.max(0.5, 0.8 * unit),
})

function nameMarks({ name, under }: CourseRow, y: number, room: number, frame: ChartFrame): ChartMark[] {
  const unit = unitOf(frame)
  const face = { measure: frame.measure, font: 'figtree-semibold', size: frame.text } as const
  const lines = wrapped(name, room, 2, face)
  return [
    ...lines.map((line, index) =>
      written(line, frame, { x: 0, y: y + (15 + index * 12) * unit, font: 'figtree-semibold', color: 'ink' }),
    ),
    ...(under === '' ? [] : [written(under, frame, { x: 0, y: y + (16 + lines.length * 12) * unit, room })]),
  ]
}

type Place = { readonly x: number; readonly y: number; readonly width: number }

/** The newest value, and under it the way there between the ends of the scale. */
function cellMarks(
  cell: CourseCell | undefined,
  { low, high }: CourseColumn,
  place: Place,
  frame: ChartFrame,
): ChartMark[] {
  if (!cell || cell.short === '') return [written('–', frame, { x: place.x, y: place.y + 15 * unitOf(frame) })]
  const unit = unitOf(frame)
  const reach = 4 * unit
  const top = place.y + 26 * unit
  const spots = cell.values.map(({ at, value }) => ({
    x: place.x + reach + at * (place.width - 2 * reach),
    y: top + ((high - Math.min(high, Math.max(low, value))) / (high - low)) * size.line * unit,
  }))
  const newest = spots.at(-1)
  return [
    written(cell.short, frame, {
      x: place.x,
      y: place.y + 15 * unit,
      font: 'figtree-semibold',
      size: frame.text * 1.1,
      color: 'mean',
      room: place.width,
    }),
    ...[0, size.line * unit].map(
      (down): ChartMark => ({
        ...(rule(place.x, place.x + place.width, top + down, unit) as Extract<ChartMark, { kind: 'line' }>),
        ...(unit < 1 && { dash: [0.6, 2.4] }),
      }),
    ),
    ...(spots.length > 1 ? joinedMarks(spots, unit * 0.8) : []),
    ...spots.slice(0, -1).map(({ x, y }): ChartMark => ({ kind: 'circle', x, y, r: 1.9 * unit, fill: 'mean' })),
    ...(newest ? [diamond(newest, reach, { fill: 'mean' })] : []),
  ]
}

/** The ends of the period, under the first column. */
function days({ from, to }: CourseWords, x: number, width: number, y: number, frame: ChartFrame): ChartMark[] {
  const unit = unitOf(frame)
  const at = { y: y + 13 * unit }
  const both = frame.measure(from, 'figtree', frame.text) + frame.measure(to, 'figtree', frame.text) + 8 * unit
  if (both <= width) {
    return [written(from, frame, { x, ...at }), written(to, frame, { x: x + width, ...at, anchor: 'end' })]
  }
  return [written(`${from} – ${to}`, frame, { x: 0, ...at, room: frame.width })]
}
