import type { Chart, ChartFrame, ChartMark } from './chart.ts'
import { finished, hatchMark, unitOf } from './drawing.ts'
import { written } from './words.ts'

/** What one person has carried: `load` counts, `fixed` was agreed for good and does not. In points. */
export type LoadRow = {
  readonly name: string
  readonly load: number
  readonly fixed: number
  /** Beside the bar: "27 % · 8 point". */
  readonly said: string
  /** The same in cells of the table. */
  readonly cells: readonly string[]
}
export type LoadWords = {
  readonly title: string
  readonly sentence: string
  readonly head: readonly [name: string, ...numbers: string[]]
  readonly fair: string
  /** What hatched means; said only where something is. */
  readonly fixed: string
}

/** A bar for each person, heaviest first as given: filled what counts, hatched what was agreed for good. `fair` is an even share in points. */
export function roleLoad(rows: readonly LoadRow[], fair: number, words: LoadWords, frame: ChartFrame): Chart {
  const unit = unitOf(frame)
  const size = frame.text * 1.15
  const widest = (texts: readonly string[], of = size) =>
    Math.max(0, ...texts.map((text) => frame.measure(text, 'figtree', of)))
  const left = Math.min(widest(rows.map(({ name }) => name)), frame.width * 0.34) + 12 * unit
  const right =
    Math.min(
      widest(
        rows.map(({ said }) => said),
        frame.text,
      ),
      frame.width * 0.36,
    ) +
    10 * unit
  const room = Math.max(20 * unit, frame.width - left - right)
  const most = Math.max(fair, ...rows.map(({ load, fixed }) => load + fixed), 1)
  const per = room / most
  const pitch = 24 * unit
  const top = 18 * unit
  const foot = top + rows.length * pitch
  const fairX = left + fair * per
  const isHatched = rows.some(({ fixed }) => fixed > 0)

  const bars = rows.flatMap(({ name, load, fixed, said }, index): ChartMark[] => {
    const y = top + index * pitch
    const bar = { y: y + 6 * unit, height: 12 * unit }
    const rim = { stroke: 'answerEdge', thickness: Math.max(0.6, 0.8 * unit) } as const
    const agreed = { ...bar, x: left + load * per, width: fixed * per }
    return [
      written(name, frame, { x: 0, y: y + 16 * unit, size, color: 'ink', room: left - 12 * unit }),
      ...(load > 0 ? [{ kind: 'rect', ...bar, x: left, width: load * per, fill: 'answer', ...rim } as const] : []),
      ...(fixed > 0
        ? [
            { kind: 'rect', ...agreed, fill: 'ground', ...rim } as const,
            hatchMark(agreed, 5 * unit, 'answerEdge', Math.max(0.6, 0.9 * unit)),
          ]
        : []),
      written(said, frame, { x: frame.width, y: y + 15.6 * unit, anchor: 'end', room: right }),
    ]
  })
  const fairWidth = Math.min(frame.measure(words.fair, 'figtree', frame.text), frame.width)
  const marks: ChartMark[] = [
    ...bars,
    {
      kind: 'line',
      x1: fairX,
      x2: fairX,
      y1: top,
      y2: foot,
      color: 'mean',
      thickness: 1.4 * unit,
      dash: [4 * unit, 3 * unit],
    },
    written(words.fair, frame, {
      x: Math.min(Math.max(0, fairX - fairWidth / 2), frame.width - fairWidth),
      y: 11 * unit,
      room: frame.width,
    }),
    ...(isHatched ? hatchedLegend(words.fixed, foot, frame) : []),
  ]
  return finished({
    title: words.title,
    sentence: words.sentence,
    width: frame.width,
    height: foot + (isHatched ? 20 : 2) * unit,
    marks,
    points: rows.map(({ name, said }, index) => ({
      x: 0,
      y: top + index * pitch,
      width: frame.width,
      height: pitch,
      label: name,
      value: said,
    })),
    table: {
      head: words.head.map((text, index) => ({ text, isNumber: index > 0 })),
      rows: rows.map(({ name, cells }) => [name, ...cells]),
    },
  })
}

function hatchedLegend(text: string, y: number, frame: ChartFrame): ChartMark[] {
  const unit = unitOf(frame)
  const box = { x: 0.5 * unit, y: y + 6 * unit, width: 18 * unit, height: 9 * unit }
  return [
    { kind: 'rect', ...box, stroke: 'answerEdge', thickness: Math.max(0.6, 0.8 * unit) },
    hatchMark(box, 5 * unit, 'answerEdge', Math.max(0.6, 0.9 * unit)),
    written(text, frame, { x: 25 * unit, y: y + 14.4 * unit, room: frame.width - 25 * unit }),
  ]
}
