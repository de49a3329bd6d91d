import type { FontName } from '../../shared/documents/page.ts'
import { loadFontFiles, loadFonts } from './fonts.ts'
import { decimal, escaped, ref, type Verbatim } from './pdf-value.ts'
import { type EmbeddedFont, type Pdfkit, spokenBy } from './pdfkit-internals.ts'
import { shaperOf, wordsOf } from './shape.ts'

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
    const codes = new Map<number, string>()
    return (id) => {
      const known = codes.get(id)
      if (known !== undefined) return known
      const number = font.subset.includeGlyph(id)
      const glyph = parsed.getGlyph(id)
      font.widths[number] ??= (glyph.advanceWidth * 1000) / parsed.unitsPerEm
      font.unicode[number] ??= spokenBy(parsed, glyph)
      const code = escaped(String.fromCharCode(number >> 8, number & 255))
      codes.set(id, code)
      return code
    }
  }
  const coders = new Map<FontName, (glyph: number) => string>()

  return {
    /** The operand and operator that show a text, kerned: `[(…)-20(…)]TJ`. */
    shown: (name: FontName, text: string): string => {
      let code = coders.get(name)
      if (!code) {
        code = coder(name)
        coders.set(name, code)
      }
      const shape = shaperOf(fonts[name])
      let operand = ''
      let run = ''
      for (const word of wordsOf(text)) {
        const { glyphs, kerns } = shape(word)
        for (let at = 0; at < glyphs.length; at++) {
          run += code(glyphs[at] ?? 0)
          const kern = kerns[at] ?? 0
          if (kern === 0) continue
          operand += `(${run})${decimal(-kern, 1)}`
          run = ''
        }
      }
      if (operand === '') return `(${run})Tj`
      return `[${operand}${run === '' ? '' : `(${run})`}]TJ`
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
