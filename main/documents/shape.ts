/// <reference path="./fontkit.d.ts" />
import type { Font } from 'fontkit'
import { hashOf, wordTable } from '../../shared/documents/word-table.ts'
import { codeOf, glyphNumbers } from './glyph-codes.ts'
import { decimal, escaped } from './pdf-value.ts'

/** A word with the space after it, ready to be set. */
export type Shaped = {
  readonly text: string
  /** Width in thousandths of the font size, kerning included. */
  readonly width: number
  /** Its codes as they stand within a string, or, kerned, within the strings of an array: `Net)12(værk`. */
  readonly codes: string
  readonly isKerned: boolean
  /** Numbers of its glyphs within a file, as the characters of a text, which take the least room. */
  readonly numbers: string
  /** The file it was last written to. */
  lastIn: number
}

const REMEMBERED = 20_000
const shapers = new WeakMap<Font, Shaper>()

function shape(font: Font, text: string): Shaped {
  const { glyphs, positions, advanceWidth } = font.layout(text)
  const scale = 1000 / font.unitsPerEm
  const numberOf = glyphNumbers(font)
  const numbers = glyphs.map(({ id }) => numberOf[id] ?? 0)
  const kerns = glyphs.map((glyph, index) => {
    const kern = ((positions[index]?.xAdvance ?? glyph.advanceWidth) - glyph.advanceWidth) * scale
    return kern === 0 ? '' : `)${decimal(-kern, 1)}(`
  })
  return {
    text,
    width: advanceWidth * scale,
    codes: numbers.map((number, index) => escaped(codeOf(number)) + (kerns[index] ?? '')).join(''),
    isKerned: kerns.some((kern) => kern !== ''),
    numbers: String.fromCharCode(...numbers),
    lastIn: 0,
  }
}

/** Sets the word that stands in a text from one place to before another: `wordEnd` says where it is over. */
export type Shaper = (text: string, from: number, to: number) => Shaped

/** Sets words in a font. What was set before is remembered: measuring and writing ask for the same words. */
export function shaperOf(font: Font): Shaper {
  let shaper = shapers.get(font)
  if (shaper) return shaper
  const known = wordTable<Shaped>(REMEMBERED)
  shaper = (text, from, to) => {
    const hash = hashOf(text, from, to)
    const before = known.get(text, from, to, hash)
    if (before) return before
    // A stretch of a longer text would keep all of it in memory.
    const shaped = shape(font, ` ${text.slice(from, to)}`.slice(1))
    known.set(shaped, hash)
    return shaped
  }
  shapers.set(font, shaper)
  return shaper
}

/** Where the word that begins at `from` is over: behind the space after it. */
export function wordEnd(text: string, from: number): number {
  const space = text.indexOf(' ', from)
  return space < 0 ? text.length : space + 1
}
