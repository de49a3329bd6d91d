/** How a line may end: between words, at a line feed, with a hyphen, or right at a letter. */
export const ENDS = { joined: 0, space: 1, feed: 2, hyphen: 3 } as const

/**
 * Places where a line may end, the text's beginning first and its end last. All positions are counted along one endless
 * line: `starts` is where the text goes on after the place, `ends` where a line that stops there is over, its hyphen
 * included and the space before it left out. `costs` is what a place takes away from the look.
 */
export type Chances = {
  count: number
  starts: Float64Array
  ends: Float64Array
  costs: Float64Array
  kinds: Uint8Array
  /** The word a place stands in or before, and how many letters of it are before the place. */
  words: Int32Array
  letters: Int32Array
}

/** Room for so many places, to be used again and again. */
export const roomForChances = (size: number): Chances => ({
  count: 0,
  starts: new Float64Array(size),
  ends: new Float64Array(size),
  costs: new Float64Array(size),
  kinds: new Uint8Array(size),
  words: new Int32Array(size),
  letters: new Int32Array(size),
})

/** What every line costs, and two hyphens one below the other, in squares of a line's share that stays empty. */
const LINE = 0.35
const AGAIN = 0.05
/** A last line shorter than this share of the width looks left behind. */
const SHORT_LAST = 0.3
/** A hyphen can make a line of one part wider than the next, but by no more points than this. */
const HYPHEN = 20
const SLACK = 0.01

/** Kept from text to text, since arrays of numbers are given back late. */
let sums = new Float64Array(0)
let froms = new Int32Array(0)
let queue = new Int32Array(0)

function makeRoom(count: number): void {
  if (sums.length >= count) return
  sums = new Float64Array(count * 2)
  froms = new Int32Array(count * 2)
  queue = new Int32Array(count * 2)
}

/**
 * Which places are taken: the way from the first to the last that costs least, as numbers of places without the first.
 * `within` gives the width of a line between two places in one word. The fullest lines are looked at first: as soon as
 * the room left empty costs more than the best line found, all shorter ones do as well.
 */
export function bestBreaks(chances: Chances, width: number, within: (from: number, to: number) => number): number[] {
  const { count, starts, ends, costs, kinds, words, letters } = chances
  makeRoom(count)
  sums[0] = 0
  // `queue` holds places a line to the next one may begin at, each cheaper than those after it: the first is the cheapest.
  let [feed, lowest, front, back] = [0, 0, 0, 0]
  for (let to = 1; to < count; to++) {
    const newest = sums[to - 1] as number
    while (back > front && (sums[queue[back - 1] as number] as number) >= newest) back--
    queue[back++] = to - 1
    const end = ends[to] as number
    while (lowest < to - 1 && end - (starts[lowest] as number) > width + HYPHEN) lowest++
    while ((queue[front] as number) < lowest) front++
    const cheapest = (sums[queue[front] as number] as number) + LINE
    const isLast = to === count - 1 || kinds[to] === ENDS.feed
    const again = kinds[to] === ENDS.hyphen ? AGAIN : 0
    let least = Number.POSITIVE_INFINITY
    let best = to - 1
    for (let from = lowest; from < to; from++) {
      const isWithin = words[from] === words[to] && (letters[from] as number) > 0
      const used = isWithin ? within(from, to) : end - (starts[from] as number)
      let sum: number
      let look = 0
      if (used > width + SLACK) {
        if (from < to - 1) continue
        // Not even one letter fits.
        sum = (sums[from] as number) + 99
      } else {
        const empty = Math.max(0, 1 - used / width)
        if (!isLast) look = empty * empty
        else if (from > feed) look = Math.max(0, SHORT_LAST - used / width) * 0.5
        sum = (sums[from] as number) + LINE + look + (kinds[from] === ENDS.hyphen ? again : 0)
      }
      if (sum <= least) {
        least = sum
        best = from
      }
      if (!isLast && cheapest + look > least) break
    }
    sums[to] = least + (costs[to] as number)
    froms[to] = best
    if (kinds[to] === ENDS.feed) {
      feed = to
      lowest = to
      front = back
    }
  }
  const taken: number[] = []
  for (let at = count - 1; at > 0; at = froms[at] as number) taken.push(at)
  return taken.reverse()
}
