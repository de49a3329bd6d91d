import type { FontName } from '../../shared/documents/page.ts'
import { loadFontFiles, loadFonts } from './fonts.ts'
import { escaped, ref, type Verbatim } from './pdf-value.ts'
import { type EmbeddedFont, type Pdfkit, spokenBy } from './pdfkit-internals.ts'
import { shaperOf, wordEnd } from './shape.ts'

const REMEMBERED = 20_000

/** A word as it stands within a string, or, kerned, within the strings of an array: `Net)12(værk`. */
type SetWord = { readonly inner: string; readonly isKerned: boolean }

/** Labels in the resources, shorter than names. */
const LABELS: Readonly<Record<FontName, string>> = {
  figtree: 'F1',
  'figtree-semibold': 'F2',
  'figtree-italic': 'F3',
  newsreader: 'F4',
  'newsreader-medium': 'F5',
}

export const fontLabel = (name: FontName): string => LABELS[name]

/** The shipped fonts within a file: texts become glyph codes, and what was used is embedded at the end. */
export async function pdfFonts(pdfkit: Pdfkit) {
  const [fonts, files] = await Promise.all([loadFonts(), loadFontFiles()])
  const used = new Map<FontName, EmbeddedFont>()

  const open = (name: FontName): EmbeddedFont => {
    const known = used.get(name)
    if (known) return known
    const font = pdfkit.openFont(fonts[name], files[name])
    used.set(name, font)
    return font
  }

  /** A glyph's two-byte code in the subset, as it may stand in a string; the glyph is added at its first use. */
  const coder = (name: FontName): ((glyph: number) => string) => {
    const font = open(name)
    const parsed = fonts[name]
    const codes: string[] = []
    return (id) => {
      const known = codes[id]
      if (known !== undefined) return known
      const number = font.subset.includeGlyph(id)
      const glyph = parsed.getGlyph(id)
      font.widths[number] ??= (glyph.advanceWidth * 1000) / parsed.unitsPerEm
      font.unicode[number] ??= spokenBy(parsed, glyph)
      const code = escaped(String.fromCharCode(number >> 8, number & 255))
      codes[id] = code
      return code
    }
  }
  /** Many words come again and again. */
  const wordsIn = (name: FontName): ((word: string) => SetWord) => {
    const code = coder(name)
    const shape = shaperOf(fonts[name])
    const known = new Map<string, SetWord>()
    return (word) => {
      const before = known.get(word)
      if (before !== undefined) return before
      const { glyphs, kerns, isKerned } = shape(word)
      let inner = ''
      for (let at = 0; at < glyphs.length; at++) inner += code(glyphs[at] as number) + (kerns[at] as string)
      const set = { inner, isKerned }
      if (known.size < REMEMBERED) known.set(word, set)
      return set
    }
  }
  const setters = new Map<FontName, (word: string) => SetWord>()

  return {
    /** The operand and operator that show a text, kerned: `[(…)-20(…)]TJ`. */
    shown: (name: FontName, text: string): string => {
      let set = setters.get(name)
      if (!set) {
        set = wordsIn(name)
        setters.set(name, set)
      }
      let inner = ''
      let isKerned = false
      for (let from = 0; from < text.length; ) {
        const to = wordEnd(text, from)
        const one = set(text.slice(from, to))
        inner += one.inner
        isKerned ||= one.isKerned
        from = to
      }
      return isKerned ? `[(${inner})]TJ` : `(${inner})Tj`
    },
    /** Embeds what was used; gives the fonts by their labels. */
    finish: (): Record<string, Verbatim> => {
      const resources: Record<string, Verbatim> = {}
      for (const [name, font] of used) {
        resources[LABELS[name]] = ref(font.ref().number)
        pdfkit.embed(font)
      }
      return resources
    },
  }
}
export type PdfFonts = Awaited<ReturnType<typeof pdfFonts>>
