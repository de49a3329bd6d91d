import type { TextStyle } from '../theme.ts'
import { type Chances, ENDS, roomForChances } from './best-breaks.ts'
import { type Break, type BreakKind, type BreakPoint, hyphenAt, type SetWord } from './set-words.ts'
import type { Word } from './words.ts'

/**
 * What is worth how much, in squares of a line's share that stays empty: a hyphen may fill a hole of a sixth of the line,
 * in a compound of a ninth. A column of few words takes no hyphens, nor do headings, but for a word wider than a line.
 */
const cost = { hyphen: 0.035, seam: 0.01, joined: 0.004, glue: 4, letters: 9, lastPart: 0.2 }
const NARROW = 150

let room = roomForChances(512)

/** One place more; what was noted before is kept. */
function grow(): void {
  const more = roomForChances(room.count * 2)
  for (const key of ['starts', 'ends', 'costs', 'kinds', 'words', 'letters'] as const) more[key].set(room[key])
  more.count = room.count
  room = more
}

function note(word: number, letters: number, kind: number, taken: number, end: number, start: number): void {
  if (room.count === room.starts.length) grow()
  const at = room.count++
  room.words[at] = word
  room.letters[at] = letters
  room.kinds[at] = kind
  room.costs[at] = taken
  room.ends[at] = end
  room.starts[at] = start
}

/** All places where lines of a text of this width may end. Good until it is called again. */
export function chancesOf(words: readonly Word[], style: TextStyle, width: number): Chances {
  const scale = style.size / 1000
  const takesHyphens = width > NARROW && style.hyphens !== false
  room.count = 0
  note(0, 0, ENDS.joined, 0, 0, 0)
  let x = 0
  // The space that a line ends in takes no room.
  let space = 0
  for (let index = 0; index < words.length; index++) {
    const { set, joint } = words[index] as Word
    if (joint === 'feed') note(index, 0, ENDS.feed, 0, x - space, x)
    else if (joint !== 'none') note(index, 0, ENDS.space, joint === 'glue' ? cost.glue : 0, x - space, x)
    const isSpaced = index < words.length - 1
    const next = x + (isSpaced ? set.spaced : set.width) * scale
    const more = index === words.length - 1 ? cost.lastPart : 0
    const breaks = set.width * scale > width ? cutApart(set, width / scale) : set.breaks(takesHyphens)
    for (const { at, kind, head, tail, spacedTail } of breaks) {
      const end = isHyphen(kind) ? ENDS.hyphen : ENDS.joined
      const price = cost[kind] + (isHyphen(kind) ? more : 0)
      note(index, at, end, price, x + head * scale, next - (isSpaced ? spacedTail : tail) * scale)
    }
    x = next
    space = isSpaced ? (set.spaced - set.width) * scale : 0
  }
  note(words.length, 0, ENDS.joined, 0, x - space, x)
  return room
}

const isHyphen = (kind: BreakKind): boolean => hyphenAt(kind) !== ''

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
