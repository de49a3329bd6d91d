import type { Run } from '../../content/fill-text.ts'
import type { Language } from '../../content/schema.ts'
import type { FontName, Measure } from '../page.ts'
import type { TextStyle } from '../theme.ts'
import { bestBreaks, type Chances, ENDS } from './best-breaks.ts'
import { chancesOf } from './chances.ts'
import type { SetWord } from './set-words.ts'
import { wordSetter } from './set-words.ts'
import { type Piece, slicePieces, toWords, type Words } from './words.ts'

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
    const set = words.sets[chances.words[to] as number]
    return (
      (set?.part(chances.letters[from] as number, chances.letters[to] as number, hyphen) ?? 0) * (style.size / 1000)
    )
  }
  const ends = bestBreaks(chances, width, within)
  let from = placeOf(chances, 0)
  return ends.map((end) => {
    const to = placeOf(chances, end)
    const line = words.pieces
      ? toLine(piecesBetween(words, words.pieces, from, to), style, setting.measure)
      : plainLine(words, from, to, style.size)
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

/** A line of words in one font: its width is the sum of theirs. */
function plainLine({ sets, font }: Words, from: Place, to: Place, size: number): Line {
  const last = to.letters > 0 ? to.word : to.word - 1
  let text = ''
  let thousandths = 0
  for (let index = from.word; index <= last; index++) {
    const set = sets[index] as SetWord
    const start = index === from.word ? from.letters : 0
    const end = index === to.word ? to.letters : set.text.length
    const after = index < last ? ' ' : index === to.word && to.kind === ENDS.hyphen ? '-' : ''
    if (start === 0 && end === set.text.length) {
      text += set.text + after
      thousandths += after === ' ' ? set.spaced : set.width
    } else {
      text += set.text.slice(start, end) + after
      thousandths += set.part(start, end, after)
    }
  }
  if (text === '') return { segments: [], width: 0 }
  const width = thousandths * (size / 1000)
  return { segments: [{ text, font, x: 0, width, blank: false }], width }
}

/** What stands on the line between two places, spaces included, the space it ends in left out. */
function piecesBetween({ sets, joints }: Words, all: NonNullable<Words['pieces']>, from: Place, to: Place): Piece[] {
  const pieces: Piece[] = []
  const last = to.letters > 0 ? to.word : to.word - 1
  for (let index = from.word; index <= last; index++) {
    const own = all[index] ?? []
    const isSpaced = index > from.word && (joints[index] === 'space' || joints[index] === 'glue')
    const font = pieces.at(-1)?.font
    if (isSpaced && font) pieces.push({ text: ' ', font, blank: false })
    const start = index === from.word ? from.letters : 0
    const end = index === to.word ? to.letters : (sets[index]?.text.length ?? 0)
    const hyphen = index === to.word && to.kind === ENDS.hyphen ? '-' : ''
    pieces.push(
      ...(start === 0 && hyphen === '' && end === sets[index]?.text.length
        ? own
        : slicePieces(own, start, end, hyphen)),
    )
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
