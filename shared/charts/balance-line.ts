import type { Chart, ChartFrame, ChartMark } from './chart.ts'
import { finished, joinedMarks, meanMarks, unbroken, unitOf } from './drawing.ts'
import { labelAt, labelled, written } from './words.ts'

/** One person's answers after one meeting, oldest first; both null where nothing was shared. */
export type BalanceMeeting = {
  /** Under its column, as short as can be: "nov". */
  readonly label: string
  /** In full: "11. november 2026". */
  readonly name: string
  readonly benefit: number | null
  readonly effort: number | null
  /** The difference as it is written, or why there is none. */
  readonly said: string
}

export type BalanceWords = {
  readonly title: string
  readonly sentence: string
  readonly meeting: string
  readonly benefit: string
  readonly effort: string
  readonly balance: string
  /** Said when the oldest meetings have no room. */
  readonly newest: (shown: number, all: number) => string
}

const most = 4
const narrowest = 18

const differenceOf = ({ benefit, effort }: BalanceMeeting): number | null =>
  benefit === null || effort === null ? null : benefit - effort

/**
 * Benefit less effort from meeting to meeting, on the scale −4 to +4 around a middle line where both are the same. Each
 * stands on a stem from that line, so that the sign is seen without colour; neighbours are joined.
 */
export function balanceLine(meetings: readonly BalanceMeeting[], words: BalanceWords, frame: ChartFrame): Chart {
  const unit = unitOf(frame)
  const gutter = 24 * unit
  const top = 10 * unit
  const gap = 13 * unit
  const height = top + 2 * most * gap + 28 * unit
  const yOf = (value: number): number => top + (most - value) * gap
  const room = frame.width - gutter
  const seen = meetings.slice(-Math.max(1, Math.floor(room / (narrowest * unit))))
  const column = room / Math.max(seen.length, most)
  const xOf = (index: number): number => gutter + column * (index + 0.5)
  const labels = seen.map(({ label }, index) => labelAt(xOf(index), frame.measure(label, 'figtree', frame.text), frame))
  const named = labelled(labels, 6 * unit)
  const spots = seen.map((one, index) => {
    const difference = differenceOf(one)
    return difference === null ? null : { x: xOf(index), y: yOf(difference), isLess: difference < 0 }
  })
  const marks: ChartMark[] = [
    ...[most, 2, 0, -2, -most].flatMap((value) => stepMarks(value, yOf(value), gutter, frame)),
    ...spots.flatMap((spot): ChartMark[] =>
      spot
        ? [{ kind: 'line', x1: spot.x, x2: spot.x, y1: yOf(0), y2: spot.y, color: 'axis', thickness: 2 * unit }]
        : [],
    ),
    ...unbroken(spots).flatMap((line) => joinedMarks(line, unit, 'accent')),
    ...spots.flatMap((spot) => (spot ? spotMarks(spot, unit) : [])),
    ...seen.flatMap(({ label }, index) =>
      named.has(index) ? [written(label, frame, { x: labels[index]?.x ?? 0, y: height - 8 * unit })] : [],
    ),
  ]
  const cell = (value: number | null) => (value === null ? '–' : String(value))
  return finished({
    title: words.title,
    sentence: words.sentence,
    ...(seen.length < meetings.length && { note: words.newest(seen.length, meetings.length) }),
    width: frame.width,
    height,
    marks,
    points: seen.map(({ name, said }, index) => ({
      x: xOf(index) - column / 2,
      y: 0,
      width: column,
      height: height - 2 * unit,
      label: name,
      value: said,
    })),
    table: {
      head: [
        { text: words.meeting, isNumber: false },
        ...[words.benefit, words.effort, words.balance].map((text) => ({ text, isNumber: true })),
      ],
      rows: meetings.map(({ name, benefit, effort, said }) => [name, cell(benefit), cell(effort), said]),
    },
  })
}

type Spot = { readonly x: number; readonly y: number; readonly isLess: boolean }

/** A dot where the meeting gave at least as much as it took, a square on its corner where it did not. */
function spotMarks({ isLess, ...at }: Spot, unit: number): ChartMark[] {
  if (isLess) return meanMarks(at, unit)
  return [
    { kind: 'circle', ...at, r: 5 * unit, fill: 'ground' },
    { kind: 'circle', ...at, r: 3.8 * unit, fill: 'accent' },
  ]
}

function stepMarks(value: number, y: number, gutter: number, frame: ChartFrame): ChartMark[] {
  const unit = unitOf(frame)
  const sign = value > 0 ? '+' : value < 0 ? '−' : ''
  return [
    {
      kind: 'line',
      x1: gutter,
      x2: frame.width,
      y1: y,
      y2: y,
      color: value === 0 ? 'axis' : 'rule',
      thickness: Math.max(0.5, (value === 0 ? 1.2 : 0.8) * unit),
    },
    written(`${sign}${Math.abs(value)}`, frame, { x: gutter - 6 * unit, y: y + 3.8 * unit, anchor: 'end' }),
  ]
}
