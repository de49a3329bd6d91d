import type { Chart, ChartFrame, ChartMark, ChartTable } from './chart.ts'
import { finished, hiddenMark, joinedMarks, meanMarks, unbroken, unitOf } from './drawing.ts'
import { labelAt, labelled, written } from './words.ts'

/** One measured round, oldest first. `counts[0]` is the number of answers 1; both are null for a round that may not be shown. */
export type DotPlotRound = {
  /** Under its column, as short as can be: "nov". */
  readonly label: string
  /** In full: "24. november 2026". */
  readonly name: string
  readonly counts: readonly number[] | null
  readonly mean: number | null
  /** The mean as it is written; why there is none, for a round that may not be shown. */
  readonly said: string
}

export type DotPlotWords = {
  readonly title: string
  readonly sentence: string
  readonly round: string
  readonly answers: string
  readonly mean: string
  /** What is said of a round at its stop in the walk. */
  readonly spoken: (round: DotPlotRound) => string
  /** Said when the oldest rounds have no room. */
  readonly newest: (shown: number, all: number) => string
}

const largest = 3.6
const smallest = 1.6
const fewest = 4

/**
 * Answers on the scale 1-5 over rounds: one dot for each answer, the mean as a diamond on top, means joined where
 * neighbouring rounds are shown. Dots shrink until a round has room for them; then the oldest rounds are left to the table.
 */
export function dotPlot(rounds: readonly DotPlotRound[], words: DotPlotWords, frame: ChartFrame): Chart {
  const unit = unitOf(frame)
  const gutter = 18 * unit
  const top = 14 * unit
  const gap = 27 * unit
  const foot = top + 4 * gap
  const height = foot + 30 * unit
  const yOf = (value: number): number => top + (5 - value) * gap

  const most = Math.max(1, ...rounds.flatMap(({ counts }) => counts ?? []))
  const room = frame.width - gutter
  const seen = rounds.slice(-placesFor(most, room, gap, unit))
  const column = room / Math.max(seen.length, fewest)
  const xOf = (index: number): number => gutter + column * (index + 0.5)
  const grid = gridOf(most, column, gap, unit)

  const labels = seen.map(({ label }, index) => labelAt(xOf(index), frame.measure(label, 'figtree', frame.text), frame))
  const named = labelled(labels, 6 * unit)
  const dots = seen.flatMap(({ counts }, index) =>
    (counts ?? []).flatMap((count, step) => dotsAround(xOf(index), yOf(step + 1), count, grid)),
  )
  const means = seen.map(({ mean }, index) => (mean === null ? null : { x: xOf(index), y: yOf(mean) }))
  const marks: ChartMark[] = [
    ...[5, 4, 3, 2, 1].flatMap((value) => stepMarks(value, yOf(value), gutter, frame)),
    ...seen.flatMap(({ counts }, index) => (counts ? [] : [hiddenMark(xOf(index), top, foot, unit)])),
    ...dots,
    ...unbroken(means).flatMap((line) => joinedMarks(line, unit)),
    ...means.flatMap((mean) => (mean ? meanMarks(mean, unit) : [])),
    ...seen.flatMap(({ label }, index) =>
      named.has(index) ? [written(label, frame, { x: labels[index]?.x ?? 0, y: height - 8 * unit })] : [],
    ),
  ]
  return finished({
    title: words.title,
    sentence: words.sentence,
    ...(seen.length < rounds.length && { note: words.newest(seen.length, rounds.length) }),
    width: frame.width,
    height,
    marks,
    points: seen.map((round, index) => ({
      x: xOf(index) - column / 2,
      y: 0,
      width: column,
      height: height - 2 * unit,
      label: round.name,
      value: words.spoken(round),
    })),
    table: tableOf(rounds, words),
  })
}

/** How dots of one answer lie: `perRow` side by side, `pitch` from one middle to the next. */
type Grid = { readonly perRow: number; readonly pitch: number; readonly radius: number }

const gridAt = (radius: number, column: number, unit: number): Grid => {
  const pitch = radius * 2.2
  return { radius, pitch, perRow: Math.max(1, Math.floor((column - 4 * unit) / pitch)) }
}

/** The largest dots at which the most common answer fits between the neighbouring rounds and answers. */
function gridOf(most: number, column: number, gap: number, unit: number): Grid {
  for (let size = largest; size > smallest; size -= 0.2) {
    const grid = gridAt(size * unit, column, unit)
    if (Math.ceil(most / grid.perRow) * grid.pitch <= gap) return grid
  }
  return gridAt(smallest * unit, column, unit)
}

/** Rounds that have room side by side with the smallest dots, at least one. */
function placesFor(most: number, room: number, gap: number, unit: number): number {
  const pitch = smallest * 2.2 * unit
  const perRow = Math.ceil(most / Math.max(1, Math.floor(gap / pitch)))
  return Math.max(1, Math.floor(room / Math.max(perRow * pitch + 4.1 * unit, 15 * unit)))
}

function dotsAround(x: number, y: number, count: number, { perRow, pitch, radius }: Grid): ChartMark[] {
  const rows = Math.ceil(count / perRow)
  // Rows of even length: a single dot of its own would hide under the mean.
  const full = Math.ceil(count / rows)
  return Array.from({ length: count }, (_, index): ChartMark => {
    const row = Math.floor(index / full)
    const inRow = Math.min(full, count - row * full)
    const thickness = Math.max(0.55, radius / 4)
    return {
      kind: 'circle',
      x: x + ((index % full) - (inRow - 1) / 2) * pitch,
      y: y + (row - (rows - 1) / 2) * pitch,
      r: radius - thickness / 2,
      fill: 'answer',
      stroke: 'answerEdge',
      thickness,
    }
  })
}

function stepMarks(value: number, y: number, gutter: number, frame: ChartFrame): ChartMark[] {
  const unit = unitOf(frame)
  const rule = { kind: 'line', x1: gutter, x2: frame.width, y1: y, y2: y } as const
  return [
    { ...rule, color: 'rule', thickness: Math.max(0.5, 0.8 * unit), ...(unit < 1 && { dash: [0.6, 2.4] }) },
    written(String(value), frame, { x: 7 * unit, y: y + 3.8 * unit, anchor: 'middle' }),
  ]
}

const tableOf = (rounds: readonly DotPlotRound[], words: DotPlotWords): ChartTable => ({
  head: [
    { text: words.round, isNumber: false },
    ...['1', '2', '3', '4', '5', words.answers, words.mean].map((text) => ({ text, isNumber: true })),
  ],
  rows: rounds.map(({ name, counts, said }) =>
    counts ? [name, ...counts.map(String), String(counts.reduce((sum, count) => sum + count, 0)), said] : [name, said],
  ),
})
