import { createDeflate, deflateSync } from 'node:zlib'

/** A row says where an object stands: kind 1 at an offset of the file, kind 2 in an object stream at an index. */
const ROW = 7
const ROWS_AT_ONCE = 4096

/** Objects with consecutive numbers, one after the other in the object stream `stream` from `index` on. */
type Packed = { readonly first: number; count: number; readonly stream: number; readonly index: number }

/**
 * Where every object of a file stands (ISO 32000-1, 7.5.8). Runs of packed objects are kept as one entry, so a file of
 * a million objects takes no more room here than its streams.
 */
export function crossReference() {
  const offsets = new Map<number, number>()
  const packed: Packed[] = []

  const rowOf = (number: number, run: Packed | undefined): readonly [kind: number, at: number, index: number] => {
    const offset = offsets.get(number)
    if (offset !== undefined) return [1, offset, 0]
    if (run && number >= run.first) return [2, run.stream, run.index + number - run.first]
    return [0, 0, number === 0 ? 65535 : 0]
  }

  /** Differences to the row above (PNG "up"), which packs better. */
  function* rows(size: number): Generator<Buffer> {
    packed.sort((a, b) => a.first - b.first)
    let above = Buffer.alloc(ROW)
    let run = 0
    for (let from = 0; from < size; from += ROWS_AT_ONCE) {
      const to = Math.min(size, from + ROWS_AT_ONCE)
      const block = Buffer.alloc((to - from) * (ROW + 1))
      for (let number = from; number < to; number++) {
        while ((packed[run]?.first ?? Infinity) + (packed[run]?.count ?? 0) <= number) run++
        const [kind, at, index] = rowOf(number, packed[run])
        const row = Buffer.alloc(ROW)
        row.writeUInt8(kind, 0)
        row.writeUInt32BE(at, 1)
        row.writeUInt16BE(index, 5)
        const start = (number - from) * (ROW + 1)
        block[start] = 2
        for (let column = 0; column < ROW; column++) {
          block[start + 1 + column] = ((row[column] ?? 0) - (above[column] ?? 0)) & 255
        }
        above = row
      }
      yield block
    }
  }

  return {
    at: (number: number, offset: number): void => void offsets.set(number, offset),
    inStream: (number: number, stream: number, index: number): void => {
      const last = packed.at(-1)
      if (last && last.stream === stream && last.first + last.count === number) last.count += 1
      else packed.push({ first: number, count: 1, stream, index })
    },
    /** The table's rows for objects 0 to `size` − 1, compressed, and the entries that tell how to read them. */
    compressed: async (size: number): Promise<{ dictionary: object; content: Buffer }> => {
      const dictionary = { W: [1, 4, 2], DecodeParms: { Predictor: 12, Columns: ROW } }
      if (size <= ROWS_AT_ONCE) return { dictionary, content: deflateSync(Buffer.concat([...rows(size)])) }
      const deflate = createDeflate()
      const parts: Buffer[] = []
      const finished = new Promise<void>((resolve, reject) => {
        deflate.on('data', (part: Buffer) => parts.push(part))
        deflate.on('end', resolve)
        deflate.on('error', reject)
      })
      for (const block of rows(size)) deflate.write(block)
      deflate.end()
      await finished
      return { dictionary, content: Buffer.concat(parts) }
    },
  }
}
