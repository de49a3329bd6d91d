import { describe, expect, test } from 'vitest'
import { networksWithoutRow, portfolio } from '../../main/features/evaluation/portfolio.ts'
import { readyRows, rowKeeper } from '../../main/features/evaluation/ready-rows.ts'
import { createStores } from '../../main/features/stores.ts'
import { clientId, meetingId, networkId } from '../support/ids.ts'
import { randomCommands } from '../support/random-commands.ts'
import { openTestStore, type TestStore, TODAY } from '../support/store.ts'

const sampleStore = async () => {
  const store = openTestStore()
  await store.ask('sample.load', null)
  return store
}
const keptRows = ({ db }: TestStore) =>
  db.prepare<[], string>('SELECT network_id FROM kept_row ORDER BY network_id').pluck().all()
/** The same worked out anew, with nothing kept. */
const fresh = ({ db }: TestStore) => {
  const stores = createStores(db)
  const forgetting = {
    ...stores,
    keptRows: { of: () => new Map(), networks: () => new Set<never>(), keep: () => {} },
    memo: { of: <T>(_what: string, _id: string, _day: string, work: () => T) => work(), watch: () => {} },
  }
  return portfolio({ stores: forgetting, today: () => TODAY, now: () => new Date(`${TODAY}T09:00:00+01:00`) }, null)
}

describe('the portfolio', () => {
  test('has a row a network in Danish order, with every indicator and the means that may be seen', async () => {
    const { ask } = await sampleStore()
    const { networks: rows } = await ask('evaluation.portfolio', { clientId: null })
    expect(rows.map(({ name, worst }) => [name, worst])).toEqual([
      ['Driftslederne', 'red'],
      ['Ledere i Omsorg', 'green'],
      ['På tværs af Fjorden', 'red'],
      ['Skoleledere Nord', 'amber'],
    ])
    for (const row of rows) {
      expect(Object.keys(row.statuses)).toHaveLength(18)
      for (const { points } of row.series) for (const { n } of points) expect(n).toBeGreaterThanOrEqual(5)
    }
    const benefit = rows[0]?.series.find(({ item }) => item === 'P1')
    expect(benefit?.points.at(-1)).toMatchObject({ n: 5, mean: 2.8 })
    const { networks: own } = await ask('evaluation.portfolio', { clientId: clientId('C1') })
    expect(own.map(({ name }) => name)).toEqual(['Ledere i Omsorg', 'Skoleledere Nord'])
  })

  test('keeps its rows until something of their network is written', async () => {
    const store = await sampleStore()
    await store.ask('evaluation.portfolio', { clientId: null })
    expect(keptRows(store)).toEqual(['N1', 'N2', 'N3', 'N4'])
    await store.ask('networks.updateFrame', { id: networkId('N1'), change: { minMembers: 3 } })
    expect(keptRows(store)).toEqual(['N2', 'N3', 'N4'])
    await store.ask('consultant.update', { minResponses: 9 })
    expect(keptRows(store)).toEqual([])
  })

  test.for([1, 2])('is what would be worked out anew after each of many random commands (seed %i)', async (seed) => {
    const store = await sampleStore()
    const next = await randomCommands(store, seed, { alsoUnrecorded: true })
    for (let step = 0; step < 40; step++) {
      const { method, input } = next()
      if (step % 7 === 6) await store.call('history.undo', { id: null })
      else await store.call(method, input)
      expect(await store.ask('evaluation.portfolio', { clientId: null })).toEqual(fresh(store))
    }
  })
})

describe('rows made ready', () => {
  const contextOf = ({ db }: TestStore) => ({
    stores: createStores(db),
    today: () => TODAY,
    now: () => new Date(`${TODAY}T09:00:00+01:00`),
  })

  /** A clock by which each row takes a second. */
  const slow = () => {
    let now = 0
    return () => (now += 1000)
  }

  test('are there before anybody asks, one network in each turn, and are what would be worked out anew', async () => {
    const store = await sampleStore()
    const kept: number[] = []
    await readyRows(contextOf(store), new AbortController().signal, {
      clock: slow(),
      between: async () => void kept.push(keptRows(store).length),
    })
    expect(kept).toEqual([0, 1, 2, 3, 4])
    expect(await store.ask('evaluation.portfolio', { clientId: null })).toEqual(fresh(store))
  })

  test('stop when the store is about to close, pass over a network that goes meanwhile, and come again on a new day', async () => {
    const store = await sampleStore()
    const stopping = new AbortController()
    let turns = 0
    await readyRows(contextOf(store), stopping.signal, {
      clock: slow(),
      between: async () => {
        turns += 1
        if (turns === 2) await store.ask('networks.delete', { id: networkId('N3') })
        if (turns === 3) await store.ask('networks.updateFrame', { id: networkId('N1'), change: { minMembers: 3 } })
        if (turns === 4) stopping.abort()
      },
    })
    expect(turns).toBe(4)
    expect(await store.ask('evaluation.portfolio', { clientId: null })).toEqual(fresh(store))
    store.travelTo('2026-11-25')
    const tomorrow = { ...contextOf(store), today: () => '2026-11-25' }
    expect(networksWithoutRow(tomorrow)).toHaveLength(3)
    await readyRows(tomorrow, new AbortController().signal, { clock: () => 0, between: async () => {} })
    expect(networksWithoutRow(tomorrow)).toEqual([])
  })
})

describe('a look that comes before the rows are ready', () => {
  const contextOf = ({ db }: TestStore) => ({
    stores: createStores(db),
    today: () => TODAY,
    now: () => new Date(`${TODAY}T09:00:00+01:00`),
  })

  test('gets so many and the number of the others, and the next one gets more', async () => {
    const store = await sampleStore()
    const look = () => portfolio(contextOf(store), null, 3)
    const first = look()
    expect([first.networks.length, first.waiting]).toEqual([3, 1])
    expect(look()).toEqual(fresh(store))
  })

  test('has the rest made ready, which goes on until all are there and begins again on the next day', async () => {
    const store = await sampleStore()
    const tomorrow = { ...contextOf(store), today: () => '2026-11-25' }
    const stopping = new AbortController()
    const failed: unknown[] = []
    const keeper = rowKeeper(tomorrow, stopping.signal, (error) => failed.push(error))
    keeper.wanted()
    await expect.poll(() => networksWithoutRow(tomorrow)).toEqual([])
    await store.ask('consultant.update', { minResponses: 9 })
    expect(networksWithoutRow(tomorrow)).toHaveLength(4)
    await expect
      .poll(() => {
        keeper.wanted()
        return networksWithoutRow(tomorrow)
      })
      .toEqual([])
    stopping.abort()
    expect(failed).toEqual([])
  })
})

test('a meeting that calendars must hear of again costs the row of its own network only', async () => {
  const store = await sampleStore()
  await store.ask('evaluation.portfolio', { clientId: null })
  await store.ask('meetings.update', { id: meetingId('N1-m5'), change: { place: 'Sal 2' } })
  expect(keptRows(store)).toEqual(['N2', 'N3', 'N4'])
})
