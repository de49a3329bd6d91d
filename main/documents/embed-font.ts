/// <reference path="./fontkit.d.ts" />
import { deflateSync } from 'node:zlib'
import type { Font } from 'fontkit'
import { CODES_NAME, codesTable, glyphNumbers, isOwnCode, meaningsTable, numbersOf } from './glyph-codes.ts'
import type { PdfFile } from './pdf-file.ts'
import { decimal } from './pdf-value.ts'
import { trueTypeParts } from './true-type-subset.ts'

/** What running text is made of. */
const ALPHABET = 'abcdefghijklmnopqrstuvwxyzæøåABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅé0123456789 .,:;?!-–()/”’…•&%+'
/** A font that shows more letters than this sets running text: it comes with the whole alphabet, ready-made. */
const MANY = 36
/** Marks a part of a font (ISO 32000-1, 9.6.4). */
const PART = 'SPARRE'
const SYMBOLIC = 4
const ITALIC = 64
const SYSTEM = '/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>'
const PACKED = { Filter: 'FlateDecode' }

/** A font's glyphs as they stand in a file: packed, the length unpacked, and their widths (ISO 32000-1, 9.7.4.3). */
type Program = { readonly packed: Uint8Array; readonly length: number; readonly widths: string }

const packed = (bytes: Uint8Array | string): Uint8Array =>
  new Uint8Array(deflateSync(typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes, { level: 9 }))

/** Widths in thousandths of the font size, numbers in a row together. */
function widthsOf(font: Font, numbers: readonly number[]): string {
  const numberOf = glyphNumbers(font)
  const glyphOf = new Map(Array.from(numberOf, (number, glyph) => [number, glyph]))
  let words = ''
  let last = Number.NaN
  for (const number of numbers) {
    const width = decimal((font.getGlyph(glyphOf.get(number) ?? 0).advanceWidth * 1000) / font.unitsPerEm)
    words += number === last + 1 ? ` ${width}` : `${words && ']'}${words && ' '}${number}[${width}`
    last = number
  }
  return `[${words}${words && ']'}]`
}

const KEPT = 40
const makers = new WeakMap<Font, (used: ReadonlySet<number>) => Program>()

/** Makes the programs of a font; the last ones are kept, since documents of one kind use the same letters. */
function makerOf(font: Font, bytes: Uint8Array): (used: ReadonlySet<number>) => Program {
  const known = makers.get(font)
  if (known) return known
  const parts = trueTypeParts(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), glyphNumbers(font))
  const alphabet = numbersOf(font, ALPHABET)
  const kept = new Map<string, Program>()
  const make = (used: ReadonlySet<number>): Program => {
    const all = used.size > MANY ? new Set([...used, ...alphabet]) : used
    const numbers = [...all].sort((a, b) => a - b)
    const key = numbers.join()
    let program = kept.get(key)
    if (!program) {
      const file = parts(numbers)
      program = { packed: packed(file), length: file.length, widths: widthsOf(font, numbers) }
      if (kept.size >= KEPT) kept.clear()
      kept.set(key, program)
    }
    return program
  }
  makers.set(font, make)
  return make
}

let tables: { readonly codes: Uint8Array; readonly meanings: Uint8Array } | undefined

/**
 * Puts fonts into a file, each with the glyphs of the numbers that were used, as composite fonts (ISO 32000-1, 9.7) of the
 * codes in `glyph-codes.ts`, whose tables the fonts share.
 */
export function fontEmbedder(file: PdfFile) {
  let shared: { readonly codes: number; readonly meanings: number } | undefined
  const sharedTables = () => {
    tables ??= { codes: packed(codesTable()), meanings: packed(meaningsTable()) }
    const system = { Registry: new String('Adobe'), Ordering: new String('Identity'), Supplement: 0 }
    const about = { Type: 'CMap', CMapName: CODES_NAME, CIDSystemInfo: system, WMode: 0 }
    return {
      codes: file.addStream({ ...about, ...PACKED }, tables.codes),
      meanings: file.addStream(PACKED, tables.meanings),
    }
  }

  /** Gives the number of the font's object. */
  return (font: Font, bytes: Uint8Array, used: ReadonlySet<number>): number => {
    shared ??= sharedTables()
    const { packed: program, length, widths } = makerOf(font, bytes)(used)
    const others = [...used].filter((number) => !isOwnCode(number))
    const meanings =
      others.length === 0 ? shared.meanings : file.addStream(PACKED, packed(meaningsTable({ font, others })))
    const name = `${PART}+${font.postscriptName}`
    const scaled = (units: number): string => decimal((units * 1000) / font.unitsPerEm)
    const { minX, minY, maxX, maxY } = font.bbox
    const outlines = file.addStream({ Length1: length, ...PACKED }, program)
    const descriptor = file.add(
      `<</Type/FontDescriptor/FontName/${name}/Flags ${SYMBOLIC + (font.head.macStyle.italic ? ITALIC : 0)}` +
        `/FontBBox[${[minX, minY, maxX, maxY].map(scaled).join(' ')}]/ItalicAngle ${decimal(font.italicAngle)}` +
        `/Ascent ${scaled(font.ascent)}/Descent ${scaled(font.descent)}/CapHeight ${scaled(font.capHeight)}` +
        `/XHeight ${scaled(font.xHeight)}/StemV 0/FontFile2 ${outlines} 0 R>>`,
    )
    const glyphs = file.add(
      `<</Type/Font/Subtype/CIDFontType2/BaseFont/${name}${SYSTEM}/FontDescriptor ${descriptor} 0 R` +
        `/CIDToGIDMap/Identity/W${widths}>>`,
    )
    return file.add(
      `<</Type/Font/Subtype/Type0/BaseFont/${name}/Encoding ${shared.codes} 0 R/DescendantFonts[${glyphs} 0 R]` +
        `/ToUnicode ${meanings} 0 R>>`,
    )
  }
}
