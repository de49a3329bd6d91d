import type { TextStyle } from '../theme.ts'
import { type Chances, ENDS, roomForChances } from './best-breaks.ts'
import { type Break, type BreakKind, type BreakPoint, hyphenAt, type SetWord } from './set-words.ts'
import type { Words } from './words.ts'

/**
 * What is worth how much, in squares of a line's share that stays empty: a hyphen may fill a hole of a sixth of the line,
 * in a compound of a ninth. A column of few words takes no hyphens, nor do headings, but for a word wider than a line.
 */
const cost = { hyphen: 0.035, seam: 0.01, joined: 0.004, glue: 4, letters: 9, lastPart: 0.2 }
const NARROW = 150

let room = roomForChances(512)

/** More room; what was noted before is kept. */
function grow(size: number): void {
  const more = roomForChances(size)
  for (const key of ['starts', 'ends', 'costs', 'kinds', 'words', 'letters'] as const) more[key].set(room[key])
  room = more
}

/** All places where lines of a text of this width may end. Good until it is called again. */
export function chancesOf({ sets, joints }: Words, style: TextStyle, width: number): Chances {
  const scale = style.size / 1000
  const takesHyphens = width > NARROW && style.hyphens !== false
  let { starts, ends, costs, kinds, words, letters } = room
  // The text's beginning is the first place.
  let count = 1
  let x = 0
  // The space that a line ends in takes no room.
  let space = 0
  for (let index = 0; index < sets.length; index++) {
    const set = sets[index] as SetWord
    const joint = joints[index]
    const breaks = set.width * scale > width ? cutApart(set, width / scale) : set.breaks(takesHyphens)
    if (count + breaks.length + 2 > starts.length) {
      grow((count + breaks.length + 2) * 2)
      ;({ starts, ends, costs, kinds, words, letters } = room)
    }
    if (joint !== 'none') {
      words[count] = index
      letters[count] = 0
      kinds[count] = joint === 'feed' ? ENDS.feed : ENDS.space
      costs[count] = joint === 'glue' ? cost.glue : 0
      ends[count] = x - space
      starts[count] = x
      count++
    }
    const isLast = index === sets.length - 1
    const next = x + (isLast ? set.width : set.spaced) * scale
    for (let at = 0; at < breaks.length; at++) {
      const one = breaks[at] as Break
      const hasHyphen = one.kind === 'hyphen' || one.kind === 'seam'
      words[count] = index
      letters[count] = one.at
      kinds[count] = hasHyphen ? ENDS.hyphen : ENDS.joined
      costs[count] = cost[one.kind] + (hasHyphen && isLast ? cost.lastPart : 0)
      ends[count] = x + one.head * scale
      starts[count] = next - (isLast ? one.tail : one.spacedTail) * scale
      count++
    }
    x = next
    space = isLast ? 0 : (set.spaced - set.width) * scale
  }
  words[count] = sets.length
  letters[count] = 0
  kinds[count] = ENDS.joined
  costs[count] = 0
  ends[count] = x - space
  starts[count] = x
  room.count = count + 1
  return room
}

/** A word wider than a line, in thousandths: where no hyphen helps, as many letters a line as there is room for. */
function cutApart(set: SetWord, width: number): readonly Break[] {
  const fits = (from: number, to: number, kind: BreakKind) => set.part(from, to, hyphenAt(kind)) <= width
  const points = [...set.breaks(true), { at: set.text.length, kind: 'joined' as const }]
  let from = 0
  const all = points.flatMap((point): BreakPoint[] => {
    const found: BreakPoint[] = []
    while (from < point.at - 1 && !fits(from, point.at, point.kind)) {
      let [low, high] = [from + 1, point.at]
      while (high - low > 1) {
        const middle = (low + high) >> 1
        if (fits(from, middle, 'letters')) low = middle
        else high = middle
      }
      from = low
      found.push({ at: from, kind: 'letters' })
    }
    from = point.at
    return [...found, point]
  })
  return set.breaksAt(all.slice(0, -1))
}
