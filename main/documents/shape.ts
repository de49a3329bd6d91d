/// <reference path="./fontkit.d.ts" />
import type { Font } from 'fontkit'
import { decimal } from './pdf-value.ts'

/** A word with the space after it, ready to be set. Widths in thousandths of the font size. */
export type Shaped = {
  readonly glyphs: readonly number[]
  /** Kerning after each glyph, as it stands between the strings of an array (`)12(`); empty where there is none. */
  readonly kerns: readonly string[]
  readonly isKerned: boolean
  /** Of the whole word, kerning included. */
  readonly width: number
}

const REMEMBERED = 20_000
const shapers = new WeakMap<Font, (word: string) => Shaped>()

function shape(font: Font, word: string): Shaped {
  const { glyphs, positions, advanceWidth } = font.layout(word)
  const scale = 1000 / font.unitsPerEm
  const kerns = glyphs.map((glyph, index) => {
    const kern = ((positions[index]?.xAdvance ?? glyph.advanceWidth) - glyph.advanceWidth) * scale
    return kern === 0 ? '' : `)${decimal(-kern, 1)}(`
  })
  return {
    glyphs: glyphs.map(({ id }) => id),
    kerns,
    isKerned: kerns.some((kern) => kern !== ''),
    width: advanceWidth * scale,
  }
}

/** Sets words in a font. What was set before is remembered: measuring and writing ask for the same words. */
export function shaperOf(font: Font): (word: string) => Shaped {
  let shaper = shapers.get(font)
  if (shaper) return shaper
  const known = new Map<string, Shaped>()
  shaper = (word) => {
    const before = known.get(word)
    if (before) return before
    const shaped = shape(font, word)
    if (known.size >= REMEMBERED) known.clear()
    known.set(word, shaped)
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
