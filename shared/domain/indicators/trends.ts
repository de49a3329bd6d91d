import { fractionOf, type Scores } from './scores.ts'

type Fraction = { readonly top: number; readonly bottom: number }

const minus = (a: Fraction, b: Fraction): Fraction => ({
  top: a.top * b.bottom - b.top * a.bottom,
  bottom: a.bottom * b.bottom,
})
const plus = (a: Fraction, b: Fraction): Fraction => minus(a, { top: -b.top, bottom: b.bottom })
const sign = (a: Fraction): number => Math.sign(a.top)
/** Whether a difference is at least `steps / n`: what so many people can move by one step each (S3). */
const isClear = (difference: Fraction, steps: number, n: number): boolean =>
  difference.top * n >= steps * difference.bottom

const smallest = (series: readonly Scores[]): number => Math.min(...series.map(({ values }) => values.length))

/** Whether two means differ by at least `3 / n` with the smaller n (S3): 1 risen, −1 fallen, 0 unchanged. */
export function clearDifference(before: Scores, after: Scores): -1 | 0 | 1 {
  const difference = minus(fractionOf(after), fractionOf(before))
  const n = smallest([before, after])
  if (isClear(difference, 3, n)) return 1
  return isClear({ ...difference, top: -difference.top }, 3, n) ? -1 : 0
}

/** S8: from this share of top answers improvement cannot be seen any more. */
const CEILING = 0.8

/** Whether so many gave the top answer, 5, that only a decline could be seen (S8: 80 % or more). */
export const isAtCeiling = ({ values, unit }: Scores): boolean =>
  values.length > 0 && values.filter((value) => value >= 5 * unit).length >= CEILING * values.length

/** The newest of a series against the one before (S3); null for fewer than two. `series` is in date order. */
export function sinceLastOf(series: readonly Scores[]): 'risen' | 'fallen' | 'unchanged' | null {
  const [before, after] = series.slice(-2)
  if (!before || !after) return null
  const difference = clearDifference(before, after)
  return difference === 0 ? 'unchanged' : difference === 1 ? 'risen' : 'fallen'
}

/**
 * Direction over the last four measured meetings (S4): at least four more rising than falling pairs of the six, and a
 * clear difference (S3) between first and last. null for fewer than four. `series` is in date order.
 */
export function trendOf(series: readonly Scores[]): 'rising' | 'falling' | 'none' | null {
  const last = series.slice(-4)
  const [first, , , newest] = last
  if (!first || !newest) return null
  const means = last.map(fractionOf)
  const pairs = means.flatMap((earlier, index) => means.slice(index + 1).map((later) => sign(minus(later, earlier))))
  const balance = pairs.reduce((total, pair) => total + pair, 0)
  const change = clearDifference(first, newest)
  if (balance >= 4 && change === 1) return 'rising'
  return balance <= -4 && change === -1 ? 'falling' : 'none'
}

/**
 * Change since the start (S4b): the mean of the first three measured meetings against that of the last three, called a
 * change from `3 / n` with the smallest n of the six. null for fewer than six. `series` is in date order.
 */
export function sinceStartOf(series: readonly Scores[]): 'risen' | 'fallen' | 'unchanged' | null {
  if (series.length < 6) return null
  const [first, last] = [series.slice(0, 3), series.slice(-3)]
  const total = (three: readonly Scores[]) => three.map(fractionOf).reduce(plus)
  const difference = minus(total(last), total(first))
  // Sums of three means: three times the difference of the means.
  const n = smallest([...first, ...last])
  if (isClear(difference, 9, n)) return 'risen'
  return isClear({ ...difference, top: -difference.top }, 9, n) ? 'fallen' : 'unchanged'
}

/**
 * A shift (S5): with eight or more measured meetings, six means in a row on the same side of the median; means on the
 * median are skipped. Tells the side of the newest such run. null where there is none, or fewer than eight.
 */
export function shiftOf(series: readonly Scores[]): 'up' | 'down' | null {
  if (series.length < 8) return null
  const means = series.map(fractionOf)
  const sorted = means.toSorted((a, b) => sign(minus(a, b)))
  const [lower, upper] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]]
  if (!lower || !upper) return null
  const twice = plus(lower, upper)
  let shift: 'up' | 'down' | null = null
  let run = 0
  for (const mean of means) {
    const side = sign(minus(plus(mean, mean), twice))
    if (side === 0) continue
    run = Math.sign(run) === side ? run + side : side
    if (Math.abs(run) >= 6) shift = run > 0 ? 'up' : 'down'
  }
  return shift
}
