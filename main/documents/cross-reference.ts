import { createDeflate, deflateSync } from 'node:zlib'
import { numberList } from './number-list.ts'

/** A row says where an object stands: kind 1 at an offset of the file, kind 2 in an object stream at an index. */
const ROW = 7
const ROWS_AT_ONCE = 4096

/**
 * Where every object of a file stands (ISO 32000-1, 7.5.8). Objects packed one after the other with numbers in a row are
 * kept as one entry, and entries as plain numbers, so a file of a million objects takes next to no room here.
 */
export function crossReference() {
  /** Objects that stand for themselves, and where. */
  const alone = { numbers: numberList(), offsets: numberList() }
  /** Objects in a row in an object stream: the first, how many, which stream, and the first one's index in it. */
  const packed = { firsts: numberList(), counts: numberList(), streams: numberList(), indexes: numberList() }

  /**
   * Rows of objects 0 to `size` − 1 as differences to the row above (PNG "up"), which packs better. A block is good until
   * the next is asked for.
   */
  function* rows(size: number): Generator<Buffer> {
    const block = Buffer.alloc(Math.min(size, ROWS_AT_ONCE) * (ROW + 1))
    const above = new Uint8Array(ROW)
    let filled = 0
    const put = (column: number, byte: number): void => {
      block[filled + 1 + column] = byte - (above[column] as number)
      above[column] = byte
    }
    const singles = alone.numbers.order()
    const runs = packed.firsts.order()
    let [single, run] = [0, 0]
    for (let number = 0; number < size; number++) {
      while (run < runs.length && packed.firsts.at(runs[run]) + packed.counts.at(runs[run]) <= number) run++
      let [kind, at, index] = [0, 0, number === 0 ? 65535 : 0]
      if (alone.numbers.at(singles[single]) === number) {
        ;[kind, at, index] = [1, alone.offsets.at(singles[single]), 0]
        single++
      } else if (run < runs.length && number >= packed.firsts.at(runs[run])) {
        kind = 2
        at = packed.streams.at(runs[run])
        index = packed.indexes.at(runs[run]) + number - packed.firsts.at(runs[run])
      }
      block[filled] = 2
      put(0, kind)
      for (let byte = 0; byte < 4; byte++) put(1 + byte, (at >>> (24 - 8 * byte)) & 255)
      put(5, index >>> 8)
      put(6, index & 255)
      filled += ROW + 1
      if (filled < block.length) continue
      yield block
      filled = 0
    }
    if (filled > 0) yield block.subarray(0, filled)
  }

  return {
    at: (number: number, offset: number): void => {
      alone.numbers.add(number)
      alone.offsets.add(offset)
    },
    inStream: (number: number, stream: number, index: number): void => {
      const last = packed.firsts.length - 1
      if (last >= 0 && packed.streams.at(last) === stream && packed.firsts.at(last) + packed.counts.at(last) === number)
        packed.counts.set(last, packed.counts.at(last) + 1)
      else {
        packed.firsts.add(number)
        packed.counts.add(1)
        packed.streams.add(stream)
        packed.indexes.add(index)
      }
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
      for (const block of rows(size)) await new Promise<void>((done) => deflate.write(block, () => done()))
      deflate.end()
      await finished
      return { dictionary, content: Buffer.concat(parts) }
    },
  }
}
