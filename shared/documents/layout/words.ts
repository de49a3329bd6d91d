import type { Run } from '../../content/fill-text.ts'
import type { FontName } from '../page.ts'
import type { TextStyle } from '../theme.ts'
import { isPair } from './pairs.ts'
import type { SetWord, WordSetter } from './set-words.ts'

export type Piece = { readonly text: string; readonly font: FontName; readonly blank: boolean }

/** How a word stands to the one before: after a space, one that is not to be broken at, a line feed, or right up to it. */
type Joint = 'space' | 'glue' | 'feed' | 'none'

/** What stands between two spaces, in one font or several. */
export type Word = {
  readonly set: SetWord
  readonly pieces: readonly Piece[]
  readonly joint: Joint
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
export function toWords(runs: readonly Run[], style: TextStyle, setter: WordSetter): Word[] {
  const words: Word[] = []
  let pieces: Piece[] = []
  let joint: Joint = 'none'
  const close = (next: Joint): void => {
    if (pieces.length > 0 || joint === 'feed') {
      const [only] = pieces
      const set = only && pieces.length === 1 ? setter.one(only.text, only.font) : setter.several(pieces)
      const before = words.at(-1)
      const isGlued = joint === 'space' && before !== undefined && isPair(before.set, set)
      words.push({ set, pieces, joint: isGlued ? 'glue' : joint })
      joint = next
      pieces = []
    } else if (next === 'feed' || joint === 'none') joint = next
  }
  for (const run of runs) {
    const font = run.bold ? style.bold : style.font
    const blank = run.blank !== undefined
    const text = run.text.includes('\u00ad') ? run.text.replaceAll('\u00ad', '') : run.text
    let from = 0
    for (let at = 0; at <= text.length; at++) {
      const next = at === text.length ? 'none' : jointAt(text.charCodeAt(at))
      if (next === undefined) continue
      if (at > from) pieces.push({ text: text.slice(from, at), font, blank })
      from = at + 1
      if (next !== 'none') close(next)
    }
  }
  close('none')
  return words
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
