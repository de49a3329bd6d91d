import type { Measure } from '../../shared/documents/page.ts'
import { loadFonts } from './fonts.ts'
import { shaperOf, wordEnd } from './shape.ts'

let measure: Promise<Measure> | undefined

/** Widths with kerning, word by word with the space after it, exactly as they are written. */
async function prepare(): Promise<Measure> {
  const fonts = await loadFonts()
  const shapers = {
    figtree: shaperOf(fonts.figtree),
    'figtree-semibold': shaperOf(fonts['figtree-semibold']),
    'figtree-italic': shaperOf(fonts['figtree-italic']),
    newsreader: shaperOf(fonts.newsreader),
    'newsreader-medium': shaperOf(fonts['newsreader-medium']),
  }
  return (text, name, size) => {
    const shape = shapers[name]
    const scale = size / 1000
    let to = wordEnd(text, 0)
    // Line breaking asks for single words most of the time.
    if (to === text.length) return shape(text, 0, to).width * scale
    let width = 0
    for (let from = 0; from < text.length; from = to) {
      to = wordEnd(text, from)
      width += shape(text, from, to).width
    }
    return width * scale
  }
}

/** The measure that layout needs; loads the fonts at the first call. */
export function loadMeasure(): Promise<Measure> {
  measure ??= prepare()
  return measure
}
