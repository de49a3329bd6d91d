import type { Run } from '../../content/fill-text.ts'
import type { FontName } from '../page.ts'
import type { TextStyle } from '../theme.ts'
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

/** What a letter says about words: how the next one stands to this, or undefined within one. */
function jointAt(code: number): Exclude<Joint, 'none'> | undefined {
  if (code === SPACE || code === TAB) return 'space'
  if (code === FEED) return 'feed'
  return code === NO_BREAK || code === NARROW_NO_BREAK ? 'glue' : undefined
}

/** Parts runs into words. Spaces that must not be broken at come out as `glue`, be they written so or not. */
export function toWords(runs: readonly Run[], style: TextStyle, setter: WordSetter): Words {
  const sets: SetWord[] = []
  const joints: Joint[] = []
  const all: Piece[][] = []
  const [first] = runs
  // Most texts are in one font, and their words are known by their letters.
  const isPlain = first !== undefined && runs.length === 1 && first.blank === undefined
  let pieces: Piece[] = []
  let plain = ''
  let joint: Joint = 'none'
  const close = (next: Joint, font: FontName): void => {
    if (plain !== '' || pieces.length > 0 || joint === 'feed') {
      const set = isPlain ? setter.one(plain, font) : setter.several(pieces)
      const before = sets.at(-1)
      sets.push(set)
      joints.push(joint === 'space' && before !== undefined && isPair(before, set) ? 'glue' : joint)
      if (!isPlain) all.push(pieces)
      joint = next
      plain = ''
      pieces = []
    } else if (next === 'feed' || joint === 'none') joint = next
  }
  for (const run of runs) {
    const font = run.bold ? style.bold : style.font
    const text = run.text.includes('\u00ad') ? run.text.replaceAll('\u00ad', '') : run.text
    let from = 0
    for (let at = 0; at <= text.length; at++) {
      const next = at === text.length ? 'none' : jointAt(text.charCodeAt(at))
      if (next === undefined) continue
      if (at > from) {
        if (isPlain) plain = text.slice(from, at)
        else pieces.push({ text: text.slice(from, at), font, blank: run.blank !== undefined })
      }
      from = at + 1
      if (next !== 'none') close(next, font)
    }
  }
  const font = first?.bold ? style.bold : style.font
  close('none', font)
  return { sets, joints, font, ...(!isPlain && { pieces: all }) }
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
