import type { FontName } from '../../shared/documents/page.ts'
import { fontEmbedder } from './embed-font.ts'
import { loadFontFiles, loadFonts } from './fonts.ts'
import type { PdfFile } from './pdf-file.ts'
import { ref, type Verbatim } from './pdf-value.ts'
import { shaperOf, wordEnd } from './shape.ts'

/** Labels in the resources, shorter than names. */
const LABELS: Readonly<Record<FontName, string>> = {
  figtree: 'F1',
  'figtree-semibold': 'F2',
  'figtree-italic': 'F3',
  newsreader: 'F4',
  'newsreader-medium': 'F5',
}

export const fontLabel = (name: FontName): string => LABELS[name]

let files = 0

/** The shipped fonts within a file: texts become glyph codes, and what was used is embedded at the end. */
export async function pdfFonts(file: PdfFile) {
  const [fonts, bytes] = await Promise.all([loadFonts(), loadFontFiles()])
  const own = ++files
  const used = new Map<FontName, Set<number>>()

  const open = (name: FontName): ((text: string) => string) => {
    const shape = shaperOf(fonts[name])
    const numbers = new Set<number>()
    used.set(name, numbers)
    return (text) => {
      let codes = ''
      let isKerned = false
      for (let from = 0; from < text.length; ) {
        const to = wordEnd(text, from)
        const word = shape(text, from, to)
        if (word.lastIn !== own) {
          for (let at = 0; at < word.numbers.length; at++) numbers.add(word.numbers.charCodeAt(at))
          word.lastIn = own
        }
        codes += word.codes
        isKerned ||= word.isKerned
        from = to
      }
      return isKerned ? `[(${codes})]TJ` : `(${codes})Tj`
    }
  }
  const setters = new Map<FontName, (text: string) => string>()

  return {
    /** The operand and operator that show a text, kerned: `[(…)-20(…)]TJ`. */
    shown: (name: FontName, text: string): string => {
      let set = setters.get(name)
      if (!set) {
        set = open(name)
        setters.set(name, set)
      }
      return set(text)
    },
    /** Embeds what was used; gives the fonts by their labels. */
    finish: (): Record<string, Verbatim> => {
      const embed = fontEmbedder(file)
      const resources: Record<string, Verbatim> = {}
      for (const [name, numbers] of used) resources[LABELS[name]] = ref(embed(fonts[name], bytes[name], numbers))
      return resources
    },
  }
}
export type PdfFonts = Awaited<ReturnType<typeof pdfFonts>>
