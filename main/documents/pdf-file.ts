import { createHash } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import { crossReference } from './cross-reference.ts'
import { type ObjectWords, objectPack } from './object-pack.ts'
import { entries, type PdfValue, Verbatim, written } from './pdf-value.ts'

/** Texts on their way to be compressed; one place for all, since places like these are given back late. */
const scratch = Buffer.alloc(240_000)
/**
 * How hard to pack. Pages take half the time of zlib's own setting, and a twentieth more room; objects are so much of a
 * kind that they are worth more. Little is gathered at a time: what is given back late takes less room meanwhile.
 */
const CONTENT = { level: 4, memLevel: 6, windowBits: 14, chunkSize: 8192 }
const OBJECTS = { level: 5, memLevel: 6, windowBits: 15, chunkSize: 8192 }

/** What is this short needs no more to look back on, and a hundredth of the room while it is packed. */
const SHORT = { level: 6, memLevel: 1, windowBits: 9, chunkSize: 512 }

/** Small streams come again in every document (tick boxes, bullets): what they are packed is remembered, in bounds. */
const SMALL = 400
const REMEMBERED = 400
const small = new Map<string, Uint8Array>()

function packedSmall(content: string): Uint8Array {
  let packed = small.get(content)
  if (!packed) {
    // A copy, since what zlib gives is the beginning of a longer buffer.
    packed = new Uint8Array(deflateSync(inPassing(content), SHORT))
    if (small.size >= REMEMBERED) small.clear()
    small.set(content, packed)
  }
  return packed
}

/**
 * An object whose number is known before what it holds; written, and closed for changes, when it is ended. The face is
 * the one of pdfkit's references, so that pdfkit's fonts and pictures can be put into a file of ours.
 */
export type PdfObject = {
  readonly number: number
  readonly data: Record<string, PdfValue>
  /** Adds to the object's stream. */
  write(content: Uint8Array | string): void
  end(content?: Uint8Array | string): void
  toString(): string
}

const bytesOf = (content: Uint8Array | string): Uint8Array =>
  typeof content === 'string' ? Buffer.from(content, 'latin1') : content

/** Bytes for the moment: the next call may write over them. */
const inPassing = (content: Uint8Array | string): Uint8Array =>
  typeof content === 'string' && content.length <= scratch.length
    ? scratch.subarray(0, scratch.write(content, 'latin1'))
    : bytesOf(content)

/**
 * A PDF that is written from front to back and kept nowhere: what is finished is taken piece by piece. Small objects
 * are packed into compressed object streams (PDF 1.5 and later, ISO 32000-1, 7.5.7); tags cost little that way.
 */
export function pdfFile() {
  const places = crossReference()
  const ready: Uint8Array[] = []
  const open = new Set<PdfObject>()
  const digest = createHash('md5')
  let offset = 0
  let next = 1
  const pack = objectPack()
  let closing = false
  let allClosed: (() => void) | undefined

  const put = (bytes: Uint8Array): void => {
    ready.push(bytes)
    if (!closing) digest.update(bytes)
    offset += bytes.length
  }

  const reserve = (count = 1): number => {
    const first = next
    next += count
    return first
  }

  const putStream = (number: number, dictionary: object, content: Uint8Array): void => {
    places.at(number, offset)
    put(Buffer.from(`${number} 0 obj\n<<${entries({ ...dictionary, Length: content.length })}>>stream\n`, 'latin1'))
    put(content)
    put(Buffer.from('\nendstream\nendobj\n'))
  }

  /** Writes a stream, compressed where its dictionary does not say that it is. */
  const addStream = (
    dictionary: object,
    content: Uint8Array | string,
    number = reserve(),
    settings = CONTENT,
  ): number => {
    if ('Filter' in dictionary) putStream(number, dictionary, bytesOf(content))
    else {
      const isSmall = typeof content === 'string' && content.length <= SMALL
      const packed = isSmall ? packedSmall(content) : deflateSync(inPassing(content), settings)
      putStream(number, { ...dictionary, Filter: 'FlateDecode' }, packed)
    }
    return number
  }

  const closePack = (): void => {
    if (pack.count() === 0) return
    const stream = reserve()
    const { numbers, first, content } = pack.take()
    numbers.forEach((number, place) => {
      places.inStream(number, stream, place)
    })
    addStream({ Type: 'ObjStm', N: numbers.length, First: first }, content, stream, OBJECTS)
  }

  /** Adds an object that is no stream, in the words it has in the file: written down by `write`. */
  const addWords = (number: number, write: (words: ObjectWords) => void): number => {
    pack.begin(number)
    write(pack.words)
    if (pack.finish()) closePack()
    return number
  }
  const add = (body: string, number = reserve()): number => addWords(number, ({ text }) => text(body))

  const object = (data: PdfValue = {}): PdfObject => {
    const number = reserve()
    const parts: Uint8Array[] = []
    const made: PdfObject = {
      number,
      data: data as Record<string, PdfValue>,
      write: (content) => void parts.push(bytesOf(content)),
      end: (content) => {
        if (content !== undefined) parts.push(bytesOf(content))
        if (parts.length > 0) addStream(made.data, Buffer.concat(parts), number)
        else add(written(made.data), number)
        open.delete(made)
        if (open.size === 0) allClosed?.()
      },
      toString: () => `${number} 0 R`,
    }
    open.add(made)
    return made
  }

  return {
    reserve,
    add,
    addWords,
    addStream,
    /** Writes a stream as it is, for readers that know nothing of compression. */
    addPlainStream: (dictionary: object, content: Uint8Array): number => {
      const number = reserve()
      putStream(number, dictionary, content)
      return number
    },
    object,
    /** Bytes finished since the last time. */
    take: (): Uint8Array[] => ready.splice(0),
    begin: (): void => put(Buffer.from('%PDF-1.7\n%\xff\xff\xff\xff\n', 'latin1')),
    /** Waits for objects still being made (pdfkit takes pictures apart in the background), then closes the file. */
    finish: async (trailer: object): Promise<void> => {
      if (open.size > 0) await new Promise<void>((resolve) => (allClosed = resolve))
      closePack()
      const start = offset
      closing = true
      const self = reserve()
      places.at(self, start)
      const { dictionary, content } = await places.compressed(self + 1)
      // Of what the file says, so that equal files have equal ones.
      const id = `<${digest.digest('hex')}>`
      const own = { Type: 'XRef', Size: self + 1, ...dictionary, ...trailer, ID: new Verbatim(`[${id}${id}]`) }
      putStream(self, { ...own, Filter: 'FlateDecode' }, content)
      put(Buffer.from(`startxref\n${start}\n%%EOF\n`))
    },
  }
}
export type PdfFile = ReturnType<typeof pdfFile>
