import { deflateSync } from 'node:zlib'

/** So many objects share one compressed stream: enough to compress well, few enough for a viewer to open one page fast. */
const OBJECTS_IN_STREAM = 200

/** Where an object now stands: at an offset of the file, or as the so-many-eth within an object stream. */
type Place = { readonly offset: number } | { readonly stream: number; readonly index: number }

const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')
const bytesOf = (text: string): Buffer => Buffer.from(text, 'latin1')

/** Offsets by object number, from the cross-reference table that pdfkit writes: one section, no earlier versions. */
function readTable(file: Buffer): { offsets: Map<number, number>; table: number; trailer: string } {
  const end = file.subarray(-64).toString('latin1')
  const table = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(end)?.[1])
  const text = latin(file.subarray(table))
  const head = /^xref\s+0 (\d+)\s+/.exec(text)
  const trailer = /trailer\s*(<<[\s\S]*>>)\s*startxref/.exec(text)?.[1]
  if (!head || !trailer) throw new Error('The PDF has no table of objects to pack')
  const offsets = new Map<number, number>()
  const rows = text.slice(head[0].length).match(/\d{10} \d{5} [nf]/g) ?? []
  rows.slice(0, Number(head[1])).forEach((row, number) => {
    if (row.endsWith('n')) offsets.set(number, Number(row.slice(0, 10)))
  })
  return { offsets, table, trailer }
}

/** A stream object's dictionary, and the bytes of the stream. */
const streamObject = (number: number, dictionary: string, content: Buffer): Buffer =>
  Buffer.concat([
    bytesOf(`${number} 0 obj\n<<\n${dictionary}\n/Length ${content.length}\n/Filter /FlateDecode\n>>\nstream\n`),
    content,
    bytesOf('\nendstream\nendobj\n'),
  ])

/** Rows of numbers, four bytes each but the first and last, differences to the row above (PNG "up"), which packs better. */
function tableRows(rows: readonly (readonly [kind: number, at: number, index: number])[]): Buffer {
  const width = 7
  let above = Buffer.alloc(width)
  const packed = rows.map(([kind, at, index]) => {
    const row = Buffer.alloc(width)
    row.writeUInt8(kind, 0)
    row.writeUInt32BE(at, 1)
    row.writeUInt16BE(index, 5)
    const difference = Buffer.from([2, ...row.map((byte, column) => (byte - (above[column] ?? 0)) & 255)])
    above = row
    return difference
  })
  return deflateSync(Buffer.concat(packed))
}

/**
 * The same PDF with its small objects packed into compressed object streams and a compressed cross-reference (PDF 1.5
 * and later, ISO 32000-1, 7.5.7 and 7.5.8). Tags make a file several times larger as single objects; packed, they cost
 * little. Pages, fonts and pictures stay as they are. Throws for a file that pdfkit did not write.
 */
export function packPdf(written: Uint8Array): Buffer {
  const file = Buffer.from(written.buffer, written.byteOffset, written.byteLength)
  const { offsets, table, trailer } = readTable(file)
  const inOrder = [...offsets].sort(([, a], [, b]) => a - b)
  const places = new Map<number, Place>()
  const parts: Buffer[] = []
  let length = 0
  const add = (part: Buffer): void => {
    parts.push(part)
    length += part.length
  }

  add(file.subarray(0, inOrder[0]?.[1] ?? table))
  const small: { number: number; body: Buffer }[] = []
  inOrder.forEach(([number, offset], index) => {
    const object = file.subarray(offset, inOrder[index + 1]?.[1] ?? table)
    if (latin(object.subarray(-24)).includes('endstream')) {
      places.set(number, { offset: length })
      add(object)
      return
    }
    const start = object.indexOf('obj') + 3
    const end = object.lastIndexOf('endobj')
    small.push({ number, body: bytesOf(latin(object.subarray(start, end)).trim()) })
  })

  let next = Math.max(...offsets.keys()) + 1
  for (let first = 0; first < small.length; first += OBJECTS_IN_STREAM) {
    const group = small.slice(first, first + OBJECTS_IN_STREAM)
    const stream = next++
    let at = 0
    const index = group.map(({ number, body }, position) => {
      places.set(number, { stream, index: position })
      const entry = `${number} ${at}`
      at += body.length + 1
      return entry
    })
    const head = bytesOf(`${index.join(' ')} `)
    const bodies = Buffer.concat(group.flatMap(({ body }) => [body, bytesOf('\n')]))
    places.set(stream, { offset: length })
    const dictionary = `/Type /ObjStm\n/N ${group.length}\n/First ${head.length}`
    add(streamObject(stream, dictionary, deflateSync(Buffer.concat([head, bodies]), { level: 9 })))
  }

  const self = next
  places.set(self, { offset: length })
  const start = length
  const rows = Array.from({ length: self + 1 }, (_, number): readonly [number, number, number] => {
    const place = places.get(number)
    if (!place) return [0, 0, number === 0 ? 65535 : 0]
    return 'offset' in place ? [1, place.offset, 0] : [2, place.stream, place.index]
  })
  const kept = trailer
    .slice(2, -2)
    .replace(/\/Size \d+/, '')
    .trim()
  const dictionary = `/Type /XRef\n/Size ${self + 1}\n/W [1 4 2]\n/DecodeParms << /Predictor 12 /Columns 7 >>\n${kept}`
  add(streamObject(self, dictionary, tableRows(rows)))
  add(bytesOf(`startxref\n${start}\n%%EOF\n`))
  return Buffer.concat(parts)
}
