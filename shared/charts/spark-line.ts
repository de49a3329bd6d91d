import type { ChartMark, Picture } from './chart.ts'
import { diamond, pathOf, rounded } from './drawing.ts'

/** A scale that small multiples share: its lowest and highest value. */
export type SparkScale = { readonly low: number; readonly high: number }

const size = { width: 84, height: 34, margin: 4 }

/**
 * A small multiple for a cell of a table: values in time order on a scale that all of its kind share. There is room for
 * `places` values, and the newest always stands at the right, so that pictures under each other can be compared from
 * there. Of more values than places the oldest are left out; values outside the scale stand on its edge.
 */
export function sparkLine(values: readonly number[], scale: SparkScale, places: number): Picture {
  const { width, height, margin } = size
  const seen = values.slice(-places)
  const step = (width - 2 * margin) / Math.max(1, places - 1)
  const yOf = (value: number): number => {
    const held = Math.min(scale.high, Math.max(scale.low, value))
    return rounded(margin + ((scale.high - held) / (scale.high - scale.low)) * (height - 2 * margin))
  }
  const points = seen.map((value, index) => ({
    x: rounded(width - margin - (seen.length - 1 - index) * step),
    y: yOf(value),
  }))
  const newest = points.at(-1)
  const marks: ChartMark[] = [
    ...[scale.high, (scale.high + scale.low) / 2, scale.low].map((value): ChartMark => {
      const y = yOf(value)
      return { kind: 'line', x1: 0, x2: width, y1: y, y2: y, color: 'rule', thickness: 1 }
    }),
    ...(points.length > 1
      ? [{ kind: 'path', x: 0, y: 0, d: pathOf(points), stroke: 'answerEdge', thickness: 1.4 } as const]
      : []),
    ...points.slice(0, -1).map(({ x, y }): ChartMark => ({ kind: 'circle', x, y, r: 1.8, fill: 'answerEdge' })),
    ...(newest ? [diamond(newest, 3.6, { fill: 'accent' })] : []),
  ]
  return { width, height, marks }
}
