import type { Run } from '../../content/fill-text.ts'
import type { FontName } from '../page.ts'
import type { TextStyle } from '../theme.ts'
import { nextHash } from '../word-table.ts'
import { isPair } from './pairs.ts'
import type { SetWord, WordSetter } from './set-words.ts'

export type Piece = { readonly text: string; readonly font: FontName; readonly blank: boolean }

/** How a word stands to the one before: after a space, one that is not to be broken at, a line feed, or right up to it. */
type Joint = 'space' | 'glue' | 'feed' | 'none'

/** A text's words, what stands between two spaces: the same place in each list. */
export type Words = {
  readonly sets: readonly SetWord[]
  readonly joints: readonly Joint[]
  /** The letters of each word in their fonts; left out where the whole text is in `font`. */
  readonly pieces?: readonly (readonly Piece[])[]
  readonly font: FontName
}

const TAB = 9
const FEED = 10
const SPACE = 32
const NO_BREAK = 0xa0
const NARROW_NO_BREAK = 0x202f
const HYPHEN_MARK = '\u00ad'

/** What a letter says about words: how the next one stands to this, or undefined within one. */
function jointAt(code: number): Exclude<Joint, 'none'> | undefined {
  // Nearly every letter is one of these.
  if (code > SPACE && code < NO_BREAK) return undefined
  if (code === SPACE || code === TAB) return 'space'
  if (code === FEED) return 'feed'
  return code === NO_BREAK || code === NARROW_NO_BREAK ? 'glue' : undefined
}

/** Words as they are found, with what stands between them. */
type Found = { readonly sets: SetWord[]; readonly joints: Joint[] }

function add({ sets, joints }: Found, set: SetWord, joint: Joint): void {
  const before = sets.at(-1)
  sets.push(set)
  joints.push(joint === 'space' && before !== undefined && isPair(before, set) ? 'glue' : joint)
}

const withoutMarks = (text: string): string => (text.includes(HYPHEN_MARK) ? text.replaceAll(HYPHEN_MARK, '') : text)

/**
 * How the next word stands to the one before, when what stands between them is a space and then this: the first counts,
 * unless it is a feed that follows.
 */
const joined = (joint: Joint, next: Joint): Joint => (next === 'feed' || joint === 'none' ? next : joint)

/** Words of a text in one font, which most are: known by their letters, and not cut out of it. */
function plainWords(text: string, font: FontName, setter: WordSetter): Found {
  const found: Found = { sets: [], joints: [] }
  let [joint, from, hash]: [Joint, number, number] = ['none', 0, 0]
  for (let at = 0; at <= text.length; at++) {
    const code = at === text.length ? FEED : text.charCodeAt(at)
    const next = jointAt(code)
    if (next === undefined) {
      hash = nextHash(hash, code)
      continue
    }
    const isEnd = at === text.length
    if (at > from || joint === 'feed') {
      add(found, setter.one(text, { from, to: at, hash }, font), joint)
      joint = next
    } else if (!isEnd) joint = joined(joint, next)
    from = at + 1
    hash = 0
  }
  return found
}

/** Parts runs into words. Spaces that must not be broken at come out as `glue`, be they written so or not. */
export function toWords(runs: readonly Run[], style: TextStyle, setter: WordSetter): Words {
  const [first] = runs
  const font = first?.bold ? style.bold : style.font
  if (first !== undefined && runs.length === 1 && first.blank === undefined)
    return { ...plainWords(withoutMarks(first.text), font, setter), font }
  const found: Found = { sets: [], joints: [] }
  const all: Piece[][] = []
  let pieces: Piece[] = []
  let joint: Joint = 'none'
  const close = (next: Joint): void => {
    if (pieces.length > 0 || joint === 'feed') {
      add(found, setter.several(pieces), joint)
      all.push(pieces)
      joint = next
      pieces = []
    } else joint = joined(joint, next)
  }
  for (const run of runs) {
    const own = run.bold ? style.bold : style.font
    const text = withoutMarks(run.text)
    let from = 0
    for (let at = 0; at <= text.length; at++) {
      const next = at === text.length ? 'none' : jointAt(text.charCodeAt(at))
      if (next === undefined) continue
      if (at > from) pieces.push({ text: text.slice(from, at), font: own, blank: run.blank !== undefined })
      from = at + 1
      if (next !== 'none') close(next)
    }
  }
  close('none')
  return { ...found, font, pieces: all }
}

/** The letters of a word from one place to another, in their fonts; `hyphen` is set after them. */
export function slicePieces(pieces: readonly Piece[], from: number, to: number, hyphen = ''): Piece[] {
  const cut: Piece[] = []
  let at = 0
  for (const piece of pieces) {
    const text = piece.text.slice(Math.max(0, from - at), Math.max(0, to - at))
    if (text !== '') cut.push({ ...piece, text })
    at += piece.text.length
  }
  const last = cut.pop()
  return last ? [...cut, { ...last, text: last.text + hyphen }] : cut
}
