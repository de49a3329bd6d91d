/**
 * Where a measure has gone over a period: what it was (`from`) and came to (`to`), with one decimal. `shift`: six means in
 * a row up to its end lie on one side of the median (S5).
 */
export type Movement = {
  readonly way: 'improved' | 'same' | 'worse'
  readonly shift: boolean
  readonly from: number
  readonly to: number
}

/** A mean as it is told, with one decimal, and how many answers it rests on. */
export type ToldMean = { readonly mean: number; readonly n: number }

/** The smallest clear difference of two means is `3 / n` (S3). Counted in tenths, the smallest step that is told. */
const isClear = (tenths: number, n: number): boolean => tenths * n >= 30

const tenths = (mean: number): number => Math.round(mean * 10)
const wayOf = (difference: number, n: number): Movement['way'] => {
  if (isClear(difference, n)) return 'improved'
  return isClear(-difference, n) ? 'worse' : 'same'
}
const smallest = (points: readonly ToldMean[]): number => Math.min(...points.map(({ n }) => n))

/** The side of the median on which at least the last six means lie; means on it are skipped (S5: from eight means on). */
function lastingSide(means: readonly number[]): -1 | 0 | 1 {
  if (means.length < 8) return 0
  const sorted = means.toSorted((a, b) => a - b)
  const twice = (sorted[Math.floor((sorted.length - 1) / 2)] ?? 0) + (sorted[Math.floor(sorted.length / 2)] ?? 0)
  const sides = means.map((mean) => Math.sign(2 * mean - twice)).filter((side) => side !== 0)
  const last = sides.slice(-6)
  if (last.length < 6 || last.some((side) => side !== last[0])) return 0
  return last[0] === 1 ? 1 : -1
}

/**
 * How a measure has moved since the start of a period; null for fewer than two means. With six or more, the first three
 * against the last three (S4b, and with eight the lasting side of S5), with fewer the first against the last (S3). Made of
 * nothing but the means that are told, so that it tells nobody more than they do. `points` are in date order.
 */
export function movementOf(points: readonly ToldMean[]): Movement | null {
  if (points.length < 2) return null
  // Of how many means the beginning and the end are made.
  const span = points.length < 6 ? 1 : 3
  const [first, last] = [points.slice(0, span), points.slice(-span)]
  const sum = (some: readonly ToldMean[]): number => some.reduce((total, { mean }) => total + tenths(mean), 0)
  const told = (some: readonly ToldMean[]): number => Math.round(sum(some) / span) / 10
  const side = lastingSide(points.map(({ mean }) => tenths(mean)))
  const way =
    side === 0
      ? wayOf((sum(last) - sum(first)) / span, smallest([...first, ...last]))
      : side === 1
        ? 'improved'
        : 'worse'
  return { way, shift: side !== 0, from: told(first), to: told(last) }
}
