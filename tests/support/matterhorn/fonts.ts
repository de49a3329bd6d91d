import type { PDFDict } from '@cantoo/pdf-lib'
import { codeKey, numberOf } from './codes.ts'
import type { Tell } from './conditions.ts'
import type { Shown } from './content.ts'
import type { Look } from './read.ts'

/** The tables of a TrueType font that say which glyphs there are and how wide. Widths in thousandths of the size. */
function trueType(bytes: Uint8Array) {
  const file = Buffer.from(bytes)
  const tables = new Map<string, number>()
  for (let at = 12, left = file.readUInt16BE(4); left > 0; at += 16, left--) {
    tables.set(file.toString('latin1', at, at + 4), file.readUInt32BE(at + 8))
  }
  const table = (name: string): number => {
    const at = tables.get(name)
    if (at === undefined) throw new Error(`The font has no table ${name}`)
    return at
  }
  const unitsPerEm = file.readUInt16BE(table('head') + 18)
  const glyphs = file.readUInt16BE(table('maxp') + 4)
  const metrics = file.readUInt16BE(table('hhea') + 34)
  const width = (glyph: number): number =>
    (file.readUInt16BE(table('hmtx') + 4 * Math.min(glyph, metrics - 1)) * 1000) / unitsPerEm
  return { glyphs, width }
}

/** Meanings by code, from a font's ToUnicode. */
function meanings(cmap: string): Map<number, string> {
  const found = new Map<number, string>()
  const text = (hex: string): string => Buffer.from(hex.replaceAll(/\s/g, ''), 'hex').swap16().toString('utf16le')
  const key = (hex: string): number => codeKey(hex.length / 2, Number.parseInt(hex, 16))
  for (const [, block = ''] of cmap.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, first = '', last = '', start, list] of block.matchAll(
      /<(\w+)>\s*<(\w+)>\s*(?:<(\w*)>|\[([\s\S]*?)\])/g,
    )) {
      const each = list?.match(/<[^>]*>/g)?.map((one) => text(one.slice(1, -1)))
      for (let code = key(first); code <= key(last); code++) {
        const at = code - key(first)
        found.set(code, each ? (each[at] ?? '') : start ? String.fromCodePoint(Number.parseInt(start, 16) + at) : '')
      }
    }
  }
  for (const [, block = ''] of cmap.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code = '', one = ''] of block.matchAll(/<(\w+)>\s*<([^>]*)>/g)) found.set(key(code), text(one))
  }
  return found
}

/** Widths by code of a composite font: `[first [w w …]]` and `[first last w]` in turn. */
function widthsOf(descendant: PDFDict, look: Look): Map<number, number> {
  const widths = new Map<number, number>()
  const entries = look.list(look.raw(descendant, 'W'))
  for (let at = 0; at < entries.length; ) {
    const first = look.number(entries[at]) ?? 0
    const last = look.number(entries[at + 1])
    if (last === undefined) {
      for (const [index, one] of look.list(entries[at + 1]).entries()) widths.set(first + index, look.number(one) ?? 0)
      at += 2
    } else {
      for (let code = first; code <= last; code++) widths.set(code, look.number(entries[at + 2]) ?? 0)
      at += 3
    }
  }
  return widths
}

/** Each font that shows text: embedded, complete, with true widths, and with a meaning for every code. */
export function checkFonts(shown: Shown, look: Look, tell: Tell): void {
  for (const [font, codes] of shown) {
    const where = look.name(look.get(font, 'BaseFont')) ?? 'a font'
    if (look.name(look.get(font, 'Subtype')) === 'Type0') checkComposite(font, codes, look, tell, where)
    else if (!look.get(font, 'Encoding')) tell('31-019', where)
  }
}

function checkComposite(font: PDFDict, codes: ReadonlySet<number>, look: Look, tell: Tell, where: string): void {
  const descendant = look.dict(look.list(look.raw(font, 'DescendantFonts'))[0])
  const descriptor = look.dict(look.get(descendant, 'FontDescriptor'))
  const program = look.bytes(look.get(descriptor, 'FontFile2'))
  if (!descendant || !program) {
    tell('31-009', where)
    return
  }
  if (!look.get(descendant, 'CIDToGIDMap')) tell('31-005', where)
  const { glyphs, width } = trueType(program)
  const widths = widthsOf(descendant, look)
  for (const code of codes) {
    const number = numberOf(font, code, look)
    if (number === 0) tell('31-030', where)
    if (number === undefined || number >= glyphs) tell('31-011', `${where}: ${code}`)
    else if (Math.abs((widths.get(number) ?? 1000) - width(number)) > 1) tell('31-016', `${where}: ${code}`)
  }
  const listed = look.bytes(look.get(descriptor, 'CIDSet'))
  if (listed) {
    const left = Array.from({ length: glyphs }, (_, at) => at).filter(
      (at) => !((listed[at >> 3] ?? 0) & (0x80 >> (at & 7))),
    )
    if (left.length > 0) tell('31-014', `${where}: ${left.join()}`)
  }
  const cmap = look.bytes(look.get(font, 'ToUnicode'))
  if (!cmap) {
    tell('31-027', where)
    return
  }
  const known = meanings(Buffer.from(cmap).toString('latin1'))
  for (const code of codes) {
    const meaning = known.get(code)
    if (meaning === undefined || meaning === '') tell('10-001', `${where}: ${code}`)
    else if (meaning.includes('\0')) tell('31-028', `${where}: ${code}`)
    else if (/[\ufeff\ufffe]/.test(meaning)) tell('31-029', `${where}: ${code}`)
  }
}
