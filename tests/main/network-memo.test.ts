import { describe, expect, test } from 'vitest'
import { assess, assessed } from '../../main/features/networks/assess.ts'
import { createStores } from '../../main/features/stores.ts'
import { overviewOfDay } from '../../main/features/today/overview-of-day.ts'
import { NetworkId } from '../../shared/domain/ids.ts'
import { randomCommands, randomFrom } from '../support/random-commands.ts'
import { openTestStore, type TestStore, TODAY } from '../support/store.ts'

const sampleStore = async (): Promise<TestStore> => {
  const store = openTestStore()
  await store.ask('sample.load', null)
  return store
}
const contextOf = ({ db }: TestStore, day = TODAY) => ({
  stores: createStores(db),
  today: () => day,
  now: () => new Date(`${day}T09:00:00+01:00`),
})
/** The same stores, remembering nothing. */
const forgetting = (store: TestStore) => {
  const { stores, ...rest } = contextOf(store)
  return {
    stores: {
      ...stores,
      memo: { of: <T>(_what: string, _id: NetworkId, _day: string, work: () => T) => work(), watch: () => {} },
    },
    ...rest,
  }
}

describe('what is remembered of networks', () => {
  test.for([1, 2, 3])(
    'is what would be worked out anew, after each of many random commands (seed %i)',
    async (seed) => {
      const store = await sampleStore()
      const random = randomFrom(seed)
      const context = contextOf(store)
      const fresh = forgetting(store)
      const next = await randomCommands(store, seed, { alsoUnrecorded: true })
      let accepted = 0
      for (let step = 0; step < 80; step++) {
        const what = random()
        if (what < 0.12) await store.call('history.undo', { id: null })
        else if (what < 0.18) await store.call('history.redo', null)
        else {
          const { method, input } = next()
          if ((await store.call(method, input)).ok) accepted += 1
        }
        expect(overviewOfDay(context)).toEqual(overviewOfDay(fresh))
      }
      expect(accepted).toBeGreaterThan(20)
    },
  )

  test('is kept while nothing of the network is written, and only then', async () => {
    const store = await sampleStore()
    const context = contextOf(store)
    const [one, other] = [NetworkId.parse('N1'), NetworkId.parse('N2')]
    const before = { one: assess(context, one), other: assess(context, other) }
    expect(assess(context, one)).toBe(before.one)
    await store.ask('networks.updateFrame', { id: one, change: { minMembers: 3 } })
    expect(assess(context, one)).not.toBe(before.one)
    expect(assess(context, one).facts.frame.minMembers).toBe(3)
    expect(assess(context, other)).toBe(before.other)
    await store.ask('history.undo', { id: null })
    expect(assess(context, one)).toEqual(before.one)
  })

  test('is another on another day, and under another limit of anonymity', async () => {
    const store = await sampleStore()
    const id = NetworkId.parse('N1')
    expect(assess(contextOf(store, '2027-01-16'), id)).toEqual(assessed(contextOf(store, '2027-01-16'), id))
    expect(assess(contextOf(store), id)).toEqual(assessed(contextOf(store), id))
    const before = assess(contextOf(store), id)
    await store.ask('consultant.update', { minResponses: 9 })
    expect(assess(contextOf(store), id)).not.toBe(before)
    expect(assess(contextOf(store), id)).toEqual(assessed(contextOf(store), id))
  })

  test('is not taken from a change that is rolled back', async () => {
    const store = await sampleStore()
    const context = contextOf(store)
    const id = NetworkId.parse('N1')
    const before = assess(context, id)
    expect(() =>
      store.db.transaction(() => {
        store.db.prepare("UPDATE network SET stage = 'closed' WHERE id = ?").run(id)
        expect(assess(context, id).attention).toEqual([])
        throw new Error('no')
      })(),
    ).toThrow('no')
    expect(assess(context, id)).toEqual(before)
  })
})
