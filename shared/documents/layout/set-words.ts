import type { Language } from '../../content/schema.ts'
import type { FontName, Measure } from '../page.ts'
import { type Spot, type WordTable, wordTable } from '../word-table.ts'
import { hyphenationPoints } from './hyphenate.ts'
import { traitsOf } from './pairs.ts'
import { type Piece, slicePieces } from './words.ts'

/** Where a word may be parted: at a hyphen or slash of its own, between the words of a compound, within one, anywhere. */
export type BreakKind = 'joined' | 'seam' | 'hyphen' | 'letters'
export type BreakPoint = { readonly at: number; readonly kind: BreakKind }

/** A place in a word where a line may end: before letter `at`. Widths in thousandths of the font size. */
export type Break = BreakPoint & {
  /** Of the letters before, with the hyphen that is set there. */
  readonly head: number
  /** Of the letters after, alone and with the space that follows. */
  readonly tail: number
  readonly spacedTail: number
}

/** What is set before the end of a line that ends there. */
export const hyphenAt = (kind: BreakKind): string => (kind === 'hyphen' || kind === 'seam' ? '-' : '')

export type WordSetter = {
  /** A word in one font, where it stands in a text. */
  readonly one: (text: string, spot: Spot, font: FontName) => SetWord
  readonly several: (pieces: readonly Piece[]) => SetWord
}

const REMEMBERED = 20_000
const JOINT = /[^-/][-/](?=\p{L}{3})/gu
const EM = 1000

/** Width of pieces side by side, `after` set behind the last, in thousandths of the font size. */
const widthOf = (pieces: readonly Piece[], measure: Measure, after = ''): number =>
  pieces.reduce(
    (sum, { text, font }, index) => sum + measure(index === pieces.length - 1 ? text + after : text, font, EM),
    0,
  )

const ownJoints = (text: string): BreakPoint[] =>
  /[-/]/.test(text)
    ? [...text.matchAll(JOINT)].map((match) => ({ at: match.index + match[0].length, kind: 'joined' }))
    : []

const hyphens = (text: string, language: Language): BreakPoint[] =>
  hyphenationPoints(text, language).map(({ at, compound }) => ({ at, kind: compound ? 'seam' : 'hyphen' }))

/** How words of a language are measured. */
type Setting = { readonly measure: Measure; readonly language: Language }

/** A word as line breaking needs it, whatever its size. Widths in thousandths of the font size. */
export class SetWord {
  readonly text: string
  readonly traits: number
  readonly width: number
  /** With the space after it. */
  readonly spaced: number
  readonly #pieces: readonly Piece[] | FontName
  readonly #setting: Setting
  #own: readonly Break[] | undefined
  #all: readonly Break[] | undefined

  /** `pieces` are its letters in their fonts, or the font of all of them. */
  constructor(text: string, pieces: readonly Piece[] | FontName, setting: Setting) {
    this.text = text
    this.#pieces = pieces
    this.#setting = setting
    this.traits = traitsOf(text)
    this.width = this.part(0, text.length)
    this.spaced = this.part(0, text.length, ' ')
  }

  /** Width of the letters between two places, and of what is set after them. */
  part(from: number, to: number, after = ''): number {
    const { measure } = this.#setting
    const pieces = this.#pieces
    if (typeof pieces === 'string') return measure(this.text.slice(from, to) + after, pieces, EM)
    return widthOf(slicePieces(pieces, from, to), measure, after)
  }

  breaksAt(points: readonly BreakPoint[]): readonly Break[] {
    const { length } = this.text
    return points.map(({ at, kind }) => ({
      at,
      kind,
      head: this.part(0, at, hyphenAt(kind)),
      tail: this.part(at, length),
      spacedTail: this.part(at, length, ' '),
    }))
  }

  /** Places where it may be parted, ascending: those of its own alone, or with hyphens. */
  breaks(withHyphens: boolean): readonly Break[] {
    if (!withHyphens) {
      this.#own ??= this.breaksAt(ownJoints(this.text))
      return this.#own
    }
    const points = () => [...ownJoints(this.text), ...hyphens(this.text, this.#setting.language)]
    this.#all ??= this.breaksAt(points().sort((a, b) => a.at - b.at))
    return this.#all
  }
}

function createSetter(setting: Setting): WordSetter {
  const known = new Map<FontName, WordTable<SetWord>>()
  return {
    one: (text, { from, to, hash }, font) => {
      let words = known.get(font)
      if (!words) {
        words = wordTable(REMEMBERED)
        known.set(font, words)
      }
      const before = words.get(text, from, to, hash)
      if (before) return before
      // A stretch of a longer text would keep all of it in memory.
      const own = ` ${text.slice(from, to)}`.slice(1)
      const set = new SetWord(own, font, setting)
      words.set(set, hash)
      return set
    },
    several: (pieces) => new SetWord(pieces.map(({ text }) => text).join(''), pieces, setting),
  }
}

const setters = new WeakMap<Measure, Partial<Record<Language, WordSetter>>>()

/**
 * Sets words for a measure, whose widths must grow with the size, and a language. What was set before is remembered, in
 * bounds: the next text has mostly the same words.
 */
export function wordSetter(measure: Measure, language: Language): WordSetter {
  let byLanguage = setters.get(measure)
  if (!byLanguage) {
    byLanguage = {}
    setters.set(measure, byLanguage)
  }
  byLanguage[language] ??= createSetter({ measure, language })
  return byLanguage[language]
}
