import type { ChartMark, Picture } from './chart.ts'
import { rounded } from './drawing.ts'

const size = { width: 220, height: 40, margin: 22 }

/**
 * One question on a lying scale 1-5: a dot for each answer, piled up over its step, and the mean as an upright line.
 * `counts[0]` is the number of answers 1. Dots shrink where a pile would not fit. Stands in a table beside its numbers.
 */
export function dotStrip(counts: readonly number[], mean: number | null): Picture {
  const { width, height, margin } = size
  const gap = (width - 2 * margin) / 4
  const xOf = (value: number): number => margin + (value - 1) * gap
  const axis = height - 4
  const most = Math.max(1, ...counts)
  const perRow = Math.max(1, Math.floor((gap * 0.9) / 8))
  const radius = Math.min(3.6, (axis - 2) / (2.2 * Math.ceil(most / perRow)))
  const pitch = radius * 2.2
  const line = { kind: 'line', color: 'axis', thickness: 1 } as const
  const marks: ChartMark[] = [
    { ...line, x1: xOf(1), x2: xOf(5), y1: axis, y2: axis },
    ...[1, 2, 3, 4, 5].map((step) => ({ ...line, x1: xOf(step), x2: xOf(step), y1: axis - 3, y2: axis + 3 })),
    ...counts.flatMap((count, step) =>
      Array.from({ length: count }, (_, index): ChartMark => {
        const row = Math.floor(index / perRow)
        const inRow = Math.min(perRow, count - row * perRow)
        const x = rounded(xOf(step + 1) + ((index % perRow) - (inRow - 1) / 2) * pitch)
        return { kind: 'circle', x, y: rounded(axis - pitch * (row + 0.6)), r: rounded(radius), fill: 'answer' }
      }),
    ),
  ]
  if (mean === null) return { width, height, marks }
  const upright = { x1: rounded(xOf(mean)), x2: rounded(xOf(mean)), y1: 2, y2: axis + 3 }
  const clear: ChartMark = { ...line, ...upright, color: 'ground', thickness: 5 }
  return { width, height, marks: [...marks, clear, { ...line, ...upright, color: 'mean', thickness: 2.4 }] }
}
