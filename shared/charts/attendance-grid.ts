import type { AttendanceCell } from '../domain/meeting.ts'
import { attendanceSign } from './attendance-sign.ts'
import type { Chart, ChartFrame, ChartMark } from './chart.ts'
import { finished, labelAt, labelled, unitOf, written } from './drawing.ts'
import { legend } from './legend.ts'

/** A meeting, oldest first. `label` stands above its column, `total` below it, empty where nothing is to be said. */
export type AttendanceColumn = { readonly label: string; readonly name: string; readonly total: string }
export type AttendanceRow = {
  readonly label: string
  readonly name: string
  readonly cells: readonly AttendanceCell[]
}
export type AttendanceWords = {
  readonly title: string
  readonly sentence: string
  readonly person: string
  readonly totals: string
  readonly cells: Readonly<Record<AttendanceCell, string>>
  readonly newest: (shown: number, all: number) => string
}

const inLegend: readonly AttendanceCell[] = [
  'present',
  'partial',
  'cancelled',
  'lateCancelled',
  'noShow',
  'onLeave',
  'missing',
  'planned',
]

/**
 * Who was at which meeting: a sign for each, told apart by shape, with what the signs mean below. `next` is the column of the
 * coming meeting, drawn on a ground of its own. Where there is no room for all meetings, those up to the next one are shown.
 */
export function attendanceGrid(
  columns: readonly AttendanceColumn[],
  rows: readonly AttendanceRow[],
  words: AttendanceWords,
  frame: ChartFrame,
  next = -1,
): Chart {
  const unit = unitOf(frame)
  const names = Math.max(
    ...[words.totals, ...rows.map(({ label }) => label)].map((one) => frame.measure(one, 'figtree', nameSize(frame))),
  )
  const left = Math.min(names, frame.width * 0.34) + 12 * unit
  const places = Math.max(1, Math.floor((frame.width - left) / (19 * unit)))
  const until = columns.length <= places ? columns.length : Math.max(places, next < 0 ? columns.length : next + 1)
  const from = Math.max(0, until - places)
  const seen = columns.slice(from, until)
  const column = Math.min(82 * unit, (frame.width - left) / Math.max(1, seen.length))
  const xOf = (index: number): number => left + column * (index + 0.5)
  const pitch = 22 * unit
  const top = 24 * unit
  const foot = top + rows.length * pitch
  const yOf = (row: number): number => top + pitch * (row + 0.5)

  const shown = next - from
  const heads = seen.map(({ label }, index) =>
    labelAt(xOf(index), frame.measure(label, headFont(index === shown), frame.text), frame),
  )
  const named = labelled(heads, 5 * unit)
  const totals = seen.map(({ total }, index) => labelAt(xOf(index), frame.measure(total, 'figtree', frame.text), frame))
  const totalled = labelled(totals, 3 * unit)
  const signs = inLegend.filter((cell) => rows.some(({ cells }) => cells.slice(from, until).includes(cell)))
  const below = legend(
    signs.map((cell) => ({ word: words.cells[cell], draw: (x, y) => attendanceSign(cell, x, y, unit * 0.8) })),
    foot + 27 * unit,
    frame,
  )
  const marks: ChartMark[] = [
    ...(seen[shown] && shown >= 0 ? [ground(xOf(shown) - column / 2, column, foot + 22 * unit, unit)] : []),
    ...seen.flatMap(({ label }, index) =>
      named.has(index)
        ? [
            written(label, frame, {
              x: heads[index]?.x ?? 0,
              y: 14 * unit,
              font: headFont(index === shown),
              ...(index === shown && { color: 'ink' }),
            }),
          ]
        : [],
    ),
    ...rows.flatMap(({ label, cells }, row) => [
      written(label, frame, {
        x: 0,
        y: yOf(row) + 4.2 * unit,
        size: nameSize(frame),
        color: 'ink',
        room: left - 12 * unit,
      }),
      ...cells.slice(from, until).flatMap((cell, index) => attendanceSign(cell, xOf(index), yOf(row), unit)),
    ]),
    written(words.totals, frame, { x: 0, y: foot + 16 * unit, room: left - 12 * unit }),
    ...seen.flatMap(({ total }, index) =>
      total !== '' && totalled.has(index)
        ? [written(total, frame, { x: totals[index]?.x ?? 0, y: foot + 16 * unit })]
        : [],
    ),
    ...below.marks,
  ]
  return finished({
    title: words.title,
    sentence: words.sentence,
    ...(seen.length < columns.length && { note: words.newest(seen.length, columns.length) }),
    width: frame.width,
    height: foot + 30 * unit + below.height,
    marks,
    points: rows.flatMap(({ name, cells }, row) =>
      seen.map((meeting, index) => ({
        x: xOf(index) - Math.min(column, pitch) / 2,
        y: yOf(row) - pitch / 2,
        width: Math.min(column, pitch),
        height: pitch,
        label: `${name}, ${meeting.name}`,
        value: words.cells[cells[from + index] ?? 'absent'],
      })),
    ),
    table: {
      head: [words.person, ...columns.map(({ name }) => name)].map((text) => ({ text, isNumber: false })),
      rows: [
        ...rows.map(({ name, cells }) => [name, ...cells.map((cell) => words.cells[cell])]),
        [words.totals, ...columns.map(({ total }) => total || '–')],
      ],
    },
  })
}

const headFont = (isNext: boolean) => (isNext ? 'figtree-semibold' : 'figtree')

const nameSize = ({ text }: ChartFrame): number => text * 1.15

const ground = (x: number, width: number, height: number, unit: number): ChartMark => ({
  kind: 'rect',
  x,
  y: 0,
  width,
  height,
  radius: 5 * unit,
  fill: 'next',
})
