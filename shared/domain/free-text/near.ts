/** Whether one letter more, less or other, or two letters changed about, make one word of the other. Equal words are not near. */
export function isOneSlipAway(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long.length - short.length > 1 || a === b) return false
  let first = 0
  while (first < short.length && short[first] === long[first]) first++
  const rest = (word: string, from: number) => word.slice(first + from)
  if (long.length > short.length) return rest(short, 0) === rest(long, 1)
  const isSwapped = short[first] === long[first + 1] && short[first + 1] === long[first]
  return rest(short, 1) === rest(long, 1) || (isSwapped && rest(short, 2) === rest(long, 2))
}
