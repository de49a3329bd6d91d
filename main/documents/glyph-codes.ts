/// <reference path="./fontkit.d.ts" />
import type { Font } from 'fontkit'

/**
 * How letters are numbered within a file, the same in every font and every file: a letter of ASCII or Latin-1 by its own
 * code, some marks in places those leave free, all in one byte; every other glyph in two, from its number in the font. So
 * a word is the same bytes wherever it stands, and half as many as in codes of two bytes.
 */
const MARKS: readonly (readonly [code: number, letter: string])[] = [
  [0x01, '–'],
  [0x02, '—'],
  [0x03, '‘'],
  [0x04, '’'],
  [0x05, '‚'],
  [0x06, '“'],
  [0x07, '”'],
  [0x0e, '„'],
  [0x0f, '•'],
  [0x10, '…'],
  [0x11, '→'],
  [0x12, '−'],
  [0x13, '≥'],
  [0x14, '≤'],
  [0x15, '€'],
  [0x16, '\ufb01'],
  [0x17, '\ufb02'],
  [0x18, '✓'],
]

/** First bytes of codes of two, and how many glyphs they have room for. */
const [LEAD, LAST_LEAD] = [0x80, 0x87]
const ROOM = (LAST_LEAD - LEAD + 1) * 256
/** What a code means to the font within the file (its CID): codes of one byte themselves, behind them the others. */
const WIDE = 256

/** Ranges of letters that are their own codes. */
const RANGES: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa0, 0xff],
]

const numbers = new WeakMap<Font, Uint16Array>()

/** The number (CID) of each glyph of a font within a file. Throws for a font of more glyphs than there is room for. */
export function glyphNumbers(font: Font): Uint16Array {
  const known = numbers.get(font)
  if (known) return known
  if (font.numGlyphs > ROOM) throw new Error(`${font.postscriptName} has too many glyphs`)
  const found = Uint16Array.from({ length: font.numGlyphs }, (_, glyph) => WIDE + glyph)
  const give = (code: number, letter: number): void => {
    const { id } = font.glyphForCodePoint(letter)
    // A glyph of several letters is known by the lowest.
    if (id !== 0 && (found[id] ?? 0) >= WIDE) found[id] = code
  }
  for (const [first, last] of RANGES) for (let code = first; code <= last; code++) give(code, code)
  for (const [code, letter] of MARKS) give(code, letter.codePointAt(0) ?? 0)
  // Of the sign for a missing letter.
  found[0] = 0
  numbers.set(font, found)
  return found
}

/** The numbers that letters have in a font. */
export const numbersOf = (font: Font, letters: string): number[] =>
  [...letters].map((letter) => glyphNumbers(font)[font.glyphForCodePoint(letter.codePointAt(0) ?? 0).id] ?? 0)

/** A glyph's code by its number, one byte a character. */
export const codeOf = (number: number): string =>
  number < WIDE
    ? String.fromCharCode(number)
    : String.fromCharCode(LEAD + ((number - WIDE) >> 8), (number - WIDE) & 255)

const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0')
const coded = (number: number): string => (number < WIDE ? hex(number, 2) : hex(LEAD * 256 + number - WIDE, 4))

/** What a letter is read as. Ligatures have code points of their own, which nobody searches for. */
const spoken = (code: number): number[] =>
  [...String.fromCodePoint(code).normalize(code >= 0xfb00 && code < 0xfb50 ? 'NFKC' : 'NFC')].map(
    (letter) => letter.codePointAt(0) ?? 0,
  )

const lowest = new WeakMap<Font, Map<number, number>>()

/**
 * What a glyph says. fontkit remembers for the life of a parsed font the character a glyph was first asked for by; a
 * no-break space and a space share one, so the bytes of a file would hang on what was written before it.
 */
function spokenBy(font: Font, glyph: number): readonly number[] {
  let codes = lowest.get(font)
  if (!codes) {
    codes = new Map()
    for (const code of [...font.characterSet].sort((a, b) => b - a)) codes.set(font.glyphForCodePoint(code).id, code)
    lowest.set(font, codes)
  }
  const code = codes.get(glyph)
  return code === undefined ? font.getGlyph(glyph).codePoints : spoken(code)
}

/** UTF-16 of a text. */
const meaning = (codePoints: readonly number[]): string =>
  Buffer.from(String.fromCodePoint(...codePoints), 'utf16le')
    .swap16()
    .toString('hex')

const SPACES = `3 begincodespacerange
<00><7f>
<${hex(LEAD, 2)}00><${hex(LAST_LEAD, 2)}ff>
<a0><ff>
endcodespacerange`

/** The name of the table that follows. */
export const CODES_NAME = 'Sparringsrum-H'

/** The table of codes (a CMap, ISO 32000-1, 9.7.5): which number each stands for. */
export const codesTable = (): string => {
  const leads = Array.from({ length: LAST_LEAD - LEAD + 1 }, (_, at) => {
    const lead = hex(LEAD + at, 2)
    return `<${lead}00><${lead}ff> ${WIDE + at * 256}`
  })
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo 3 dict dup begin
/Registry (Adobe) def
/Ordering (Identity) def
/Supplement 0 def
end def
/CMapName /${CODES_NAME} def
/CMapType 1 def
/WMode 0 def
${SPACES}
${leads.length + 2} begincidrange
<00><7f> 0
<a0><ff> 160
${leads.join('\n')}
endcidrange
endcmap
CMapName currentdict /CMap defineresource pop
end
end`
}

/** Whether a glyph has a code of one byte, which means the same in every font. */
export const isOwnCode = (number: number): boolean => number < WIDE

/** What codes say (ISO 32000-1, 9.10.3): those of one byte, and the others that are named. */
export function meaningsTable(more?: { readonly font: Font; readonly others: readonly number[] }): string {
  const others = (more?.others ?? []).toSorted((a, b) => a - b)
  const marks = MARKS.map(([code, letter]): [number, readonly number[]] => [code, spoken(letter.codePointAt(0) ?? 0)])
  const singles = [
    ...marks,
    ...others.map((number) => [number, more ? spokenBy(more.font, number - WIDE) : []] as const),
  ]
  const blocks: string[] = []
  for (let from = 0; from < singles.length; from += 100) {
    const block = singles.slice(from, from + 100).map(([number, points]) => `<${coded(number)}><${meaning(points)}>`)
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`)
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
${SPACES}
${RANGES.length} beginbfrange
${RANGES.map(([first, last]) => `<${hex(first, 2)}><${hex(last, 2)}><${hex(first, 4)}>`).join('\n')}
endbfrange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`
}
