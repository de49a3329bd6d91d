import { isDeepStrictEqual } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { contract, isMethodName } from '../../shared/contract/index.ts'
import type { Result } from '../../shared/contract/result.ts'
import { hostileTexts, hostileValues, spoilt } from '../support/hostile.ts'
import { da } from '../support/rejection-sentences.ts'
import { dump, openStore, type TestStore, TODAY } from '../support/store.ts'
import { type FeatureMethod, validInputs } from '../support/valid-inputs.ts'

const methods = Object.keys(contract).filter((name): name is FeatureMethod => !name.startsWith('vault.'))

/** Said by the comparing matcher only where it fails: it is slow, and fifty thousand calls are compared. */
const expectSame = (value: unknown, other: unknown, method: string) => {
  if (!isDeepStrictEqual(value, other)) expect(value, method).toEqual(other)
}

let store: TestStore
/** All rows before any call, and the pages they stand on; every call is taken back. */
let untouched: ReturnType<typeof dump>
let pages: Buffer
let inputs: Awaited<ReturnType<typeof validInputs>>

beforeAll(async () => {
  store = openStore()
  await store.ask('sample.load', null)
  inputs = await validInputs(store)
  untouched = dump(store.db)
  pages = store.db.serialize()
})
afterAll(() => void store.db.close())

/** The same pages hold the same rows, and are compared in a tenth of the time. */
const expectUntouched = (method: string) => {
  if (!store.db.serialize().equals(pages)) expectSame(dump(store.db), untouched, method)
}

const writes = (): number => Number(store.db.prepare('SELECT total_changes()').pluck().get())

/** Calls within a transaction that is taken back, so that every call finds the same store. */
async function tried(method: string, input: unknown): Promise<Result<unknown>> {
  const { db, call, faults } = store
  db.exec('BEGIN')
  try {
    const before = writes()
    const result = await call(method, input)
    if (faults.length > 0) expect.fail(`${method} ${String(faults[0])}`)
    expectSame(JSON.parse(JSON.stringify(result)), result, method)
    if (result.ok) return result
    const { failure } = result
    if (failure.kind === 'rejected') {
      if (!da(failure).endsWith('.')) expect.fail(`${method} is refused without a whole sentence: ${da(failure)}`)
    } else if (failure.kind !== 'invalid') expect.fail(`${method} failed: ${JSON.stringify(failure)}`)
    // Something was written before the refusal: every row must be as it was.
    if (writes() !== before) expectUntouched(method)
    return result
  } finally {
    faults.length = 0
    db.exec('ROLLBACK')
  }
}

describe.each(methods)('%s', (method) => {
  test('refuses what it cannot use, and leaves the store as it was', async () => {
    const outcomes = new Map<string, number>()
    const tryOne = async (input: unknown) => {
      const result = await tried(method, input)
      const outcome = result.ok ? 'accepted' : result.failure.kind
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
    }
    for (const value of [...hostileValues, ...hostileTexts]) await tryOne(value)
    for (const value of spoilt(inputs[method])) await tryOne(value)
    expect(outcomes.get('invalid')).toBeGreaterThan(20)
    expectUntouched(method)
  })
})

test('a name that is no method is invalid', async () => {
  for (const name of ['', '__proto__', 'constructor', 'toString', 'clients.list ', 'clients', 'CLIENTS.LIST']) {
    expect(isMethodName(name)).toBe(false)
    expect(await store.call(name, null)).toEqual({ ok: false, failure: { kind: 'invalid', fields: ['method'] } })
  }
})

test('unknown ids are rejected by name', async () => {
  const refused: string[] = []
  for (const method of methods) {
    const input = inputs[method]
    if (typeof input !== 'object' || input === null) continue
    for (const key of ['id', 'networkId', 'meetingId', 'participantId', 'membershipId', 'roundId', 'clientId']) {
      if (!Object.hasOwn(input, key) || Object(input)[key] === null) continue
      const result = await tried(method, { ...input, [key]: 'nobody' })
      if (result.ok) throw new Error(`${method} accepted an unknown ${key}`)
      refused.push(`${method} ${key}`)
    }
  }
  expect(refused.length).toBeGreaterThan(50)
})

test('what is right is accepted', async () => {
  // Later that day: codes that were guessed at above make nobody wait any more.
  store.travelTo(TODAY, '15:00')
  const refusing: string[] = []
  for (const method of methods) {
    const result = await tried(method, inputs[method])
    if (!result.ok) refusing.push(`${method} ${JSON.stringify(result.failure)}`)
  }
  // These have nothing to work on in this store; their own tests show them at work.
  expect(refusing.toSorted()).toEqual([
    'kiosk.ownSheet {"kind":"rejected","code":"round-not-found","details":{}}',
    'kiosk.scoreGoals {"kind":"rejected","code":"goal-not-found","details":{}}',
    'participants.removeMembership {"kind":"rejected","code":"membership-not-found","details":{}}',
    'sample.load {"kind":"rejected","code":"sample-needs-empty-store","details":{}}',
  ])
})
