import type { ChartPoint } from '../../../shared/charts/chart.ts'

const middle = ({ x, y, width, height }: ChartPoint) => ({ x: x + width / 2, y: y + height / 2 })

/** How far it is to another point in a direction, or undefined when it does not lie that way: beside it, or in line with it. */
function distance(from: ChartPoint, to: ChartPoint, key: string): number | undefined {
  const [a, b] = [middle(from), middle(to)]
  const across = key === 'ArrowLeft' || key === 'ArrowRight'
  const way = key === 'ArrowLeft' || key === 'ArrowUp' ? -1 : 1
  const [ahead, aside] = across ? [b.x - a.x, b.y - a.y] : [b.y - a.y, b.x - a.x]
  const inLine = Math.abs(aside) < (across ? from.height + to.height : from.width + to.width) / 2 - 0.5
  return inLine && ahead * way > 0.5 ? Math.abs(ahead) + Math.abs(aside) / 1000 : undefined
}

/**
 * The point that a key leads to from point `at`: the nearest in the direction of an arrow; where none lies that way, the
 * next or the one before in reading order. Null for other keys.
 */
export function pointAfter(points: readonly ChartPoint[], at: number, key: string): number | null {
  if (key === 'Home') return 0
  if (key === 'End') return points.length - 1
  if (!/^Arrow(Left|Right|Up|Down)$/.test(key)) return null
  const from = points[at]
  if (!from) return null
  const found = points.flatMap((to, index) => {
    const far = distance(from, to, key)
    return far === undefined ? [] : [{ index, far }]
  })
  const nearest = found.toSorted((a, b) => a.far - b.far)[0]
  if (nearest) return nearest.index
  const step = key === 'ArrowLeft' || key === 'ArrowUp' ? -1 : 1
  return Math.min(Math.max(at + step, 0), points.length - 1)
}

/** The point under a place in the chart. */
export const pointUnder = (points: readonly ChartPoint[], x: number, y: number): number =>
  points.findIndex((point) => x >= point.x && x <= point.x + point.width && y >= point.y && y <= point.y + point.height)
