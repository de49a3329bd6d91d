import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bestBreaks, type Chances, ENDS, roomForChances } from '../../shared/documents/layout/best-breaks.ts'

const kinds = Object.values(ENDS)

/** Places along a text: each so far behind the one before, with a space or hyphen of some width. */
const places = fc
  .array(
    fc.record({
      step: fc.integer({ min: 6, max: 40 }),
      extra: fc.integer({ min: 0, max: 4 }),
      kind: fc.constantFrom(...kinds, ENDS.space, ENDS.space),
      cost: fc.constantFrom(0, 0, 0, 0.004, 0.01, 0.035, 4),
    }),
    { minLength: 1, maxLength: 60 },
  )
  .map((list): Chances => {
    const chances = roomForChances(list.length + 1)
    let x = 0
    for (const [index, { step, extra, kind, cost }] of list.entries()) {
      const at = index + 1
      x += step
      chances.starts[at] = x
      chances.ends[at] = kind === ENDS.hyphen ? x + extra : x - extra
      chances.kinds[at] = kind
      chances.costs[at] = cost
      chances.words[at] = at
    }
    chances.count = list.length + 1
    return chances
  })

/** The cost of a way, by the rules as they are told: the squares of empty shares, and what places and lines cost. */
function costOf({ starts, ends, kinds, costs, count }: Chances, way: readonly number[], width: number): number {
  let [from, feed, sum] = [0, 0, 0]
  for (const to of way) {
    const used = (ends[to] ?? 0) - (starts[from] ?? 0)
    const isLast = to === count - 1 || kinds[to] === ENDS.feed
    if (used > width + 0.01) sum += 99
    else {
      const again = kinds[from] === ENDS.hyphen && kinds[to] === ENDS.hyphen ? 0.05 : 0
      const short = from > feed ? Math.max(0, 0.3 - used / width) / 2 : 0
      sum += 0.35 + again + (isLast ? short : Math.max(0, 1 - used / width) ** 2)
    }
    sum += costs[to] ?? 0
    if (kinds[to] === ENDS.feed) feed = to
    from = to
  }
  return sum
}

/** The least that any way costs, all of them tried: place by place, with every place before it. */
function least(chances: Chances, width: number): number {
  const { kinds, count } = chances
  const best = [{ sum: 0, way: [] as number[] }]
  for (let to = 1; to < count; to++) {
    const ways: { sum: number; way: number[] }[] = []
    for (let from = to - 1; from >= 0; from--) {
      const way = [...(best[from]?.way ?? []), to]
      const used = (chances.ends[to] ?? 0) - (chances.starts[from] ?? 0)
      // A line wider than the column is taken only where nothing shorter can be.
      if (used <= width + 0.01 || from === to - 1) ways.push({ sum: costOf(chances, way, width), way })
      if (kinds[from] === ENDS.feed) break
    }
    best[to] = ways.reduce((one, other) => (other.sum < one.sum ? other : one))
  }
  return best[count - 1]?.sum ?? 0
}

test('the way that is found costs no more than any other', () => {
  fc.assert(
    fc.property(places, fc.integer({ min: 40, max: 300 }), (chances, width) => {
      const way = bestBreaks(chances, width, () => 0)
      expect(way.at(-1)).toBe(chances.count - 1)
      expect(costOf(chances, way, width)).toBeCloseTo(least(chances, width), 9)
    }),
    { numRuns: 500 },
  )
})
