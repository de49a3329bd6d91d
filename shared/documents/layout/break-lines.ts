import type { Run } from '../../content/fill-text.ts'
import type { Language } from '../../content/schema.ts'
import type { FontName, Measure } from '../page.ts'
import type { TextStyle } from '../theme.ts'
import { bestBreaks, type Chances, ENDS } from './best-breaks.ts'
import { chancesOf } from './chances.ts'
import { wordSetter } from './set-words.ts'
import { type Piece, slicePieces, toWords, type Word } from './words.ts'

/** A stretch of a line in one font, `x` from the line's left edge. */
export type Segment = {
  readonly text: string
  readonly font: FontName
  readonly x: number
  readonly width: number
  readonly blank: boolean
}
/** `continues`: how the text goes on in the next line; left out on a last line and where nothing was between. */
export type Line = {
  readonly segments: readonly Segment[]
  readonly width: number
  readonly continues?: 'space' | 'word'
}

type Setting = { readonly measure: Measure; readonly language: Language }

/** A place where a line ends or begins: after so many letters of a word. */
type Place = { readonly word: number; readonly letters: number; readonly kind: number }

const placeOf = ({ words, letters, kinds }: Chances, at: number): Place => ({
  word: words[at] as number,
  letters: letters[at] as number,
  kind: kinds[at] as number,
})

/**
 * Breaks runs into lines of at most `width` points so that the right edge is as even as can be over the whole text (the
 * least sum of squares, after Knuth and Plass), with no last line of one short word. Danish and English hyphens fill large
 * holes, between the words of a compound before anywhere else; numbers stay with what they count, and no line begins with
 * a dash. A word wider than a line is broken wherever it must be, so no line is ever wider than `width` (unless one letter
 * is). An empty text gives one empty line.
 */
export function breakLines(runs: readonly Run[], style: TextStyle, width: number, setting: Setting): Line[] {
  const words = toWords(runs, style, wordSetter(setting.measure, setting.language))
  const chances = chancesOf(words, style, width)
  const within = (from: number, to: number): number => {
    const hyphen = chances.kinds[to] === ENDS.hyphen ? '-' : ''
    const set = words[chances.words[to] as number]?.set
    return (set?.part(chances.letters[from] as number, chances.letters[to] as number, hyphen) ?? 0) * (style.size / 1000)
  }
  const ends = bestBreaks(chances, width, within)
  const isPlain = words.every(({ pieces }) => pieces.length === 1 && !pieces[0]?.blank) && isOneFont(words)
  let from = placeOf(chances, 0)
  return ends.map((end) => {
    const to = placeOf(chances, end)
    const line = isPlain ? plainLine(words, from, to, style) : mixedLine(words, from, to, style, setting.measure)
    from = to
    const how = end === chances.count - 1 ? undefined : continuation[to.kind]
    return how ? { ...line, continues: how } : line
  })
}

const continuation: Readonly<Record<number, 'space' | 'word' | undefined>> = {
  [ENDS.space]: 'space',
  [ENDS.feed]: 'space',
  [ENDS.hyphen]: 'word',
}

function isOneFont(words: readonly Word[]): boolean {
  const font = words[0]?.pieces[0]?.font
  return font !== undefined && words.every(({ pieces }) => pieces[0]?.font === font)
}

/** A line of words in one font: its width is the sum of theirs. */
function plainLine(words: readonly Word[], from: Place, to: Place, style: TextStyle): Line {
  const font = words[0]?.pieces[0]?.font ?? style.font
  const last = to.letters > 0 ? to.word : to.word - 1
  let text = ''
  let width = 0
  for (let index = from.word; index <= last; index++) {
    const { set } = words[index] as Word
    const start = index === from.word ? from.letters : 0
    const end = index === to.word ? to.letters : set.text.length
    const isWhole = start === 0 && end === set.text.length
    const after = index < last ? ' ' : index === to.word && to.kind === ENDS.hyphen ? '-' : ''
    text += (isWhole ? set.text : set.text.slice(start, end)) + after
    if (isWhole && after !== '-') width += after === ' ' ? set.spaced : set.width
    else width += set.part(start, end, after)
  }
  const points = width * (style.size / 1000)
  if (text === '') return { segments: [], width: 0 }
  return { segments: [{ text, font, x: 0, width: points, blank: false }], width: points }
}

/** A line of words in several fonts, or with blanks among them. */
function mixedLine(words: readonly Word[], from: Place, to: Place, style: TextStyle, measure: Measure): Line {
  return toLine(piecesBetween(words, from, to), style, measure)
}

/** What stands on the line between two places, spaces included, the space it ends in left out. */
function piecesBetween(words: readonly Word[], from: Place, to: Place): Piece[] {
  const pieces: Piece[] = []
  for (let index = from.word; index <= to.word && index < words.length; index++) {
    const word = words[index]
    if (!word) continue
    const [start, end] = [index === from.word ? from.letters : 0, index === to.word ? to.letters : word.set.text.length]
    if (index === to.word && to.letters === 0) break
    const isSpaced = index > from.word && (word.joint === 'space' || word.joint === 'glue')
    const font = pieces.at(-1)?.font
    if (isSpaced && font) pieces.push({ text: ' ', font, blank: false })
    const isWhole = start === 0 && end === word.set.text.length
    const hyphen = index === to.word && to.kind === ENDS.hyphen ? '-' : ''
    pieces.push(...(isWhole ? word.pieces : slicePieces(word.pieces, start, end, hyphen)))
  }
  return pieces
}

/** Pieces in the same font become one segment, measured once and as a whole, as it is set. */
function toLine(pieces: readonly Piece[], style: TextStyle, measure: Measure): Line {
  const joined: Piece[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    if (last && last.font === piece.font && last.blank === piece.blank) {
      joined[joined.length - 1] = { ...last, text: last.text + piece.text }
    } else joined.push(piece)
  }
  let x = 0
  const segments = joined.map((piece): Segment => {
    const segment = { ...piece, x, width: measure(piece.text, piece.font, style.size) }
    x += segment.width
    return segment
  })
  return { segments, width: x }
}
