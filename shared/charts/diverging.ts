import type { Chart, ChartFrame, ChartMark, ChartRole } from './chart.ts'
import { finished, hatchMark, unitOf, wrapped, written } from './drawing.ts'
import { legend } from './legend.ts'

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

const fills = ['against', 'againstSoft', 'middle', 'forSoft', 'for'] as const satisfies readonly ChartRole[]
const isStrong = (step: number): boolean => step === 0 || step === 4
const isWeak = (step: number): boolean => step === 1 || step === 3

/**
 * Questions as bars around a middle line: who is against to the left, for to the right, in between half to each side. A bar
 * is as long as there are answers, on one scale for all, with the number of answers in each part.
 */
export function diverging(rows: readonly DivergingRow[], words: DivergingWords, frame: ChartFrame): Chart {
  const unit = unitOf(frame)
  const size = frame.text * 1.1
  const isWide = frame.width >= 480 * unit
  const aside = Math.max(0, ...rows.map((row) => frame.measure(row.aside, 'figtree', frame.text)))
  const left = isWide ? frame.width * 0.4 : 0
  const right = aside > 0 ? aside + 10 * unit : 0
  const face = { measure: frame.measure, font: 'figtree', size } as const
  const lines = rows.map(({ name }) =>
    wrapped(name, (isWide ? left - 16 * unit : frame.width) - unit, isWide ? 3 : 2, face),
  )

  const sides = rows.flatMap(({ counts }) => (counts ? [sidesOf(counts)] : []))
  const [against, agreeing] = [Math.max(1, ...sides.map(([one]) => one)), Math.max(1, ...sides.map(([, one]) => one))]
  const per = (frame.width - left - right - 2 * unit) / (against + agreeing)
  const middle = left + unit + against * per

  const top = legend(
    words.steps.map((word, step) => ({ word, draw: (x, y) => swatch(step, x, y, unit) })),
    0,
    frame,
  )
  const leading = 14.5 * unit
  const bar = 18 * unit
  let y = top.height + 10 * unit
  const placed = rows.map((row, index) => {
    const text = (lines[index]?.length ?? 1) * leading
    const height = isWide ? Math.max(bar, text) + 10 * unit : text + 4 * unit + bar + 12 * unit
    const box = {
      y,
      height,
      bar: isWide ? y + (height - bar) / 2 : y + text + 4 * unit,
      text: isWide ? y + (height - text) / 2 : y,
    }
    y += height
    return { row, box, lines: lines[index] ?? [] }
  })
  const marks: ChartMark[] = [
    ...top.marks,
    ...placed.flatMap(({ row, box, lines: own }) => [
      ...own.map((line, at) =>
        written(line, frame, { x: 0, y: box.text + at * leading + leading * 0.75, size, color: 'ink' }),
      ),
      ...(row.counts
        ? [
            ...segments(row.counts, middle, per, { y: box.bar, height: bar }, frame),
            // Where nobody is in between, the line goes through; where somebody is, it parts them.
            centre(middle, box.bar - 3 * unit, box.bar, unit),
            centre(middle, box.bar + bar, box.bar + bar + 3 * unit, unit),
            written(row.aside, frame, {
              x: frame.width,
              y: box.bar + bar / 2 + 3.8 * unit,
              anchor: 'end',
            }),
          ]
        : [written(row.hidden, frame, { x: left, y: box.bar + bar / 2 + 3.8 * unit, room: frame.width - left })]),
    ]),
  ]
  return finished({
    title: words.title,
    sentence: words.sentence,
    width: frame.width,
    height: y,
    marks,
    points: placed.map(({ row, box }) => ({
      x: 0,
      y: box.y,
      width: frame.width,
      height: box.height,
      label: row.name,
      value: row.counts ? row.spoken : row.hidden,
    })),
    table: {
      head: [words.question, ...words.steps, words.answers, words.mean].map((text, index) => ({
        text,
        isNumber: index > 0,
      })),
      rows: rows.map(({ name, counts, hidden, cells }) =>
        counts ? [name, ...counts.map(String), ...cells] : [name, hidden],
      ),
    },
  })
}

/** How many answers stand at each side of the middle. */
const sidesOf = ([a = 0, b = 0, c = 0, d = 0, e = 0]: readonly number[]): readonly [number, number] => [
  a + b + c / 2,
  c / 2 + d + e,
]

const centre = (x: number, y1: number, y2: number, unit: number): ChartMark => ({
  kind: 'line',
  x1: x,
  x2: x,
  y1,
  y2,
  color: 'axis',
  thickness: Math.max(0.6, 1.2 * unit),
})

type Band = { readonly y: number; readonly height: number }

function segments(counts: readonly number[], middle: number, per: number, band: Band, frame: ChartFrame): ChartMark[] {
  const unit = unitOf(frame)
  let x = middle - sidesOf(counts)[0] * per
  return counts.flatMap((count, step): ChartMark[] => {
    if (count === 0) return []
    const box = { ...band, x, width: count * per }
    x += box.width
    const size = frame.text
    const wide = frame.measure(String(count), 'figtree-semibold', size)
    const number = written(String(count), frame, {
      x: box.x + box.width / 2,
      y: band.y + band.height / 2 + size * 0.35,
      anchor: 'middle',
      font: 'figtree-semibold',
      color: isStrong(step) ? 'onStrong' : 'ink',
    })
    const clear = {
      x: box.x + box.width / 2 - wide / 2 - 1.5 * unit,
      y: band.y + 2 * unit,
      width: wide + 3 * unit,
      height: band.height - 4 * unit,
    }
    const fits = wide + 3 * unit <= box.width
    return [
      ...part(step, box, unit),
      ...(fits && isWeak(step) ? [{ kind: 'rect', ...clear, fill: fills[step] ?? 'middle' } as const] : []),
      ...(fits ? [number] : []),
    ]
  })
}

/** A part of a bar: strong ones filled, weak ones pale and on paper hatched, the middle plain. */
function part(step: number, box: Band & { x: number; width: number }, unit: number): ChartMark[] {
  const thickness = Math.max(0.6, 0.9 * unit)
  return [
    { kind: 'rect', ...box, fill: fills[step] ?? 'middle', stroke: 'edge', thickness },
    ...(isWeak(step) ? [hatchMark(box, 5 * unit, 'hatch', 0.6)] : []),
  ]
}

const swatch = (step: number, x: number, y: number, unit: number): ChartMark[] =>
  part(step, { x: x - 5 * unit, y: y - 5 * unit, width: 10 * unit, height: 10 * unit }, unit)
