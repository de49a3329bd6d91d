/// <reference path="./fontkit.d.ts" />
import type { Font } from 'fontkit'
import type { FontName, Measure } from '../../shared/documents/page.ts'
import { loadFonts } from './fonts.ts'

const REMEMBERED = 20_000
let measure: Promise<Measure> | undefined

/** Widths with kerning, word by word with the space after it, exactly as pdfkit sets them. */
async function prepare(): Promise<Measure> {
  const fonts = await loadFonts()
  const known = new Map<FontName, Map<string, number>>()
  const widthOf = (font: Font, words: Map<string, number>, word: string): number => {
    const cached = words.get(word)
    if (cached !== undefined) return cached
    const width = font.layout(word).advanceWidth / font.unitsPerEm
    if (words.size >= REMEMBERED) words.clear()
    words.set(word, width)
    return width
  }
  return (text, name, size) => {
    let words = known.get(name)
    if (!words) {
      words = new Map()
      known.set(name, words)
    }
    let width = 0
    let from = 0
    while (from < text.length) {
      const space = text.indexOf(' ', from)
      const to = space < 0 ? text.length : space + 1
      width += widthOf(fonts[name], words, text.slice(from, to))
      from = to
    }
    return width * size
  }
}

/** The measure that layout needs; loads the fonts at the first call. */
export function loadMeasure(): Promise<Measure> {
  measure ??= prepare()
  return measure
}
