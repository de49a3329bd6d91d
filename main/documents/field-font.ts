import { loadFontFiles, loadFonts } from './fonts.ts'
import type { PdfFile, PdfObject } from './pdf-file.ts'

/** Windows-1252 from 0x80 to 0x9f, which alone differs from Latin-1. Unused codes are a space. */
const HIGH = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'

/** The character of a code in WinAnsiEncoding (ISO 32000-1, annex D.2). */
const character = (code: number): string =>
  code >= 0x80 && code < 0xa0 ? (HIGH[code - 0x80] ?? ' ') : String.fromCharCode(code)

const FIRST = 32
const LAST = 255
const NONSYMBOLIC = 32

/**
 * The text font as a simple TrueType font in WinAnsiEncoding, whole: what is typed into a field is set by the viewer,
 * which can do little with the composite subset that pdfkit embeds.
 */
export async function fieldFont(pdf: PdfFile): Promise<PdfObject> {
  const [{ figtree: bytes }, { figtree }] = await Promise.all([loadFontFiles(), loadFonts()])
  const scale = (units: number) => Math.round((units * 1000) / figtree.unitsPerEm)
  const { minX, minY, maxX, maxY } = figtree.bbox

  const file = pdf.object({ Length1: bytes.length })
  file.end(bytes)
  const descriptor = pdf.object({
    Type: 'FontDescriptor',
    FontName: figtree.postscriptName,
    Flags: NONSYMBOLIC,
    FontBBox: [minX, minY, maxX, maxY].map(scale),
    ItalicAngle: 0,
    Ascent: scale(figtree.ascent),
    Descent: scale(figtree.descent),
    CapHeight: scale(figtree.capHeight),
    StemV: 80,
    FontFile2: file,
  })
  descriptor.end()
  const codes = Array.from({ length: LAST - FIRST + 1 }, (_, index) => FIRST + index)
  const font = pdf.object({
    Type: 'Font',
    Subtype: 'TrueType',
    BaseFont: figtree.postscriptName,
    FirstChar: FIRST,
    LastChar: LAST,
    Widths: codes.map((code) => scale(figtree.layout(character(code)).advanceWidth)),
    Encoding: 'WinAnsiEncoding',
    FontDescriptor: descriptor,
  })
  font.end()
  return font
}
