import { type Drawn, moved, type Strip, sizeAt, spaceAbove } from './strip.ts'

/** Free height for text on a page, by index; `top` in points from the top of the paper. */
export type Room = (pageIndex: number) => { readonly top: number; readonly bottom: number }

type Placed = { readonly strip: Strip; readonly gap: number; readonly isRepeat?: true }
/** A strip with its height and the space above it at some looseness. */
type Sized = { readonly strip: Strip; readonly height: number; readonly gap: number }

const heightAt = (strip: Strip, looseness: number): number => sizeAt(strip, looseness)
const gapAt = (strip: Strip, looseness: number): number => sizeAt(spaceAbove(strip), looseness)
const sized = (strip: Strip, looseness: number): Sized => ({
  strip,
  height: heightAt(strip, looseness),
  gap: gapAt(strip, looseness),
})

/** Shares strips out on pages: units that hold together move on whole, unless they are taller than a page. */
function fill(strips: readonly Sized[], room: Room, looseness: number): Placed[][] {
  const pages: Placed[][] = []
  let current: Placed[] = []
  let left = 0
  const turn = () => {
    current = []
    pages.push(current)
    const { top, bottom } = room(pages.length - 1)
    left = bottom - top
  }
  const put = ({ strip, height, gap: above }: Sized) => {
    const gap = current.length === 0 ? 0 : above
    if (current.length === 0 && strip.repeat && pages.length > 1) {
      current.push({ strip: strip.repeat, gap: 0, isRepeat: true })
      left -= strip.repeat.height
    }
    current.push({ strip, gap })
    left -= gap + height
  }
  /** Of the strips from one place to before another. */
  const heightOf = (list: readonly Sized[], from: number, to: number, isFirst: boolean) => {
    let sum = isFirst ? (list[from]?.strip.repeat?.height ?? 0) : 0
    for (let at = from; at < to; at++) {
      const { height, gap } = list[at] as Sized
      sum = sum + height + (isFirst && at === from ? 0 : gap)
    }
    return sum
  }
  /** Parts a strip over as many pages as it takes. */
  const flow = (whole: Sized) => {
    let one = whole
    while (heightOf([one], 0, 1, current.length === 0) > left + 0.01) {
      const isFirst = current.length === 0
      const parts = one.strip.part?.(left - (isFirst ? 0 : one.gap), looseness)
      if (!parts && isFirst) break
      if (parts) put(sized(parts.now, looseness))
      if (parts && !parts.rest) return
      turn()
      one = parts?.rest ? sized(parts.rest, looseness) : one
    }
    put(one)
  }
  turn()
  for (let start = 0; start < strips.length; ) {
    const first = strips[start] as Sized
    let end = start + 1
    while (strips[end - 1]?.strip.withNext && end < strips.length && !strips[end]?.strip.breakBefore) end++
    const from = start
    start = end
    if (first.strip.breakBefore && current.length > 0) turn()
    if (heightOf(strips, from, end, current.length === 0) <= left + 0.01) {
      for (let at = from; at < end; at++) put(strips[at] as Sized)
      continue
    }
    if (end === from + 1 && first.strip.part) {
      flow(first)
      continue
    }
    if (current.length > 0) turn()
    for (let at = from; at < end; at++) {
      if (current.length > 0 && heightOf(strips, at, at + 1, false) > left + 0.01) turn()
      put(strips[at] as Sized)
    }
  }
  return pages
}

/**
 * The largest looseness at which the strips fit the page count aimed at. Without an aim, or with one that no tightening
 * can meet, they are set as they look best, or tighter where that saves a page.
 */
function settle(strips: readonly Strip[], room: Room, aim: number | undefined): number {
  const count = (looseness: number) => {
    const all = strips.map((strip) => sized(strip, looseness))
    const pages = fill(all, room, looseness)
    return isOverfull(pages, room, looseness) ? Number.POSITIVE_INFINITY : pages.length
  }
  const fewest = count(-1)
  if (fewest === Number.POSITIVE_INFINITY) return -1
  const limit = Math.max(aim ?? 0, fewest)
  const loosest = aim !== undefined && fewest <= aim ? 1 : 0
  if (count(loosest) <= limit) return loosest
  let [low, high] = count(0) <= limit ? [0, loosest] : [-1, 0]
  for (let turn = 0; turn < 7; turn++) {
    const middle = (low + high) / 2
    if (count(middle) <= limit) low = middle
    else high = middle
  }
  return low
}

/**
 * Lowers the foot of all pages alike, as far as the strips still fit the page count: so that two pages are both two
 * thirds full, rather than one crammed and one empty.
 */
function balanced(strips: readonly Sized[], room: Room, looseness: number): Placed[][] {
  const capped = (share: number) =>
    fill(
      strips,
      (index) => {
        const { top, bottom } = room(index)
        return { top, bottom: top + (bottom - top) * share }
      },
      looseness,
    )
  let best = capped(1)
  const count = best.length
  let [low, high] = [0.3, 1]
  for (let turn = 0; turn < 6; turn++) {
    const middle = (low + high) / 2
    const pages = capped(middle)
    if (pages.length > count || isOverfull(pages, room, looseness)) low = middle
    else {
      high = middle
      best = pages
    }
  }
  return best
}

const usedBy = (placed: readonly Placed[], looseness: number): number =>
  placed.reduce((sum, { strip, gap }) => sum + gap + heightAt(strip, looseness), 0)

/** A strip taller than a lowered page stands on it nevertheless; it must still fit the real one. */
const isOverfull = (pages: readonly Placed[][], room: Room, looseness: number): boolean =>
  pages.some((placed, index) => usedBy(placed, looseness) > room(index).bottom - room(index).top + 0.01)

type Drawing = { readonly left: number; readonly looseness: number; readonly fills: boolean }

/**
 * Marks of one page: what room is left over goes to the strips that can use it, and what is left then to those that
 * have a use for more; then the strip at the foot sinks.
 */
function draw(
  placed: readonly Placed[],
  { top, bottom }: ReturnType<Room>,
  { left, looseness, fills }: Drawing,
): Drawn[] {
  const spare = bottom - top - usedBy(placed, looseness)
  const growth = placed.map(({ strip }) => Math.max(0, strip.most - heightAt(strip, looseness)))
  const gaps = placed.map(({ strip, gap }, index) => (index === 0 ? 0 : Math.max(0, spaceAbove(strip).most - gap)))
  const total = [...growth, ...gaps].reduce((sum, one) => sum + one, 0)
  const share = fills && total > 0 ? Math.min(1, spare / total) : 0
  const extras = placed.map(({ strip }) => Math.max(0, (strip.roomiest ?? 0) - strip.most))
  const wanted = extras.reduce((sum, one) => sum + one, 0)
  const more = fills && wanted > 0 ? Math.min(1, Math.max(0, spare - total) / wanted) : 0
  let y = top
  return placed.flatMap(({ strip, gap, isRepeat }, index) => {
    const height = heightAt(strip, looseness) + (growth[index] ?? 0) * share + (extras[index] ?? 0) * more
    y = strip.atFoot ? bottom - height : y + gap + (gaps[index] ?? 0) * share
    const marks = strip
      .draw(height)
      .map((mark) => moved(isRepeat && mark.kind !== 'field' ? { ...mark, node: 'artifact' } : mark, left, y))
    y += height
    return marks
  })
}

/**
 * Sets strips on pages and gives each page's marks. `aim` is the page count wanted; writing space is tightened or
 * stretched within its bounds to meet it, and the pages are filled alike. Without an aim the text simply flows. `left` is
 * the column's left edge.
 */
export function paginate(strips: readonly Strip[], room: Room, left: number, aim?: number): Drawn[][] {
  const looseness = settle(strips, room, aim)
  const all = strips.map((strip) => sized(strip, looseness))
  const pages = aim === undefined ? fill(all, room, looseness) : balanced(all, room, looseness)
  const fills = aim !== undefined && pages.length <= aim
  return pages.map((placed, index) => draw(placed, room(index), { left, looseness, fills }))
}
