/** Flags of a composite glyph's components (OpenType, glyf). */
const WORDS = 0x0001
const ONE_SCALE = 0x0008
const MORE = 0x0020
const TWO_SCALES = 0x0040
const FOUR_SCALES = 0x0080

/** What a PDF needs of a font: outlines, where they are, widths, and how hinting is set up where there is any. */
const COPIED = ['cvt ', 'fpgm', 'prep'] as const

type Component = { readonly at: number; readonly glyph: number }

/** Components of a glyph by the place of their number within it; a glyph with its own outline has none. */
function componentsOf(glyph: Buffer): Component[] {
  if (glyph.length === 0 || glyph.readInt16BE(0) >= 0) return []
  const components: Component[] = []
  for (let at = 10; ; ) {
    const flags = glyph.readUInt16BE(at)
    components.push({ at: at + 2, glyph: glyph.readUInt16BE(at + 2) })
    at += 4 + (flags & WORDS ? 4 : 2)
    at += flags & ONE_SCALE ? 2 : flags & TWO_SCALES ? 4 : flags & FOUR_SCALES ? 8 : 0
    if (!(flags & MORE)) return components
  }
}

/** The tables of a font file by their names. Throws when one is missing that a font with outlines of this kind has. */
function tablesOf(file: Buffer) {
  const tables = new Map<string, Buffer>()
  for (let at = 12, left = file.readUInt16BE(4); left > 0; at += 16, left--) {
    const start = file.readUInt32BE(at + 8)
    tables.set(file.toString('latin1', at, at + 4), file.subarray(start, start + file.readUInt32BE(at + 12)))
  }
  const table = (name: string): Buffer => {
    const found = tables.get(name)
    if (!found) throw new Error(`The font has no table ${name}`)
    return found
  }
  const copied = COPIED.flatMap((name) => (tables.has(name) ? ([[name, table(name)]] as const) : []))
  const [head, hhea, hmtx, maxp, loca, glyf] = ['head', 'hhea', 'hmtx', 'maxp', 'loca', 'glyf'].map(table) as [
    Buffer,
    Buffer,
    Buffer,
    Buffer,
    Buffer,
    Buffer,
  ]
  return { head, hhea, hmtx, maxp, loca, glyf, copied }
}

/**
 * Parts of a TrueType font, of the glyphs that are asked for and those they are made of, each under the number that
 * `numberOf` has for it; numbers between them stay empty. The first glyph, for missing characters, is always there. fontkit's
 * own takes the tables apart and puts them together again entry by entry; this copies bytes, in a tenth of the time.
 * Throws for a font without outlines of this kind.
 */
export function trueTypeParts(file: Buffer, numberOf: ArrayLike<number>) {
  const { head, hhea, hmtx, maxp, loca, glyf, copied } = tablesOf(file)
  const isLong = head.readInt16BE(50) === 1
  const offset = (glyph: number): number => (isLong ? loca.readUInt32BE(glyph * 4) : loca.readUInt16BE(glyph * 2) * 2)
  const metrics = hhea.readUInt16BE(34)
  const sideBearing = (glyph: number): number =>
    glyph < metrics ? hmtx.readInt16BE(glyph * 4 + 2) : hmtx.readInt16BE(metrics * 4 + (glyph - metrics) * 2)
  const width = (glyph: number): number => hmtx.readUInt16BE(Math.min(glyph, metrics - 1) * 4)
  const glyphOf = new Map(Array.from(numberOf, (number, glyph) => [number, glyph]))

  /** Outlines by their numbers, ascending, in components too. */
  const outlines = (numbers: Iterable<number>): [number: number, outline: Buffer][] => {
    const found = new Map<number, Buffer>()
    const add = (number: number): void => {
      if (found.has(number)) return
      const glyph = glyphOf.get(number) ?? 0
      const copy = Buffer.from(glyf.subarray(offset(glyph), offset(glyph + 1)))
      found.set(number, copy)
      for (const component of componentsOf(copy)) {
        const other = numberOf[component.glyph] ?? 0
        copy.writeUInt16BE(other, component.at)
        add(other)
      }
    }
    add(0)
    for (const number of numbers) add(number)
    return [...found].sort(([a], [b]) => a - b)
  }

  /** A font file of the glyphs with these numbers. */
  return (numbers: Iterable<number>): Buffer => {
    const shapes = outlines(numbers)
    const count = (shapes.at(-1)?.[0] ?? 0) + 1
    const places = Buffer.alloc((count + 1) * 4)
    const widths = Buffer.alloc(count * 4)
    const parts: Buffer[] = []
    let [next, end] = [0, 0]
    for (const [number, shape] of shapes) {
      const glyph = glyphOf.get(number) ?? 0
      widths.writeUInt16BE(width(glyph), number * 4)
      widths.writeInt16BE(sideBearing(glyph), number * 4 + 2)
      for (; next <= number; next++) places.writeUInt32BE(end, next * 4)
      parts.push(padded(shape))
      end += (shape.length + 3) & ~3
    }
    for (; next <= count; next++) places.writeUInt32BE(end, next * 4)
    const own = { head: Buffer.from(head), hhea: Buffer.from(hhea), maxp: Buffer.from(maxp) }
    own.head.writeUInt32BE(0, 8)
    own.head.writeInt16BE(1, 50)
    own.hhea.writeUInt16BE(count, 34)
    own.maxp.writeUInt16BE(count, 4)
    return fontFile([
      ...copied,
      ...Object.entries(own),
      ['glyf', Buffer.concat(parts)],
      ['hmtx', widths],
      ['loca', places],
    ])
  }
}

/** With zeros behind it up to the next whole word of four bytes. */
const padded = (bytes: Buffer): Buffer =>
  bytes.length % 4 === 0 ? bytes : Buffer.concat([bytes, Buffer.alloc(4 - (bytes.length % 4))])

function checksum(bytes: Buffer): number {
  let sum = 0
  for (let at = 0; at + 4 <= bytes.length; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0
  return sum
}

/** A font file of some tables, in the order of their names (OpenType, "Organization of an OpenType Font"). */
function fontFile(tables: readonly (readonly [name: string, bytes: Buffer])[]): Buffer {
  const sorted = tables.toSorted(([a], [b]) => (a < b ? -1 : 1))
  const directory = Buffer.alloc(12 + sorted.length * 16)
  const power = Math.floor(Math.log2(sorted.length))
  directory.writeUInt32BE(0x00010000, 0)
  directory.writeUInt16BE(sorted.length, 4)
  directory.writeUInt16BE(2 ** power * 16, 6)
  directory.writeUInt16BE(power, 8)
  directory.writeUInt16BE((sorted.length - 2 ** power) * 16, 10)
  let offset = directory.length
  const bodies = sorted.map(([name, bytes], index) => {
    const body = padded(bytes)
    const at = 12 + index * 16
    directory.write(name, at, 'latin1')
    directory.writeUInt32BE(checksum(body), at + 4)
    directory.writeUInt32BE(offset, at + 8)
    directory.writeUInt32BE(bytes.length, at + 12)
    offset += body.length
    return body
  })
  return Buffer.concat([directory, ...bodies])
}
