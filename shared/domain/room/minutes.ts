/** An item keeps at least so many minutes when another one borrows from it. */
export const leastMinutes = 5

type Change = { readonly item: number; readonly by: number }

/**
 * Changes that give an item `by` minutes which later items pay for: the longest pays first, a minute at a time, and
 * none goes below five. What nobody can pay is not given. `plan` is the minutes of every item as they are now.
 */
export function borrowed(plan: readonly number[], item: number, by: number): Change[] {
  const left = [...plan]
  let given = 0
  for (; given < by; given++) {
    const later = left.map((minutes, at) => ({ minutes, at })).filter(({ at }) => at > item)
    const longest = later.toSorted((a, b) => b.minutes - a.minutes || b.at - a.at)[0]
    if (!longest || longest.minutes <= leastMinutes) break
    left[longest.at] = longest.minutes - 1
  }
  if (given === 0) return []
  const paid = left.flatMap((minutes, at) =>
    minutes === plan[at] ? [] : [{ item: at, by: minutes - (plan[at] ?? 0) }],
  )
  return [{ item, by: given }, ...paid]
}

/**
 * A method's steps fitted to the minutes of its item, in whole minutes that add up to it; the largest remainder is
 * rounded up first, and no step gets less than one. Where there are more steps than minutes, each gets an equal part.
 */
export function fitted(steps: readonly number[], minutes: number): number[] {
  const sum = steps.reduce((total, one) => total + one, 0)
  if (sum === 0 || steps.length >= minutes) return steps.map(() => minutes / steps.length)
  const spare = minutes - steps.length
  const exact = steps.map((one) => (one / sum) * minutes)
  const wanted = exact.map((one) => Math.max(0, one - 1))
  const share = wanted.reduce((total, one) => total + one, 0)
  const parts = wanted.map((one) => (share === 0 ? spare / steps.length : (one / share) * spare))
  const whole = parts.map(Math.floor)
  const order = parts
    .map((part, at) => ({ at, rest: part - Math.floor(part) }))
    .toSorted((a, b) => b.rest - a.rest || a.at - b.at)
  const missing = spare - whole.reduce((total, one) => total + one, 0)
  for (const { at } of order.slice(0, missing)) whole[at] = (whole[at] ?? 0) + 1
  return whole.map((one) => one + 1)
}
