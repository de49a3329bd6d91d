/** The answers to one item as they were published once: who is in the picture, and how often each step was chosen. */
export type Published = { readonly people: readonly number[]; readonly counts: readonly number[] }
/** The same as a client reads it: how many, and a mean with one decimal. */
export type PublishedMean = { readonly people: readonly number[]; readonly mean: number }

/** What an attacker knows beforehand: own answer to the item, and that of whoever plays along. */
export type Known = ReadonlyMap<number, number>

/** People whose answer the attacker now knows, and did not know before. */
export type Recovered = { readonly who: number; readonly value: number }

const minus = (later: Published, earlier: Published): Published => ({
  people: later.people.filter((who) => !earlier.people.includes(who)),
  counts: later.counts.map((count, step) => count - (earlier.counts[step] ?? 0)),
})

/** The smallest sets of people whose answers are known as a heap: pictures, and what two pictures differ by. */
function heaps(pictures: readonly Published[]): Published[] {
  const all = [...pictures]
  for (const later of pictures)
    for (const earlier of pictures) {
      const isInside = earlier.people.every((who) => later.people.includes(who))
      if (later !== earlier && isInside && earlier.people.length < later.people.length) all.push(minus(later, earlier))
    }
  return all
}

/** Takes out of a heap what the attacker knows of it; where the rest are all alike, every answer in it is known. */
function solve({ people, counts }: Published, known: Known): Recovered[] {
  const rest = people.filter((who) => !known.has(who))
  const left = [...counts]
  for (const who of people) {
    const value = known.get(who)
    if (value !== undefined) left[value - 1] = (left[value - 1] ?? 0) - 1
  }
  const steps = left.flatMap((count, step) => (count > 0 ? [step + 1] : []))
  const [value] = steps
  return rest.length > 0 && steps.length === 1 && value !== undefined ? rest.map((who) => ({ who, value })) : []
}

/** What follows with certainty from the counts that were published of one item, by differences, totals and extremes. */
export const recoverFromCounts = (pictures: readonly Published[], known: Known): Recovered[] =>
  heaps(pictures).flatMap((heap) => solve(heap, known))

/** Every sum that a mean with one decimal can come from. */
function sumsOf({ people, mean }: PublishedMean): number[] {
  const n = people.length
  return Array.from({ length: 4 * n + 1 }, (_, index) => n + index).filter(
    (sum) => Math.floor((20 * sum + n) / (2 * n)) === Math.round(mean * 10),
  )
}

/** The same from means with n: the sums they can come from, the differences of sums, and sums that only one set of answers has. */
export function recoverFromMeans(pictures: readonly PublishedMean[], known: Known): Recovered[] {
  const heapSums = pictures.map((picture) => ({ people: picture.people, sums: sumsOf(picture) }))
  for (const later of [...heapSums])
    for (const earlier of [...heapSums]) {
      const isInside = earlier.people.every((who) => later.people.includes(who))
      if (later === earlier || !isInside || earlier.people.length >= later.people.length) continue
      const people = later.people.filter((who) => !earlier.people.includes(who))
      const sums = later.sums.flatMap((sum) => earlier.sums.map((less) => sum - less))
      heapSums.push({ people, sums: sums.filter((sum) => sum >= people.length && sum <= 5 * people.length) })
    }
  return heapSums.flatMap(({ people, sums }) => {
    const rest = people.filter((who) => !known.has(who))
    if (rest.length === 0) return []
    const knownSum = people.reduce((total, who) => total + (known.get(who) ?? 0), 0)
    const left = [...new Set(sums.map((sum) => sum - knownSum))].filter(
      (sum) => sum >= rest.length && sum <= 5 * rest.length,
    )
    const [sum] = left
    if (left.length !== 1 || sum === undefined) return []
    if (rest.length === 1 || sum === rest.length || sum === 5 * rest.length)
      return rest.map((who) => ({ who, value: sum / rest.length }))
    return []
  })
}
