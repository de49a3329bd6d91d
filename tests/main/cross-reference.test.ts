import { inflateSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { crossReference } from '../../main/documents/cross-reference.ts'
import { objectPack } from '../../main/documents/object-pack.ts'

type Row = readonly [kind: number, at: number, index: number]

/** Rows as a reader gets them: each is the one above and the difference to it (PNG "up"). */
function rowsOf(packed: Uint8Array): Row[] {
  const bytes = inflateSync(packed)
  const above = new Uint8Array(7)
  const rows: Row[] = []
  for (let at = 0; at < bytes.length; at += 8) {
    expect(bytes[at]).toBe(2)
    for (let column = 0; column < 7; column++) above[column] = (above[column] ?? 0) + (bytes[at + 1 + column] ?? 0)
    const row = Buffer.from(above)
    rows.push([row.readUInt8(0), row.readUInt32BE(1), row.readUInt16BE(5)])
  }
  return rows
}

/** Objects in runs: each run packed into a stream or written one by one, or never written at all. */
const runs = fc.array(
  fc.record({ kind: fc.constantFrom('packed', 'alone', 'missing'), count: fc.integer({ min: 1, max: 900 }) }),
  { minLength: 1, maxLength: 30 },
)

test('every object is found where it was put, in whatever order they were, however many there are', async () => {
  await fc.assert(
    fc.asyncProperty(runs, fc.boolean(), async (list, isBackwards) => {
      const places = crossReference()
      const expected: Row[] = [[0, 0, 65535]]
      const puts: (() => void)[] = []
      for (const [stream, { kind, count }] of list.entries()) {
        for (let index = 0; index < count; index++) {
          const number = expected.length
          const offset = 4_000_000_000 + number * 7
          if (kind === 'packed') puts.push(() => places.inStream(number, 70_000 + stream, index))
          if (kind === 'alone') puts.push(() => places.at(number, offset))
          expected.push(kind === 'packed' ? [2, 70_000 + stream, index] : kind === 'alone' ? [1, offset, 0] : [0, 0, 0])
        }
      }
      for (const put of isBackwards ? puts.reverse() : puts) put()
      const { content } = await places.compressed(expected.length)
      expect(rowsOf(content)).toEqual(expected)
    }),
    { numRuns: 25 },
  )
})

test('objects of any length lie in a pack where its list says, numbers of any length in their own digits', () => {
  const lengths = fc.array(fc.oneof(fc.nat(80), fc.integer({ min: 1000, max: 150_000 })), {
    minLength: 1,
    maxLength: 40,
  })
  fc.assert(
    fc.property(lengths, fc.array(fc.nat(2 ** 40), { maxLength: 20 }), (list, digits) => {
      const pack = objectPack()
      const bodies = list.map((length) => 'æ'.repeat(length))
      bodies.push(digits.join(' '))
      bodies.forEach((body, at) => {
        pack.begin(at + 5)
        if (at < list.length) pack.words.text(body)
        else
          digits.forEach((number, index) => {
            if (index > 0) pack.words.text(' ')
            pack.words.integer(number)
          })
        pack.finish()
      })
      const { numbers, first, content } = pack.take()
      const words = Buffer.from(content).toString('latin1')
      const pairs = words.slice(0, first).trim().split(' ').map(Number)
      expect(numbers).toEqual(bodies.map((_, at) => at + 5))
      expect(pairs.filter((_, at) => at % 2 === 0)).toEqual(numbers)
      const starts = pairs.filter((_, at) => at % 2 === 1)
      const found = starts.map((start, at) => words.slice(first + start, first + (starts[at + 1] ?? words.length)))
      expect(found.map((one) => one.slice(0, -1))).toEqual(bodies)
      expect(pack.count()).toBe(0)
    }),
    { numRuns: 40 },
  )
})
