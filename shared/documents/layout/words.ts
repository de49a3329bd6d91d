import type { Run } from '../../content/fill-text.ts'
import type { FontName } from '../page.ts'
import type { TextStyle } from '../theme.ts'

export type Piece = { readonly text: string; readonly font: FontName; readonly blank: boolean }

/** How a word stands to the one before: after a space, one that is not to be broken at, a line feed, or right up to it. */
export type Joint = 'space' | 'glue' | 'feed' | 'none'

/** What stands between two spaces, in one font or several. */
export type Word = { readonly pieces: readonly Piece[]; readonly text: string; readonly joint: Joint }

const ABBREVIATION = /^\(?(kl|ca|nr|no|pkt|fx|evt|side|page|punkt|trin|step|item|CVR|§|p|s|e\.g|i\.e|dvs|bl|maks)\.?$/i
/** Longest pair that is kept on one line: more would make holes in a narrow column. */
const LONGEST_PAIR = 16

/**
 * Whether no line should end between two words: a number and what it counts, a date, an abbreviation and its number,
 * and nothing that begins with a dash, a middle dot or an ellipsis may begin a line.
 */
function isPair(before: string, after: string): boolean {
  if (/^[–—…·→=+]/.test(after)) return true
  if (before.length + after.length > LONGEST_PAIR) return false
  if (ABBREVIATION.test(before)) return true
  if (/^(19|20)\d\d$/.test(before)) return false
  if (/^\(?[+−–]?\d[\d.,–]*\.?$/.test(before)) return /^(\p{L}|%)/u.test(after)
  return /^\p{L}+$/u.test(before) && /^(19|20)\d\d\b/.test(after)
}

/** Parts runs into words. Spaces that must not be broken at come out as `glue`, be they written so or not. */
export function toWords(runs: readonly Run[], style: TextStyle): Word[] {
  const words: Word[] = []
  let pieces: Piece[] = []
  let joint: Joint = 'none'
  const close = (next: Joint) => {
    if (pieces.length > 0 || joint === 'feed') {
      const text = pieces.map((piece) => piece.text).join('')
      const before = words.at(-1)
      const isGlued = joint === 'space' && before !== undefined && isPair(before.text, text)
      words.push({ pieces, text, joint: isGlued ? 'glue' : joint })
      joint = next
    } else if (next === 'feed' || joint === 'none') joint = next
    pieces = []
  }
  for (const run of runs) {
    const font = run.bold ? style.bold : style.font
    for (const token of run.text.replaceAll('\u00ad', '').match(/\n|[ \t]+|[\u00a0\u202f]+|[^ \t\n\u00a0\u202f]+/g) ??
      []) {
      if (token === '\n') close('feed')
      else if (/^[ \t]/.test(token)) close('space')
      else if (/^[\u00a0\u202f]/.test(token)) close('glue')
      else pieces.push({ text: token, font, blank: run.blank !== undefined })
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
