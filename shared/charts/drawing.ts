import type { Chart, ChartFrame, ChartMark, ChartRole } from './chart.ts'

/** Pixels of the design in this frame: its sketches have words of 11. */
export const unitOf = ({ text }: ChartFrame): number => text / 11

type Spot = { readonly x: number; readonly y: number }

/** A square on its corner: told from a dot without colour. */
export const diamond = ({ x, y }: Spot, reach: number, paint: { fill: ChartRole }): ChartMark => ({
  kind: 'path',
  x,
  y,
  d: pathOf([
    { x: 0, y: -reach },
    { x: reach, y: 0 },
    { x: 0, y: reach },
    { x: -reach, y: 0 },
  ]).concat(' Z'),
  ...paint,
})

/** A mean: a diamond with a rim that keeps it apart from what lies under it, without colour too. */
export const meanMarks = (at: Spot, unit: number): ChartMark[] => [
  diamond(at, 6.2 * unit, { fill: 'ground' }),
  diamond(at, 5 * unit, { fill: 'mean' }),
]

/** Means joined by a line that stands clear of the dots under it. */
export function joinedMarks(points: readonly Spot[], unit: number, color: ChartRole = 'mean'): ChartMark[] {
  const d = pathOf(points)
  return [
    { kind: 'path', x: 0, y: 0, d, stroke: 'ground', thickness: 3.2 * unit },
    { kind: 'path', x: 0, y: 0, d, stroke: color, thickness: 1.8 * unit },
  ]
}

/** The place of a round that may not be shown. */
export const hiddenMark = (x: number, y1: number, y2: number, unit: number): ChartMark => ({
  kind: 'line',
  x1: x,
  x2: x,
  y1,
  y2,
  color: 'axis',
  thickness: Math.max(0.6, unit),
  dash: [2 * unit, 4 * unit],
})

/** Points as an open SVG path. */
export const pathOf = (points: readonly Spot[]): string =>
  points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${rounded(x)} ${rounded(y)}`).join(' ')

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** Slanting lines that fill a box, as one path. `gap` is the distance between them along the edge. */
export function hatchMark({ x, y, width, height }: Box, gap: number, color: ChartRole, thickness: number): ChartMark {
  const lines: string[] = []
  for (let at = gap; at < width + height; at += gap) {
    const from = { x: Math.min(at, width), y: Math.max(0, at - width) }
    const to = { x: Math.max(0, at - height), y: Math.min(at, height) }
    lines.push(pathOf([from, to]))
  }
  return { kind: 'path', x, y, d: lines.join(' '), stroke: color, thickness }
}

/** Runs of neighbours that are there, each longer than a single one. */
export function unbroken<T>(points: readonly (T | null)[]): T[][] {
  const runs: T[][] = [[]]
  for (const point of points) {
    if (point === null) runs.push([])
    else runs.at(-1)?.push(point)
  }
  return runs.filter((run) => run.length > 1)
}

/** A hundredth of a pixel is below what any screen or printer can place. */
export const rounded = (value: number): number => Math.round(value * 100) / 100 || 0

const roundedAll = <T extends object>(thing: T): T =>
  Object.fromEntries(
    Object.entries(thing).map(([key, value]) => [key, typeof value === 'number' ? rounded(value) : value]),
  ) as T

/** A finished chart: its numbers rounded, so that it is the same wherever it is drawn. */
export const finished = (chart: Chart): Chart => ({
  ...chart,
  width: rounded(chart.width),
  height: rounded(chart.height),
  marks: chart.marks.map(roundedAll),
  points: chart.points.map(roundedAll),
})
