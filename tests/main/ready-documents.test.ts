import { expect, test } from 'vitest'
import { readyDocuments } from '../../main/features/documents/ready-documents.ts'

test('fonts and layout are brought in sheet by sheet, with a pause before each', async () => {
  const pauses: number[] = []
  const count = await readyDocuments(new AbortController().signal, async (ms) => void pauses.push(ms))
  expect(count).toBeGreaterThan(1)
  expect(pauses).toHaveLength(count + 1)
  // Opening goes first.
  expect(pauses[0]).toBeGreaterThan(Math.max(...pauses.slice(1)))
})

test.each([0, 1, 2])('it stops when the store is closed, after %s sheets', async (after) => {
  const closing = new AbortController()
  let pauses = 0
  const count = await readyDocuments(closing.signal, async () => {
    if (pauses++ === after) closing.abort()
  })
  expect(count).toBe(after)
})
