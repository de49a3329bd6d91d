import type { Run } from '../../content/fill-text.ts'
import type { Language } from '../../content/schema.ts'
import type { FontName, Measure } from '../page.ts'
import type { TextStyle } from '../theme.ts'
import { hyphenationPoints } from './hyphenate.ts'
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

/** A place where a line may end: before letter `at` of word `word`. `cost` is what it takes away from the look. */
type Chance = {
  readonly word: number
  readonly at: number
  readonly cost: number
  readonly kind: 'space' | 'feed' | 'joined' | 'hyphen'
}

type Setting = { readonly measure: Measure; readonly language: Language }

/**
 * What is worth how much, in squares of a line's share that stays empty: a hyphen may fill a hole of a sixth of the line,
 * in a compound of a ninth. A column of few words takes no hyphens, nor do headings, but for a word wider than a line.
 */
const cost = { line: 0.35, hyphen: 0.035, seam: 0.01, again: 0.05, slash: 0.004, glue: 4, letters: 9, lastPart: 0.2 }
const NARROW = 150
/** A last line shorter than this share of the width looks left behind. */
const SHORT_LAST = 0.3

function chancesOf(words: readonly Word[], style: TextStyle, width: number, { measure, language }: Setting): Chance[] {
  const widthOf = (pieces: readonly Piece[]) =>
    pieces.reduce((sum, piece) => sum + measure(piece.text, piece.font, style.size), 0)
  const takesHyphens = width > NARROW && style.hyphens !== false
  return words.flatMap((word, index): Chance[] => {
    const { text, pieces, joint } = word
    const before: Chance[] =
      joint === 'none'
        ? []
        : [{ word: index, at: 0, cost: joint === 'glue' ? cost.glue : 0, kind: joint === 'feed' ? 'feed' : 'space' }]
    const isTooWide = widthOf(pieces) > width
    const joints = /[-/]/.test(text) ? [...text.matchAll(/[^-/][-/](?=\p{L}{3})/gu)] : []
    const within: Chance[] = joints.map((match) => ({
      word: index,
      at: match.index + 2,
      cost: cost.slash,
      kind: 'joined',
    }))
    if (takesHyphens || isTooWide) {
      const last = index === words.length - 1 ? cost.lastPart : 0
      for (const { at, compound } of hyphenationPoints(text, language))
        within.push({ word: index, at, cost: (compound ? cost.seam : cost.hyphen) + last, kind: 'hyphen' })
    }
    within.sort((a, b) => a.at - b.at)
    return [...before, ...(isTooWide ? cutApart(word, index, within, style, width, measure) : within)]
  })
}

/** Chances for a word wider than a line: where no hyphen helps, as many letters a line as there is room for. */
function cutApart(
  { pieces, text }: Word,
  index: number,
  within: readonly Chance[],
  style: TextStyle,
  width: number,
  measure: Measure,
): Chance[] {
  const fits = (from: number, to: number, hyphen = '') =>
    slicePieces(pieces, from, to, hyphen).reduce((sum, one) => sum + measure(one.text, one.font, style.size), 0) <=
    width
  const ends = [0, ...within.map(({ at }) => at), text.length]
  return ends.slice(1).flatMap((end, part): Chance[] => {
    const chance = within[part]
    const found: Chance[] = []
    let from = ends[part] ?? 0
    while (from < end - 1 && !fits(from, end, chance?.kind === 'hyphen' ? '-' : '')) {
      let [low, high] = [from + 1, end]
      while (high - low > 1) {
        const middle = (low + high) >> 1
        if (fits(from, middle)) low = middle
        else high = middle
      }
      from = low
      found.push({ word: index, at: from, cost: cost.letters, kind: 'joined' })
    }
    return chance ? [...found, chance] : found
  })
}

/** Widths of lines between two chances, exactly as they are set. */
function lineWidths(words: readonly Word[], chances: readonly Chance[], style: TextStyle, measure: Measure) {
  const widthOf = (pieces: readonly Piece[], after: string) =>
    pieces.reduce(
      (sum, piece, index) =>
        sum + measure(index === pieces.length - 1 ? piece.text + after : piece.text, piece.font, style.size),
      0,
    )
  const spaceAfter = (index: number) => ((words[index + 1]?.joint ?? 'none') === 'none' ? '' : ' ')
  const upTo = [0]
  for (const [index, word] of words.entries()) upTo.push((upTo[index] ?? 0) + widthOf(word.pieces, spaceAfter(index)))
  const head = (end: Chance) => {
    const cut = slicePieces(words[end.word]?.pieces ?? [], 0, end.at)
    return widthOf(cut, end.kind === 'hyphen' ? '-' : '')
  }
  const heads = chances.map(head)
  const tails = chances.map((start) => {
    const word = words[start.word]
    return word ? widthOf(slicePieces(word.pieces, start.at, word.text.length), spaceAfter(start.word)) : 0
  })
  const spaces: number[] = []
  /** The space that a line ends in takes no room. */
  const spaceBefore = (index: number): number => {
    const known = spaces[index]
    if (known !== undefined) return known
    const { font, text } = words[index - 1]?.pieces.at(-1) ?? { font: style.font, text: '' }
    const isThere = spaceAfter(index - 1) !== ''
    const space = isThere ? measure(`${text} `, font, style.size) - measure(text, font, style.size) : 0
    spaces[index] = space
    return space
  }
  // A line from one word to another is as wide as its end stands right of its start, were all words set on one line.
  const starts = chances.map(({ word }, from) => (upTo[word + 1] ?? 0) - (tails[from] ?? 0))
  const ends = chances.map(({ word, at }, to) => (upTo[word] ?? 0) + (at > 0 ? (heads[to] ?? 0) : -spaceBefore(word)))
  const withinWord = (from: number, to: number): number => {
    const [start, end] = [chances[from], chances[to]]
    if (!start || !end) return 0
    const cut = slicePieces(words[start.word]?.pieces ?? [], start.at, end.at)
    return widthOf(cut, end.kind === 'hyphen' ? '-' : '')
  }
  return (from: number, to: number): number =>
    chances[from]?.word === chances[to]?.word ? withinWord(from, to) : (ends[to] ?? 0) - (starts[from] ?? 0)
}

/**
 * Breaks runs into lines of at most `width` points so that the right edge is as even as can be over the whole text (the
 * least sum of squares, after Knuth and Plass), with no last line of one short word. Danish and English hyphens fill large
 * holes, between the words of a compound before anywhere else; numbers stay with what they count, and no line begins with
 * a dash. A word wider than a line is broken wherever it must be, so no line is ever wider than `width` (unless one letter
 * is). `firstIndent` shortens the first line. An empty text gives one empty line.
 */
export function breakLines(
  runs: readonly Run[],
  style: TextStyle,
  width: number,
  setting: Setting,
  firstIndent = 0,
): Line[] {
  const words = toWords(runs, style)
  const start: Chance = { word: 0, at: 0, cost: 0, kind: 'joined' }
  const end: Chance = { word: words.length, at: 0, cost: 0, kind: 'joined' }
  const chances = [start, ...chancesOf(words, style, width, setting), end]
  const ends = bestEnds(chances, lineWidths(words, chances, style, setting.measure), width, firstIndent)
  return ends.map((to, index) => {
    const from = index === 0 ? 0 : (ends[index - 1] ?? 0)
    const pieces = piecesBetween(words, chances[from] ?? start, chances[to] ?? end)
    const line = toLine(pieces, style, setting.measure, index === 0 ? firstIndent : 0)
    const how = to === chances.length - 1 ? undefined : continuation[chances[to]?.kind ?? 'joined']
    return how ? { ...line, continues: how } : line
  })
}

const continuation = { space: 'space', feed: 'space', hyphen: 'word', joined: undefined } as const

/** Which chances are taken: the way from first to last that costs least. */
function bestEnds(
  chances: readonly Chance[],
  widthOf: (from: number, to: number) => number,
  width: number,
  firstIndent: number,
): number[] {
  // Arrays of numbers, and no more than a comparison where a line is too wide: this runs for every pair of chances.
  const sums = new Float64Array(chances.length)
  const froms = new Int32Array(chances.length).fill(-1)
  const isHyphen = chances.map(({ kind }) => kind === 'hyphen')
  let feed = 0
  for (let to = 1; to < chances.length; to++) {
    const end = chances[to]
    const isLast = to === chances.length - 1 || end?.kind === 'feed'
    const again = isHyphen[to] ? cost.again : 0
    let least = Number.POSITIVE_INFINITY
    let best = to - 1
    for (let from = to - 1; from >= feed; from--) {
      const room = from === 0 ? width - firstIndent : width
      const used = widthOf(from, to)
      if (used > room + 0.01) {
        if (from === to - 1) least = (sums[from] ?? 0) + 99
        // Words only get fewer from here on back; a hyphen's width can make a line of one part wider than the next.
        if (used > room + 20) break
        continue
      }
      const empty = Math.max(0, 1 - used / width)
      const look = isLast ? (from > feed ? Math.max(0, SHORT_LAST - used / width) * 0.5 : 0) : empty * empty
      const sum = (sums[from] ?? 0) + cost.line + look + (isHyphen[from] ? again : 0)
      if (sum < least) {
        least = sum
        best = from
      }
    }
    sums[to] = least + (end?.cost ?? 0)
    froms[to] = best
    if (end?.kind === 'feed') feed = to
  }
  const ends: number[] = []
  for (let at = chances.length - 1; at > 0; at = froms[at] ?? 0) ends.unshift(at)
  return ends
}

/** What stands on the line between two chances, spaces included, the space it ends in left out. */
function piecesBetween(words: readonly Word[], from: Chance, to: Chance): Piece[] {
  const pieces: Piece[] = []
  for (let index = from.word; index <= to.word && index < words.length; index++) {
    const word = words[index]
    if (!word) continue
    const [start, end] = [index === from.word ? from.at : 0, index === to.word ? to.at : word.text.length]
    if (index === to.word && to.at === 0) break
    const isSpaced = index > from.word && (word.joint === 'space' || word.joint === 'glue')
    const font = pieces.at(-1)?.font
    if (isSpaced && font) pieces.push({ text: ' ', font, blank: false })
    pieces.push(...slicePieces(word.pieces, start, end, index === to.word && to.kind === 'hyphen' ? '-' : ''))
  }
  return pieces
}

/** Pieces in the same font become one segment, measured once and as a whole, as it is set. */
function toLine(pieces: readonly Piece[], style: TextStyle, measure: Measure, indent: number): Line {
  const joined: Piece[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    if (last && last.font === piece.font && last.blank === piece.blank) {
      joined[joined.length - 1] = { ...last, text: last.text + piece.text }
    } else joined.push(piece)
  }
  let x = indent
  const segments = joined.map((piece): Segment => {
    const segment = { ...piece, x, width: measure(piece.text, piece.font, style.size) }
    x += segment.width
    return segment
  })
  return { segments, width: x }
}
