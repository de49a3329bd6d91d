import type { Chart, ChartFrame, ChartMark, ChartTable } from './chart.ts'
import { finished, unitOf } from './drawing.ts'
import { levelMarks, PITCH, type Pile, RISE, startLegend, startMarks, stepMarks } from './goal-step.ts'
import { wrapped } from './words.ts'

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

/** Sizes that all steps share: how wide a step is, how goals are piled on it, and where the lowest stands. */
type Plan = Pile & { readonly column: number; readonly base: number; readonly foot: number }

const STEPS = 5

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
  const { unit, column, foot, ...plan } = planOf(counts, start !== null, frame)
  const leftOf = (step: number): number => 2 * unit + column * step
  const face = { measure: frame.measure, font: 'figtree', size: frame.text } as const
  const lines = words.levels.map(({ word }) => wrapped(word, column - 8 * unit, 4, face))
  const height = foot + (16 + Math.max(...lines.map(({ length }) => length)) * 13) * unit
  const isStarted = start?.some((count) => count > 0) ?? false
  const marks = counts.flatMap((count, step): ChartMark[] => {
    const tread = { step, x: leftOf(step), width: column, y: plan.base - step * RISE * unit }
    const middle = tread.x + column / 2
    return [
      ...stepMarks(tread, { ...plan, unit }, count, frame),
      ...startMarks(start?.[step] ?? 0, middle, tread.y, frame),
      ...levelMarks(words.levels[step]?.sign ?? '', lines[step] ?? [], middle, foot, frame),
    ]
  })
  return finished({
    title: words.title,
    sentence: words.sentence,
    width: frame.width,
    height: height + (isStarted ? 20 : 2) * unit,
    marks: [...marks, ...(isStarted ? startLegend(words.start, height, frame) : [])],
    points: counts.map((count, step) => ({
      x: leftOf(step),
      y: 0,
      width: column,
      height,
      label: [words.levels[step]?.sign, words.levels[step]?.word].join(' '),
      value: words.spoken(count, start ? (start[step] ?? 0) : null),
    })),
    table: tableOf(counts, start, words),
  })
}

function planOf(counts: readonly number[], hasStart: boolean, frame: ChartFrame): Plan {
  const unit = unitOf(frame)
  const column = Math.min((frame.width - 4 * unit) / STEPS, 132 * unit)
  const perRow = Math.max(1, Math.floor((column - 14 * unit) / (PITCH * unit)))
  const tops = counts.map((count, step) => (Math.ceil(count / perRow) * PITCH + step * RISE) * unit)
  const base = Math.max(...tops) + 22 * unit
  return { unit, column, perRow, base, foot: base + (hasStart ? 24 : 8) * unit }
}

/** From the top of the ladder down, as it is read. */
const tableOf = (counts: readonly number[], start: readonly number[] | null, words: GoalLadderWords): ChartTable => ({
  head: [words.step, words.now, ...(start ? [words.start] : [])].map((text, index) => ({ text, isNumber: index > 0 })),
  rows: words.levels
    .map(({ sign, word }, step) => [
      `${sign} ${word}`,
      String(counts[step] ?? 0),
      ...(start ? [String(start[step] ?? 0)] : []),
    ])
    .toReversed(),
})
