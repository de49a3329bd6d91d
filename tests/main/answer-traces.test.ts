import { statSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { ask, createTestPlatform, openTestApp } from '../support/app.ts'
import { networkId, roundId } from '../support/ids.ts'
import { dump, dumpAll, openTestStore, TODAY } from '../support/store.ts'

const N1 = networkId('N1')
const sampleStore = async () => {
  const store = openTestStore()
  await store.ask('sample.load', null)
  return store
}
/** The pages of the file as they are, without encryption. */
const pagesOf = ({ db }: Awaited<ReturnType<typeof sampleStore>>): string => db.serialize().toString('latin1')

describe('the log of changes and the bin', () => {
  test.for([
    ['evaluation.deleteRound', { roundId: roundId('N1-m4-P') }],
    ['networks.delete', { id: N1 }],
    ['clients.delete', { id: 'C1' }],
  ] as const)('keep no answer of %s in the log, and bring every one back', async ([method, input]) => {
    const store = await sampleStore()
    const before = dump(store.db)
    await store.call(method, input)
    expect(dump(store.db).answer?.length).toBeLessThan(before.answer?.length ?? 0)
    const logged = store.db.prepare<[], string>('SELECT DISTINCT table_name FROM row_change').pluck().all()
    expect(logged).not.toEqual(expect.arrayContaining(['answer']))
    expect(logged).not.toEqual(expect.arrayContaining(['comment']))
    const after = dump(store.db)
    await store.ask('history.undo', { id: null })
    expect(dump(store.db)).toEqual(before)
    await store.ask('history.redo', null)
    expect(dump(store.db)).toEqual(after)
    const [entry] = await store.ask('bin.list', null)
    await store.ask('bin.restore', { id: entry?.id ?? 0 })
    expect(dump(store.db)).toEqual(before)
    await store.ask('history.undo', { id: null })
    expect(dump(store.db)).toEqual(after)
    await store.ask('history.redo', null)
    expect(dump(store.db)).toEqual(before)
    expect(store.faults).toEqual([])
  })

  test('emptied, leave no answer in any table or page', async () => {
    const store = await sampleStore()
    const words = 'Kanariefuglens sang'
    const round = await store.ask('evaluation.begin', {
      networkId: N1,
      instrument: 'R',
      meetingId: null,
      heldOn: TODAY,
    })
    await store.ask('evaluation.addComment', { roundId: round.id, item: 'R14', text: words })
    const form = { roundId: round.id, participantId: null, values: { R1: 4 } }
    const { id } = await store.ask('evaluation.addResponse', form)
    expect(pagesOf(store)).toContain(words)
    expect(pagesOf(store)).toContain(id)
    await store.ask('evaluation.deleteRound', { roundId: round.id })
    expect(JSON.stringify(dumpAll(store.db).row_change)).not.toContain(id)
    await store.ask('bin.empty', null)
    expect(JSON.stringify(dumpAll(store.db))).not.toMatch(new RegExp(`${words}|${id}`))
    expect(pagesOf(store)).not.toContain(words)
    expect(pagesOf(store)).not.toContain(id)
  })
})

test('the pages of the file do not keep forms in the order they came', async () => {
  const store = await sampleStore()
  let inOrder = 0
  const rounds = 40
  for (let count = 0; count < rounds; count++) {
    const heldOn = `2026-10-${String((count % 28) + 1).padStart(2, '0')}`
    const instrument = count < 28 ? 'R' : 'Y'
    const round = await store.ask('evaluation.begin', { networkId: N1, instrument, meetingId: null, heldOn })
    const ids: string[] = []
    for (let form = 0; form < 6; form++) {
      const values = instrument === 'R' ? { R1: 3 } : { Y1: 3 }
      ids.push((await store.ask('evaluation.addResponse', { roundId: round.id, participantId: null, values })).id)
    }
    const pages = pagesOf(store)
    // The row in the table itself ends in the round's id; the indexes keep the two the other way round.
    const places = ids.map((id) => pages.indexOf(id + round.id))
    const sorted = places.toSorted((a, b) => a - b)
    const isSame = (order: readonly number[]) => order.every((place, index) => place === places[index])
    if (isSame(sorted) || isSame(sorted.toReversed())) inOrder += 1
  }
  // By chance two in 720 are; written one after the other, all of them would be.
  expect(inOrder).toBeLessThan(6)
})

test('the write-ahead log is emptied when answers have been written', async () => {
  const { platform } = createTestPlatform()
  const app = await openTestApp({ platform, demo: true })
  const log = path.join(platform.dataFolder, 'store.db-wal')
  const size = () => statSync(log, { throwIfNoEntry: false })?.size ?? 0
  await ask(app, 'networks.update', { id: N1, change: { name: 'Skoleledere' } })
  expect(size()).toBeGreaterThan(0)
  const round = await ask(app, 'evaluation.begin', { networkId: N1, instrument: 'R', meetingId: null, heldOn: TODAY })
  await ask(app, 'evaluation.addResponse', { roundId: round.id, participantId: null, values: { R1: 4 } })
  expect(size()).toBe(0)
  await ask(app, 'evaluation.deleteRound', { roundId: round.id })
  expect(size()).toBe(0)
  app.close()
})
