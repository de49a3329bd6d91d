import type { ChartFrame, ChartMark, ChartRole } from './chart.ts'
import { hatchMark, unitOf } from './drawing.ts'
import { written } from './words.ts'

const fills = ['against', 'againstSoft', 'middle', 'forSoft', 'for'] as const satisfies readonly ChartRole[]
const isStrong = (step: number): boolean => step === 0 || step === 4
const isWeak = (step: number): boolean => step === 1 || step === 3

/** How many answers stand at each side of the middle. */
export const sidesOf = ([a = 0, b = 0, c = 0, d = 0, e = 0]: readonly number[]): readonly [number, number] => [
  a + b + c / 2,
  c / 2 + d + e,
]

/** A stretch of the middle line. */
export const centre = (x: number, y1: number, y2: number, unit: number): ChartMark => ({
  kind: 'line',
  x1: x,
  x2: x,
  y1,
  y2,
  color: 'axis',
  thickness: Math.max(0.6, 1.2 * unit),
})

type Band = { readonly y: number; readonly height: number }

/** The parts of one bar, each with its number where that has room. `per` is the length of an answer. */
export function segments(
  counts: readonly number[],
  middle: number,
  per: number,
  band: Band,
  frame: ChartFrame,
): ChartMark[] {
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
      ...(fits && isWeak(step) ? [{ kind: 'rect', ...clear, fill: 'plate' } as const] : []),
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

/** A part as the legend has it. */
export const swatch = (step: number, x: number, y: number, unit: number): ChartMark[] =>
  part(step, { x: x - 5 * unit, y: y - 5 * unit, width: 10 * unit, height: 10 * unit }, unit)
