/** Something to be given to one person: for each person what it would cost, or null where they cannot have it. */
export type Slot = { readonly costs: readonly (number | null)[] }

/** More than all costs of one distribution together, so that an even distribution always comes first. */
export const EVENNESS = 1e9

const priceOfOneMore = (load: number) => EVENNESS * (2 * load + 1)

/**
 * Gives each slot to one person so that the loads end as even as they can: of all possible distributions this one has
 * the least sum of squares of (load before + slots given), and with that also the lowest highest and the highest lowest
 * load. Whenever some distribution leaves all loads within one of each other, so does this. Among equally even ones it
 * takes the least sum of `costs`, which must be whole numbers and stay under `EVENNESS` all together.
 *
 * Min-cost flow by successive shortest paths (Bellman-Ford over people, who can pass slots on to each other), with the
 * convex price of one more slot at the end of each path. Answers a person's index for each slot, null where nobody can.
 */
export function balance(slots: readonly Slot[], loads: readonly number[]): (number | null)[] {
  const now = [...loads]
  const holder: (number | null)[] = slots.map(() => null)
  for (let fresh = 0; fresh < slots.length; fresh++) {
    const path = cheapestPath(slots, holder, now, fresh)
    if (path === null) continue
    for (const { slot, person } of path) holder[slot] = person
    const end = path.at(-1)
    if (end) now[end.person] = (now[end.person] ?? 0) + 1
  }
  return holder
}

type Step = { readonly slot: number; readonly person: number }
/** How a person was reached: with which slot, and from whom it came (null: it is the new one). */
type Way = { readonly price: number; readonly slot: number; readonly from: number | null }

function cheapestPath(
  slots: readonly Slot[],
  holder: readonly (number | null)[],
  loads: readonly number[],
  fresh: number,
): Step[] | null {
  const ways: (Way | undefined)[] = loads.map((_, person) => {
    const price = slots[fresh]?.costs[person] ?? null
    return price === null ? undefined : { price, slot: fresh, from: null }
  })
  for (let changed = true, round = 0; changed && round <= loads.length; round++) {
    changed = false
    for (const [slot, from] of holder.entries()) {
      const way = from === null ? undefined : ways[from]
      if (from === null || !way) continue
      const costs = slots[slot]?.costs ?? []
      for (const [to, cost] of costs.entries()) {
        if (cost === null || to === from) continue
        const price = way.price - (costs[from] ?? 0) + cost
        if (price >= (ways[to]?.price ?? Number.POSITIVE_INFINITY)) continue
        ways[to] = { price, slot, from }
        changed = true
      }
    }
  }
  let best: number | null = null
  let lowest = Number.POSITIVE_INFINITY
  for (const [person, way] of ways.entries()) {
    if (!way) continue
    const price = way.price + priceOfOneMore(loads[person] ?? 0)
    if (price < lowest) {
      lowest = price
      best = person
    }
  }
  const path: Step[] = []
  for (let person = best; person !== null; ) {
    const way: Way | undefined = ways[person]
    if (!way) return null
    path.unshift({ slot: way.slot, person })
    person = way.from
  }
  return best === null ? null : path
}
