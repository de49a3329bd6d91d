import { describe, expect, test } from 'vitest'
import { statementsOf } from '../../shared/domain/findings/statements.ts'
import { BreachId } from '../../shared/domain/ids.ts'
import { statementText } from '../../shared/i18n/statements.ts'
import { clientId, networkId, personId } from '../support/ids.ts'
import { openTestStore, type TestStore } from '../support/store.ts'

const sampleStore = async () => {
  const store = openTestStore()
  await store.ask('sample.load', null)
  return store
}
const idOf = ({ db }: TestStore, name: string) =>
  personId(db.prepare<[string], string>('SELECT id FROM participant WHERE full_name = ?').pluck().get(name) ?? 'nobody')

describe('a client', () => {
  test('has the points of its networks, the most urgent first, and none that are closed', async () => {
    const { ask } = await sampleStore()
    const points = await ask('evaluation.clientPoints', { clientId: clientId('C1') })
    expect(points.map(({ networkName, item }) => [networkName, item.rule])).toEqual([
      ['Skoleledere Nord', 'W07'],
      ['Skoleledere Nord', 'W15'],
    ])
    const [first] = points
    if (!first) throw new Error('no point')
    const { rule, dataKey } = first.item
    await ask('networks.closeAttention', { id: first.networkId, rule, dataKey, how: 'noted', note: '' })
    const left = await ask('evaluation.clientPoints', { clientId: clientId('C1') })
    expect(left.map(({ item }) => item.rule)).toEqual(['W15'])
  })

  test('that is not there is refused', async () => {
    const { call } = await sampleStore()
    expect(await call('evaluation.clientPoints', { clientId: clientId('nobody') })).toMatchObject({
      ok: false,
      failure: { code: 'client-not-found' },
    })
  })
})

describe('a person', () => {
  test('has each network with the answers that were shared, and the consultant alone sees them', async () => {
    const store = await sampleStore()
    const [picture, ...others] = await store.ask('evaluation.person', {
      participantId: idOf(store, 'Dorte Lindeskov'),
    })
    expect(others).toEqual([])
    expect(picture?.networkName).toBe('Skoleledere Nord')
    const shared = picture?.meetings.filter(({ benefit }) => benefit !== null)
    expect(shared?.map(({ benefit, effort }) => (benefit ?? 0) - (effort ?? 0))).toEqual([1, -2, -1])
    expect(picture?.status).toBe('amber')
  })

  test('loses what was shared when too few others are anonymous beside it (N6)', async () => {
    const store = await sampleStore()
    const id = idOf(store, 'Dorte Lindeskov')
    // All but two of the anonymous forms of the last pulse become shared ones.
    const round = store.db
      .prepare<[], string>(
        "SELECT id FROM evaluation_round WHERE network_id = 'N1' AND instrument = 'P' ORDER BY held_on DESC LIMIT 1",
      )
      .pluck()
      .get()
    const anonymous = store.db
      .prepare<[string], string>('SELECT id FROM response WHERE round_id = ? AND participant_id IS NULL')
      .pluck()
      .all(round ?? '')
    const free = store.db
      .prepare<[string], string>(
        `SELECT participant_id FROM membership WHERE network_id = 'N1' AND participant_id NOT IN
         (SELECT participant_id FROM response WHERE round_id = ? AND participant_id IS NOT NULL)`,
      )
      .pluck()
      .all(round ?? '')
    const name = store.db.prepare('UPDATE response SET participant_id = ? WHERE id = ?')
    for (const [index, form] of anonymous.slice(2).entries()) name.run(free[index], form)
    const [picture] = await store.ask('evaluation.person', { participantId: id })
    expect(picture?.keptBack).toBe(1)
    expect(picture?.meetings.at(-1)?.benefit).toBeNull()
  })
})

describe('the group', () => {
  test('is told of indicators that name nobody, and of no one’s balance', async () => {
    const { ask } = await sampleStore()
    for (const id of ['N1', 'N2', 'N3', 'N4']) {
      const { indicators } = await ask('group.evaluation', { id: networkId(id) })
      const people = await ask('participants.list', { networkId: networkId(id) })
      expect(Object.keys(indicators)).not.toEqual(expect.arrayContaining(['givers']))
      expect(Object.keys(indicators)).not.toEqual(expect.arrayContaining(['roleLoad']))
      expect(indicators.balance.personSignal).toBe(false)
      const said = statementsOf(indicators).map(({ key }) => statementText(key, indicators, 'da', 'group'))
      expect(said.length).toBeGreaterThan(5)
      for (const { participant } of people)
        for (const name of participant.fullName.split(' ')) expect(said.join(' ')).not.toContain(name)
    }
  })
})

describe('a breach of confidentiality', () => {
  test('turns safety red until it is closed, for the consultant alone, and can be undone', async () => {
    const { ask } = await sampleStore()
    const network = networkId('N4')
    const safety = async () => (await ask('evaluation.dashboard', { networkId: network })).indicators.safety
    const points = async () => (await ask('networks.overview', { id: network })).attention.map(({ rule }) => rule)
    const { id } = await ask('breaches.note', { networkId: network })
    expect(await safety()).toMatchObject({ status: 'red', breaches: 1, mean: 4.8 })
    expect(await points()).toEqual(['W12'])
    const { indicators } = await ask('group.evaluation', { id: network })
    expect(indicators.safety).toMatchObject({ status: 'green', breaches: 0 })
    await ask('breaches.close', { id })
    expect(await safety()).toMatchObject({ status: 'green', breaches: 0 })
    expect(await points()).toEqual([])
    await ask('history.undo', { id: null })
    expect(await safety()).toMatchObject({ status: 'red' })
    await ask('history.undo', { id: null })
    expect(await ask('breaches.ofNetwork', { networkId: network })).toEqual([])
  })

  test('can be dated back, corrected and taken away, and says what day is wrong', async () => {
    const { ask, refusal } = await sampleStore()
    const network = networkId('N4')
    const safety = async () => (await ask('evaluation.dashboard', { networkId: network })).indicators.safety.breaches
    expect(await refusal('breaches.note', { networkId: network, notedOn: '2030-01-01' })).toBe('date-in-future')
    const breach = await ask('breaches.note', { networkId: network, notedOn: '2026-11-03' })
    const change = (days: Partial<typeof breach>) => ({ ...breach, ...days })
    expect(await refusal('breaches.change', change({ closedOn: '2026-11-02' }))).toBe('dates-reversed')
    expect(await refusal('breaches.change', change({ closedOn: '2030-01-01' }))).toBe('date-in-future')
    await ask('breaches.change', change({ notedOn: '2026-11-01', closedOn: '2026-11-02' }))
    expect(await safety()).toBe(0)
    await ask('breaches.change', change({ closedOn: null }))
    expect(await safety()).toBe(1)
    await ask('breaches.remove', { id: breach.id })
    expect(await ask('breaches.ofNetwork', { networkId: network })).toEqual([])
    await ask('history.undo', { id: null })
    expect(await ask('breaches.ofNetwork', { networkId: network })).toEqual([breach])
    expect(await refusal('breaches.remove', { id: BreachId.parse('nobody') })).toBe('breach-not-found')
  })

  test('that was closed and comes again is another point', async () => {
    const { ask } = await sampleStore()
    const network = networkId('N4')
    const point = async () => (await ask('networks.overview', { id: network })).attention[0]
    await ask('breaches.note', { networkId: network })
    const first = await point()
    if (!first) throw new Error('no point')
    const { rule, dataKey } = first
    await ask('networks.closeAttention', { id: network, rule, dataKey, how: 'handled', note: '' })
    expect(await point()).toBeUndefined()
    await ask('breaches.note', { networkId: network })
    expect((await point())?.rule).toBe('W12')
  })
})
