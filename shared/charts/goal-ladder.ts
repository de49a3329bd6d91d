import type { Chart, ChartFrame, ChartMark } from './chart.ts'
import { finished, pathOf, unitOf } from './drawing.ts'
import { wrapped, written } from './words.ts'

export type GoalLadderWords = {
  readonly title: string
  readonly sentence: string
  readonly step: string
  readonly now: string
  readonly start: string
  /** "−2" to "+2", and what each step means. */
  readonly levels: readonly { readonly sign: string; readonly word: string }[]
  /** Said of a step in the walk. */
  readonly spoken: (now: number, start: number | null) => string
}

const steps = 5

/**
 * Goals on their ladder: five steps from −2 up to +2, a dot on each for every goal that has come so far, and a triangle with
 * the number that began there. From step 0, what was hoped for, the steps are drawn in full. `counts[0]` is −2; `start` is
 * null where it may not be shown.
 */
export function goalLadder(
  counts: readonly number[],
  start: readonly number[] | null,
  words: GoalLadderWords,
  frame: ChartFrame,
): Chart {
  const unit = unitOf(frame)
  const column = Math.min((frame.width - 4 * unit) / steps, 132 * unit)
  const rise = 15 * unit
  const pitch = 10 * unit
  const perRow = Math.max(1, Math.floor((column - 14 * unit) / pitch))
  const piles = counts.map((count) => Math.ceil(count / perRow) * pitch)
  const tops = piles.map((pile, step) => pile + step * rise)
  const base = 18 * unit + Math.max(...tops) + 4 * unit
  const treadOf = (step: number): number => base - step * rise
  const face = { measure: frame.measure, font: 'figtree', size: frame.text } as const
  const lines = words.levels.map(({ word }) => wrapped(word, column - 8 * unit, 4, face))
  const deepest = Math.max(...lines.map(({ length }) => length))
  const foot = base + (start ? 24 : 8) * unit

  const marks = counts.flatMap((count, step): ChartMark[] => {
    const x = 2 * unit + column * step
    const middle = x + column / 2
    const y = treadOf(step)
    const began = start?.[step] ?? 0
    return [
      ...stairs(step, x, column, y, rise, unit),
      ...dots(count, middle, y, { perRow, pitch, unit }),
      ...(count > 0
        ? [
            written(String(count), frame, {
              x: middle,
              y: y - (piles[step] ?? 0) - 7 * unit,
              anchor: 'middle',
              font: 'figtree-semibold',
              size: frame.text * 1.1,
              color: 'ink',
            }),
          ]
        : []),
      ...(began > 0 ? startMarks(began, middle, y, frame) : []),
      written(words.levels[step]?.sign ?? '', frame, {
        x: middle,
        y: foot + 11 * unit,
        anchor: 'middle',
        font: 'figtree-semibold',
        color: 'ink',
      }),
      ...(lines[step] ?? []).map((line, at) =>
        written(line, frame, { x: middle, y: foot + (25 + at * 13) * unit, anchor: 'middle' }),
      ),
    ]
  })
  const height = foot + (16 + deepest * 13) * unit
  const isStarted = start?.some((count) => count > 0) ?? false
  const legend: ChartMark[] = isStarted
    ? [
        triangle(6 * unit, height + 10 * unit, unit),
        written(words.start, frame, { x: 16 * unit, y: height + 14 * unit, room: frame.width - 16 * unit }),
      ]
    : []
  return finished({
    title: words.title,
    sentence: words.sentence,
    width: frame.width,
    height: height + (isStarted ? 20 : 2) * unit,
    marks: [...marks, ...legend],
    points: counts.map((count, step) => ({
      x: 2 * unit + column * step,
      y: 0,
      width: column,
      height,
      label: [words.levels[step]?.sign, words.levels[step]?.word].join(' '),
      value: words.spoken(count, start ? (start[step] ?? 0) : null),
    })),
    table: {
      head: [words.step, words.now, ...(start ? [words.start] : [])].map((text, index) => ({
        text,
        isNumber: index > 0,
      })),
      // From the top of the ladder down, as it is read.
      rows: words.levels
        .map(({ sign, word }, step) => [
          `${sign} ${word}`,
          String(counts[step] ?? 0),
          ...(start ? [String(start[step] ?? 0)] : []),
        ])
        .toReversed(),
    },
  })
}

/** A tread and the riser before it. */
function stairs(step: number, x: number, width: number, y: number, rise: number, unit: number): ChartMark[] {
  const color = step >= 2 ? 'accent' : 'muted'
  const thickness = (step >= 2 ? 2.2 : 1.4) * unit
  const tread = [
    { x, y },
    { x: x + width, y },
  ]
  const path = step === 0 ? tread : [{ x, y: y + rise }, ...tread]
  return [{ kind: 'path', x: 0, y: 0, d: pathOf(path), stroke: color, thickness }]
}

function dots(
  count: number,
  middle: number,
  tread: number,
  { perRow, pitch, unit }: { perRow: number; pitch: number; unit: number },
): ChartMark[] {
  return Array.from({ length: count }, (_, index): ChartMark => {
    const row = Math.floor(index / perRow)
    const inRow = Math.min(perRow, count - row * perRow)
    const x = middle + ((index % perRow) - (inRow - 1) / 2) * pitch
    const y = tread - 2 * unit - pitch * (row + 0.5)
    return { kind: 'circle', x, y, r: 3.7 * unit, fill: 'answer', stroke: 'answerEdge', thickness: unit }
  })
}

/** A triangle that points at a step from below, with how many began there. */
function startMarks(count: number, middle: number, tread: number, frame: ChartFrame): ChartMark[] {
  const unit = unitOf(frame)
  const width = frame.measure(String(count), 'figtree', frame.text) + 11 * unit
  const left = middle - width / 2
  return [
    triangle(left + 4 * unit, tread + 11 * unit, unit),
    written(String(count), frame, { x: left + 11 * unit, y: tread + 15 * unit }),
  ]
}

const triangle = (x: number, y: number, unit: number): ChartMark => ({
  kind: 'path',
  x,
  y,
  d: `${pathOf([
    { x: 0, y: -4.5 * unit },
    { x: 4.5 * unit, y: 3.5 * unit },
    { x: -4.5 * unit, y: 3.5 * unit },
  ])} Z`,
  fill: 'ground',
  stroke: 'mean',
  thickness: 1.4 * unit,
})
