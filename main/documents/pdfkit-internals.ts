import type { Font, Glyph } from 'fontkit'
import type { PdfFile, PdfObject } from './pdf-file.ts'
import { type PdfValue, ref as reference } from './pdf-value.ts'
import { trueTypeSubset } from './true-type-subset.ts'

/**
 * pdfkit 0.20 puts fonts, pictures and the colour profile into our file. Pages, tags and the file itself are written by
 * ourselves, since pdfkit can neither let copies share their pages nor pack objects. Everything that reaches past
 * pdfkit's public face, and every fault of it that we mend, is here.
 */
export type EmbeddedFont = {
  /** Glyphs of the subset: `includeGlyph` gives a glyph's number there. */
  subset: { includeGlyph(glyph: number): number; encode(): Uint8Array }
  /** Widths by number in the subset, in thousandths of the font size. */
  readonly widths: number[]
  /** Code points by number in the subset. */
  readonly unicode: (readonly number[])[]
  ref(): PdfObject
  finalize(): void
}

export type Picture = { obj: PdfObject | null; embed(document: PdfkitParts): void }

type PdfkitParts = {
  ref: (data?: Record<string, PdfValue>) => PdfObject
  font(parsed: unknown): unknown
  _font: EmbeddedFont
  openImage(src: string): Picture
  _addColorOutputIntent(): void
  readonly _root: { readonly data: { OutputIntents?: readonly PdfObject[] } }
}

/** pdfkit's parts, working for a file of ours. */
export async function pdfkitFor(file: PdfFile) {
  const { default: PDFDocument } = await import('pdfkit')
  // PDF/A-2 rather than pdfkit's PDF/UA: the latter adds a CIDSet without the glyphs that composite letters bring along
  // (against ISO 14289-1, 7.21.4.2). CIDSet is optional in both standards, and without it there is nothing to be wrong.
  const options = { autoFirstPage: false, font: null, fontLayoutCache: false, subset: 'PDF/A-2a' }
  const document = new PDFDocument(options as object) as unknown as PdfkitParts
  const ref = (data?: Record<string, PdfValue>): PdfObject => withoutCmyk(file, file.object(data))
  document.ref = ref

  return {
    /** Begins a subset of a font, to be embedded by `embed` when the last text is written. */
    openFont: (parsed: Font, bytes: Uint8Array): EmbeddedFont => {
      document.font(parsed)
      document._font.subset = trueTypeSubset(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
      return document._font
    },
    embed: (font: EmbeddedFont): void => {
      const bytes = font.subset.encode()
      font.subset.encode = () => bytes
      // The font program is what pdfkit asks for first, without the length it must have (ISO 32000-1, table 127).
      document.ref = (data) => {
        document.ref = ref
        return file.object({ ...data, Length1: bytes.length })
      }
      font.finalize()
    },
    picture: (src: string): PdfObject => {
      const picture = document.openImage(src)
      if (!picture.obj) picture.embed(document)
      if (!picture.obj) throw new Error('The picture could not be embedded')
      return picture.obj
    },
    /** The colours of a screen, as the meaning of the file's colours (ISO 19005-2, 6.2.3). */
    outputIntents: (): readonly PdfObject[] => {
      document._addColorOutputIntent()
      return document._root.data.OutputIntents ?? []
    },
  }
}
export type Pdfkit = Awaited<ReturnType<typeof pdfkitFor>>

/** Cyan, magenta, yellow and black as red, green and blue: (1 − ink) (1 − black). */
const ONE_LIGHT = '1 exch sub 3 index mul 3 1 roll'
const INKS_TO_LIGHT = `{1 exch sub 4 1 roll ${ONE_LIGHT} ${ONE_LIGHT} ${ONE_LIGHT} 4 3 roll pop}`

/**
 * A JPEG in printing inks would need a printing press's profile in PDF/A (ISO 19005-2, 6.2.4.3). Its inks are named and
 * given their screen colours instead.
 */
function withoutCmyk(file: PdfFile, made: PdfObject): PdfObject {
  if (made.data.ColorSpace !== 'DeviceCMYK') return made
  const domain = Array.from({ length: 8 }, (_, index) => index % 2)
  const tint = file.addStream({ FunctionType: 4, Domain: domain, Range: domain.slice(0, 6) }, INKS_TO_LIGHT)
  const inks = ['Cyan', 'Magenta', 'Yellow', 'Black']
  made.data.ColorSpace = ['DeviceN', inks, 'DeviceRGB', reference(tint)]
  return made
}

const lowest = new WeakMap<Font, Map<number, number>>()

/**
 * What a glyph says. fontkit remembers for the life of a parsed font the character a glyph was first asked for by; a
 * no-break space and a space share one, so the bytes of a file would hang on what was written before it.
 */
export function spokenBy(font: Font, glyph: Glyph): readonly number[] {
  let codes = lowest.get(font)
  if (!codes) {
    codes = new Map()
    for (const code of [...font.characterSet].sort((a, b) => b - a)) codes.set(font.glyphForCodePoint(code).id, code)
    lowest.set(font, codes)
  }
  const code = codes.get(glyph.id)
  if (code === undefined) return glyph.codePoints
  // Ligatures have code points of their own, which nobody searches for.
  return [...String.fromCodePoint(code).normalize(code >= 0xfb00 && code < 0xfb50 ? 'NFKC' : 'NFC')].map(
    (letter) => letter.codePointAt(0) ?? 0,
  )
}
