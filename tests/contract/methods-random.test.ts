import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { contract } from '../../shared/contract/index.ts'
import { openStore, type TestStore } from '../support/store.ts'
import { type FeatureMethod, validInputs } from '../support/valid-inputs.ts'

const methods = Object.keys(contract).filter((name): name is FeatureMethod => !name.startsWith('vault.'))
/** Making documents is slow, and what they are filled with is the same for all four. */
const slow: ReadonlySet<string> = new Set(['handouts.preview', 'handouts.count', 'handouts.export', 'contracts.export'])

let store: TestStore
let inputs: Awaited<ReturnType<typeof validInputs>>

beforeAll(async () => {
  store = openStore()
  await store.ask('sample.load', null)
  inputs = await validInputs(store)
})
afterAll(() => void store.db.close())

/** A valid input whose texts and numbers are replaced by any others: mostly of the right form, seldom of the right sense. */
function shuffled(value: unknown): fc.Arbitrary<unknown> {
  if (typeof value === 'string') {
    const text = fc.oneof(fc.constant(value), fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }))
    return /^\d{4}-/.test(value) ? fc.oneof(fc.constant(value), fc.date({ noInvalidDate: true }).map(isoDay)) : text
  }
  if (typeof value === 'number') return fc.oneof(fc.constant(value), fc.integer(), fc.double())
  if (typeof value === 'boolean') return fc.boolean()
  if (Array.isArray(value)) {
    return value.length === 0 ? fc.constant([]) : fc.array(fc.oneof(...value.map(shuffled)), { maxLength: 4 })
  }
  if (typeof value === 'object' && value !== null) {
    return fc.record(Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shuffled(inner)])))
  }
  return fc.constant(value)
}
const isoDay = (date: Date): string => date.toISOString().slice(0, 10)

describe.each(methods)('%s', (method) => {
  test('answers or refuses whatever is sent, and never fails', async () => {
    const { db, call, faults } = store
    const anything = fc.oneof(
      { weight: 3, arbitrary: shuffled(inputs[method]) },
      { weight: 1, arbitrary: fc.jsonValue() },
    )
    const holds = fc.asyncProperty(anything, async (input) => {
      db.exec('BEGIN')
      try {
        const result = await call(method, input)
        if (faults.length > 0) expect.fail(faults.map(String).join('; '))
        const told = JSON.parse(JSON.stringify(result))
        // The matcher is slow; it speaks only where there is something to say.
        if (!isDeepStrictEqual(told, result)) expect(told).toEqual(result)
      } finally {
        faults.length = 0
        db.exec('ROLLBACK')
      }
    })
    await fc.assert(holds, { numRuns: slow.has(method) ? 15 : 60 })
  })
})
