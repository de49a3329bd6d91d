import type { Measure } from '../../shared/documents/page.ts'
import { loadFonts } from './fonts.ts'
import { shaperOf, wordsOf } from './shape.ts'

let measure: Promise<Measure> | undefined

/** Widths with kerning, word by word with the space after it, exactly as they are written. */
async function prepare(): Promise<Measure> {
  const fonts = await loadFonts()
  return (text, name, size) => {
    const shape = shaperOf(fonts[name])
    let width = 0
    for (const word of wordsOf(text)) width += shape(word).width
    return (width / 1000) * size
  }
}

/** The measure that layout needs; loads the fonts at the first call. */
export function loadMeasure(): Promise<Measure> {
  measure ??= prepare()
  return measure
}
