import type { Run } from '../../content/fill-text.ts'
import type { Language } from '../../content/schema.ts'
import type { FontName, Measure } from '../page.ts'
import type { TextStyle } from '../theme.ts'
import { hyphenationPoints } from './hyphenate.ts'

/** A stretch of a line in one font, `x` from the line's left edge. */
export type Segment = {
  readonly text: string
  readonly font: FontName
  readonly x: number
  readonly width: number
  readonly blank: boolean
}
/** `continues`: how the text goes on in the next line; left out on a last line and before a line feed. */
export type Line = {
  readonly segments: readonly Segment[]
  readonly width: number
  readonly continues?: 'space' | 'word'
}

type Piece = { readonly text: string; readonly font: FontName; readonly blank: boolean }
/** What stands between two chances to break. `space`: a space comes before it unless it begins a line. */
type Word = { readonly pieces: readonly Piece[]; readonly space: boolean; readonly forced: boolean }

/** A line emptier than this is worth a hyphen, unless the column is a narrow one of a few words. */
const RAGGED = 0.14
const NARROW = 150

function toWords(runs: readonly Run[], style: TextStyle): Word[] {
  const words: Word[] = []
  let pieces: Piece[] = []
  let space = false
  let forced = false
  const close = (nextSpace: boolean, nextForced = false) => {
    if (pieces.length > 0 || forced) words.push({ pieces, space, forced })
    pieces = []
    space = nextSpace
    forced = nextForced
  }
  for (const run of runs) {
    const font = run.bold ? style.bold : style.font
    // A chance to break at spaces, line feeds, and after a hyphen or slash inside a word.
    for (const token of run.text.replaceAll('\u00ad', '').match(/\n|[ \t]+|[^ \t\n]+?[-/](?=\p{L}{3})|[^ \t\n]+/gu) ??
      []) {
      if (token === '\n') close(false, true)
      else if (/^[ \t]/.test(token)) close(true, forced && pieces.length === 0)
      else {
        pieces.push({ text: token, font, blank: run.blank !== undefined })
        if (/[-/]$/.test(token)) close(false)
      }
    }
  }
  close(false)
  return words
}

const split = (pieces: readonly Piece[], at: number, hyphen: string): [Piece[], Piece[]] => {
  const head: Piece[] = []
  const tail: Piece[] = []
  let left = at
  for (const piece of pieces) {
    const first = piece.text.slice(0, left)
    const rest = piece.text.slice(first.length)
    if (first) head.push({ ...piece, text: first + (left <= piece.text.length ? hyphen : '') })
    if (rest) tail.push({ ...piece, text: rest })
    left = Math.max(0, left - piece.text.length)
  }
  return [head, tail]
}

/**
 * Breaks runs into lines of at most `width` points, first fit, with hyphens where a line would be very short. A word
 * wider than a line is broken wherever it must be, so no line is ever wider than `width` (unless one letter is).
 * `firstIndent` shortens the first line. An empty text gives one empty line.
 */
export function breakLines(
  runs: readonly Run[],
  style: TextStyle,
  width: number,
  { measure, language }: { measure: Measure; language: Language },
  firstIndent = 0,
): Line[] {
  const widthOf = (pieces: readonly Piece[]) =>
    pieces.reduce((sum, piece) => sum + measure(piece.text, piece.font, style.size), 0)
  const lines: Line[] = []
  let current: Piece[] = []
  let used = firstIndent

  const endLine = (continues?: 'space' | 'word') => {
    const line = toLine(current, style, measure, lines.length === 0 ? firstIndent : 0)
    lines.push(continues ? { ...line, continues } : line)
    current = []
    used = 0
  }

  const place = (word: Word, isLast: boolean): void => {
    if (word.forced && (current.length > 0 || lines.length === 0)) endLine('space')
    const glue: Piece[] =
      word.space && current.length > 0 ? [{ text: ' ', font: current.at(-1)?.font ?? style.font, blank: false }] : []
    const room = width - used - widthOf(glue)
    const needed = widthOf(word.pieces)
    if (needed <= room + 0.01) {
      current.push(...glue, ...word.pieces)
      used = width - room + needed
      return
    }
    const text = word.pieces.map((piece) => piece.text).join('')
    const alone = current.length === 0 && used === 0
    // A last word is not parted: its tail would stand alone on the last line.
    const isWorthIt = (room > RAGGED * width && width > NARROW && !isLast) || needed > width
    const points = isWorthIt ? [...hyphenationPoints(text, language)].reverse() : []
    for (const at of points) {
      const [head, tail] = split(word.pieces, at, '-')
      if (widthOf(head) > room) continue
      current.push(...glue, ...head)
      endLine('word')
      place({ pieces: tail, space: false, forced: false }, isLast)
      return
    }
    if (!alone) {
      endLine(word.space ? 'space' : undefined)
      place({ ...word, space: false, forced: false }, isLast)
      return
    }
    let at = text.length - 1
    while (at > 1 && widthOf(split(word.pieces, at, '')[0]) > width) at--
    if (at < 1) {
      current.push(...word.pieces)
      endLine()
      return
    }
    const [head, tail] = split(word.pieces, at, '')
    current.push(...head)
    endLine()
    place({ pieces: tail, space: false, forced: false }, isLast)
  }

  const words = toWords(runs, style)
  words.forEach((word, index) => {
    place(word, index === words.length - 1)
  })
  if (current.length > 0 || lines.length === 0) endLine()
  return lines
}

function toLine(pieces: readonly Piece[], style: TextStyle, measure: Measure, indent: number): Line {
  const segments: Segment[] = []
  let x = indent
  for (const piece of pieces) {
    const last = segments.at(-1)
    if (last && last.font === piece.font && last.blank === piece.blank) {
      const text = last.text + piece.text
      const width = measure(text, piece.font, style.size)
      segments[segments.length - 1] = { ...last, text, width }
      x = last.x + width
    } else {
      const width = measure(piece.text, piece.font, style.size)
      segments.push({ ...piece, x, width })
      x += width
    }
  }
  return { segments, width: x }
}
