import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gathered } from '../../main/documents/gather.ts'

async function* partsOf(parts: readonly Uint8Array[]): AsyncGenerator<Uint8Array, string> {
  yield* parts
  return 'the end'
}

test('parts of any length come in pieces whose memory is used again, none lost and none moved', async () => {
  const lengths = fc.array(fc.oneof(fc.nat(200), fc.integer({ min: 60_000, max: 200_000 })), { maxLength: 8 })
  await fc.assert(
    fc.asyncProperty(lengths, async (list) => {
      const all = Buffer.from(Array.from({ length: list.reduce((sum, one) => sum + one, 0) }, (_, at) => at % 251))
      let from = 0
      // Each a stretch of one long buffer, as zlib and Node give them.
      const parts = list.map((length) => {
        from += length
        return all.subarray(from - length, from)
      })
      const pieces = gathered(partsOf(parts), () => back.pop())
      const found: Uint8Array[] = []
      const back: ArrayBuffer[] = []
      const memory = new Set<ArrayBuffer>()
      for (;;) {
        const step = await pieces.next()
        if (step.done) {
          expect(step.value).toBe('the end')
          break
        }
        expect(step.value.length).toBeLessThanOrEqual(65_536)
        found.push(step.value.slice())
        step.value.fill(0)
        back.push(step.value.buffer)
        memory.add(step.value.buffer)
      }
      expect(memory.size).toBeLessThanOrEqual(1)
      expect(Buffer.concat(found).equals(all)).toBe(true)
      expect(found.slice(0, -1).every(({ length }) => length === 65_536)).toBe(true)
    }),
    { numRuns: 60 },
  )
})
