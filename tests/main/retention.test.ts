import { setImmediate as turn } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { ask as askApp, createTestPlatform, openTestApp } from '../support/app.ts'
import { networkId } from '../support/ids.ts'
import { openTestStore } from '../support/store.ts'

const N1 = networkId('N1')
const N3 = networkId('N3')

/** The sample store with N3 ended on the day it is opened. */
const ended = async () => {
  const store = openTestStore()
  await store.ask('sample.load', null)
  await store.ask('stages.change', {
    networkId: N3,
    stage: 'closed',
    changedOn: '2026-11-24',
    note: '',
    until: null,
    cancelMeetings: true,
    dropSteps: false,
  })
  const count = (sql: string): number => store.db.prepare<[], number>(`SELECT count(*) ${sql}`).pluck().get() ?? 0
  const namesOf = (id: string): string[] =>
    store.db
      .prepare<[string], string>(
        `SELECT full_name FROM participant WHERE id IN (SELECT participant_id FROM membership WHERE network_id = ?)`,
      )
      .pluck()
      .all(id)
  /** Opens the store on a day: what is due is done. */
  const openOn = async (day: string): Promise<string[]> => {
    store.travelTo(day)
    return (await store.ask('retention.run', null)).map(({ step }) => step)
  }
  return { ...store, count, namesOf, openOn }
}
const inN3 = "FROM response WHERE round_id IN (SELECT id FROM evaluation_round WHERE network_id = 'N3')"

describe('a network that has ended', () => {
  test('says for a month that named answers become anonymous, and then they are, without a change in any number', async () => {
    const { ask, count, openOn } = await ended()
    const [named, all] = [count(`${inN3} AND participant_id IS NOT NULL`), count(inN3)]
    const others = count(
      "FROM response WHERE participant_id IS NOT NULL AND round_id NOT IN (SELECT id FROM evaluation_round WHERE network_id = 'N3')",
    )
    expect(named).toBeGreaterThan(0)
    expect(await openOn('2027-04-20')).toEqual([])
    expect(await ask('retention.soon', null)).toEqual([])
    expect(await openOn('2027-04-25')).toEqual([])
    expect(await ask('retention.soon', null)).toEqual([
      expect.objectContaining({ networkId: N3, step: 'named', on: '2027-05-25' }),
    ])
    const pictures = async () =>
      (await ask('evaluation.dashboard', { networkId: N3 })).series.map(({ item, points }) => ({ item, points }))
    const before = await pictures()
    expect(await openOn('2027-05-24')).toEqual([])
    expect(await openOn('2027-05-25')).toEqual(['named'])
    expect(count(`${inN3} AND participant_id IS NOT NULL`)).toBe(0)
    expect(count(inN3)).toBe(all)
    expect(await pictures()).toEqual(before)
    expect(count("FROM personal_goal WHERE network_id = 'N3'")).toBe(0)
    // Nothing of a network that goes on is touched, and nothing is done twice.
    expect(
      count(
        "FROM response WHERE participant_id IS NOT NULL AND round_id NOT IN (SELECT id FROM evaluation_round WHERE network_id = 'N3')",
      ),
    ).toBe(others)
    expect(await openOn('2027-05-26')).toEqual([])
    const { steps } = await ask('retention.ofNetwork', { networkId: N3 })
    expect(steps.find(({ step }) => step === 'named')?.doneOn).toBe('2027-05-25')
  })

  test('that is opened again long after loses nothing at once: it is said first', async () => {
    const { openOn, ask } = await ended()
    expect(await openOn('2029-01-10')).toEqual([])
    expect((await ask('retention.soon', null)).map(({ step, on }) => [step, on])).toEqual([
      ['named', '2029-02-09'],
      ['people', '2029-02-09'],
      ['notes', '2029-02-09'],
      ['contracts', '2029-02-09'],
    ])
    expect(await openOn('2029-02-09')).toEqual(['named', 'people', 'notes', 'contracts'])
  })

  test('loses its people after a year and keeps the totals of its meetings; who is in another network stays there', async () => {
    const store = await ended()
    const { ask, count, namesOf, openOn, db } = store
    const before = namesOf('N3')
    const attendance = () =>
      db
        .prepare(
          "SELECT status, count(*) AS n FROM attendance WHERE meeting_id LIKE 'N3-%' GROUP BY status ORDER BY status",
        )
        .all()
    const totals = attendance()
    const people = count('FROM participant')
    // The consultant's own report may name people, and so may what was written for the next one.
    const of = { about: 'network', networkId: N3, kind: 'annual', audience: 'consultant' } as const
    const days = { from: '2025-11-24', to: '2026-11-24' }
    const nextSteps = `${before[0]} ringer rundt`
    const wish = { ...of, ...days, agreements: false, language: 'da', nextSteps } as const
    await ask('reports.handOut', { wish, form: 'paper', handedOn: '2026-11-20' })
    await ask('reports.write', { of, change: { nextSteps } })
    await openOn('2027-10-30')
    expect(await openOn('2027-11-30')).toEqual(['named', 'people', 'notes', 'contracts'])
    expect(attendance()).toEqual(totals)
    const after = namesOf('N3')
    expect(after.toSorted()).toEqual(before.map((_, index) => `Tidligere deltager ${index + 1}`).toSorted())
    expect(count('FROM participant')).toBe(people)
    expect(count("FROM contract WHERE network_id = 'N3' AND template_id <> 'ASN'")).toBe(0)
    for (const name of before) {
      expect(namesOf('N1')).not.toContain(name)
      for (const { table, text } of everyText(db)) expect(`${table}: ${text}`).not.toContain(name)
    }
    // Nobody is listed among people, nor found to be the same as somebody.
    const listed = await ask('participants.search', { words: '', limit: 1000 })
    expect(JSON.stringify(listed)).not.toContain('Tidligere')
    // Neither undo nor the bin can bring them back.
    expect((await ask('history.state', null)).undo).toBeNull()
    expect(JSON.stringify(await ask('bin.list', null))).not.toContain(before[0])
  })

  test('that is taken up again is told of no more', async () => {
    const { ask, openOn, count } = await ended()
    await openOn('2027-05-01')
    expect(count('FROM retention_notice')).toBeGreaterThan(0)
    await ask('stages.takeBack', { networkId: N3 })
    expect(await ask('retention.soon', null)).toEqual([])
    expect(await openOn('2027-12-30')).toEqual([])
    expect(count(`${inN3} AND participant_id IS NOT NULL`)).toBeGreaterThan(0)
  })
})

test('a shorter time is said for a month before anything goes, and a longer one takes back what was said', async () => {
  const { ask, openOn, count } = await ended()
  expect(await ask('retention.update', { namedMonths: 1 })).toMatchObject({ namedMonths: 1, peopleMonths: 12 })
  expect(await openOn('2027-01-04')).toEqual([])
  await ask('retention.update', { namedMonths: 24, peopleMonths: 24 })
  expect(await openOn('2027-02-10')).toEqual([])
  expect(count('FROM retention_notice')).toBe(0)
})

test('the periods stand in the contract about personal data', async () => {
  const { ask } = openTestStore()
  await ask('sample.load', null)
  await ask('retention.update', { namedMonths: 3 })
  const contract = await ask('contracts.create', { networkId: N1, templateId: 'DATA', language: 'da' })
  expect(JSON.stringify(contract)).toMatch(/"retention\.namedAnswersMonths"[^}]*"value":"3"/)
})

/** Every text in every table of a store. */
function everyText(db: ReturnType<typeof openTestStore>['db']): { table: string; text: string }[] {
  const tables = db
    .prepare<[], string>("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .pluck()
    .all()
  return tables.map((table) => ({ table, text: JSON.stringify(db.prepare(`SELECT * FROM "${table}"`).all()) }))
}

test('opening the store says what is due, and does it a month later', async () => {
  const { platform, passTime } = createTestPlatform()
  const days = (count: number) => passTime(count * 24 * 3_600_000)
  const first = await openTestApp({ platform, demo: true })
  await askApp(first, 'stages.change', {
    networkId: N3,
    stage: 'closed',
    changedOn: '2026-11-24',
    note: '',
    until: null,
    cancelMeetings: true,
    dropSteps: false,
  })
  await first.close()
  const namedOf = async (app: typeof first) =>
    (await askApp(app, 'retention.soon', null)).flatMap(({ networkId: id, step }) => (id === N3 ? [step] : []))

  days(160)
  const second = await openTestApp({ platform, demo: true })
  // It is behind the opening itself, which waits for nothing.
  await turn()
  expect(await namedOf(second)).toContain('named')
  await second.close()

  days(40)
  const third = await openTestApp({ platform, demo: true })
  await turn()
  expect(await namedOf(third)).not.toContain('named')
})
