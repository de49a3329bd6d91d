import type { FontName } from '../documents/page.ts'
import type { AttendanceCell } from '../domain/meeting.ts'
import { attendanceSign } from './attendance-sign.ts'
import type { Chart, ChartFrame, ChartMark, ChartTable } from './chart.ts'
import { finished, unitOf } from './drawing.ts'
import { legend } from './legend.ts'
import { labelAt, labelled, written } from './words.ts'

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

/** Which meetings are drawn, and where everything stands. */
type Plan = {
  readonly from: number
  readonly seen: readonly AttendanceColumn[]
  /** Where the coming meeting stands among those seen; outside them when it is not. */
  readonly next: number
  readonly left: number
  readonly column: number
  readonly foot: number
  readonly xOf: (index: number) => number
  readonly yOf: (row: number) => number
}

const TOP = 24
const PITCH = 22
const NARROWEST = 19
const WIDEST = 82
const nameSize = ({ text }: ChartFrame): number => text * 1.15
const headFont = (isNext: boolean): FontName => (isNext ? 'figtree-semibold' : 'figtree')

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
  const plan = planOf(columns, rows, words, frame, next)
  const { from, seen, foot } = plan
  const shown = rows.map(({ cells }) => cells.slice(from, from + seen.length))
  const signs = inLegend.filter((cell) => shown.some((cells) => cells.includes(cell)))
  const below = legend(
    signs.map((cell) => ({ word: words.cells[cell], draw: (x, y) => attendanceSign(cell, x, y, unit * 0.8) })),
    foot + 27 * unit,
    frame,
  )
  return finished({
    title: words.title,
    sentence: words.sentence,
    ...(seen.length < columns.length && { note: words.newest(seen.length, columns.length) }),
    width: frame.width,
    height: foot + 30 * unit + below.height,
    marks: [
      ...headMarks(plan, frame),
      ...rowMarks(rows, plan, frame),
      ...totalMarks(words, plan, frame),
      ...below.marks,
    ],
    points: rows.flatMap(({ name }, row) =>
      seen.map((meeting, index) => {
        const width = Math.min(plan.column, PITCH * unit)
        const spot = { x: plan.xOf(index) - width / 2, y: plan.yOf(row) - (PITCH * unit) / 2 }
        const value = words.cells[shown[row]?.[index] ?? 'absent']
        return { ...spot, width, height: PITCH * unit, label: `${name}, ${meeting.name}`, value }
      }),
    ),
    table: tableOf(columns, rows, words),
  })
}

function planOf(
  columns: readonly AttendanceColumn[],
  rows: readonly AttendanceRow[],
  { totals }: AttendanceWords,
  frame: ChartFrame,
  next: number,
): Plan {
  const unit = unitOf(frame)
  const names = [totals, ...rows.map(({ label }) => label)].map((one) => frame.measure(one, 'figtree', nameSize(frame)))
  const left = Math.min(Math.max(...names), frame.width * 0.34) + 12 * unit
  const places = Math.max(1, Math.floor((frame.width - left) / (NARROWEST * unit)))
  const until = columns.length <= places ? columns.length : Math.max(places, next < 0 ? columns.length : next + 1)
  const from = Math.max(0, until - places)
  const seen = columns.slice(from, until)
  const column = Math.min(WIDEST * unit, (frame.width - left) / Math.max(1, seen.length))
  return {
    from,
    seen,
    next: next < 0 ? -1 : next - from,
    left,
    column,
    foot: (TOP + rows.length * PITCH) * unit,
    xOf: (index) => left + column * (index + 0.5),
    yOf: (row) => (TOP + PITCH * (row + 0.5)) * unit,
  }
}

/** Words along the columns, as many as there is room for. */
function alongColumns(texts: readonly string[], y: number, apart: number, { next, xOf }: Plan, frame: ChartFrame) {
  const labels = texts.map((text, index) =>
    labelAt(xOf(index), frame.measure(text, headFont(index === next), frame.text), frame),
  )
  const named = labelled(labels, apart)
  return texts.flatMap((text, index) => {
    const look = { font: headFont(index === next), ...(index === next && { color: 'ink' as const }) }
    return text !== '' && named.has(index) ? [written(text, frame, { x: labels[index]?.x ?? 0, y, ...look })] : []
  })
}

function headMarks(plan: Plan, frame: ChartFrame): ChartMark[] {
  const unit = unitOf(frame)
  const { seen, next, column, foot, xOf } = plan
  const ground = { x: xOf(next) - column / 2, y: 0, width: column, height: foot + 22 * unit, radius: 5 * unit }
  return [
    ...(seen[next] ? [{ kind: 'rect', ...ground, fill: 'next' } as const] : []),
    ...alongColumns(
      seen.map(({ label }) => label),
      14 * unit,
      5 * unit,
      plan,
      frame,
    ),
  ]
}

const rowMarks = (rows: readonly AttendanceRow[], { from, seen, left, xOf, yOf }: Plan, frame: ChartFrame) => {
  const unit = unitOf(frame)
  return rows.flatMap(({ label, cells }, row) => [
    written(label, frame, {
      x: 0,
      y: yOf(row) + 4.2 * unit,
      size: nameSize(frame),
      color: 'ink',
      room: left - 12 * unit,
    }),
    ...cells.slice(from, from + seen.length).flatMap((cell, index) => attendanceSign(cell, xOf(index), yOf(row), unit)),
  ])
}

function totalMarks({ totals }: AttendanceWords, plan: Plan, frame: ChartFrame): ChartMark[] {
  const unit = unitOf(frame)
  const y = plan.foot + 16 * unit
  return [
    written(totals, frame, { x: 0, y, room: plan.left - 12 * unit }),
    ...alongColumns(
      plan.seen.map(({ total }) => total),
      y,
      3 * unit,
      plan,
      frame,
    ),
  ]
}

const tableOf = (
  columns: readonly AttendanceColumn[],
  rows: readonly AttendanceRow[],
  words: AttendanceWords,
): ChartTable => ({
  head: [words.person, ...columns.map(({ name }) => name)].map((text) => ({ text, isNumber: false })),
  rows: [
    ...rows.map(({ name, cells }) => [name, ...cells.map((cell) => words.cells[cell])]),
    [words.totals, ...columns.map(({ total }) => total || '–')],
  ],
})
