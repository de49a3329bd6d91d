import { describe, expect, test } from 'vitest'
import { MeetingId, NetworkId, ParticipantId } from '../../shared/domain/ids.ts'
import { openTestStore, TODAY } from '../support/store.ts'

const n1 = NetworkId.parse('N1')
const withSample = async () => {
  const store = openTestStore()
  await store.ask('sample.load', null)
  return store
}
const plain = { note: '', until: null, cancelMeetings: false, dropSteps: false }

describe('stages', () => {
  test('each sample network has its way, and stands at its end', async () => {
    const { ask } = await withSample()
    const { changes, next, suggestion } = await ask('stages.get', { networkId: n1 })
    expect(changes.map(({ stage, changedOn }) => [stage, changedOn])).toEqual([
      ['forming', '2026-06-08'],
      ['trial', '2026-08-24'],
    ])
    expect(next).toEqual(['running', 'paused', 'closed'])
    expect(suggestion).toBeNull()
    for (const { id, stage } of await ask('networks.list', null)) {
      const way = await ask('stages.get', { networkId: id })
      expect(way.changes.at(-1)?.stage).toBe(stage)
    }
  })

  test('an ended network has its meetings cancelled and its steps closed in one step of undo, and lacks nothing', async () => {
    const { ask } = await withSample()
    await ask('stages.change', {
      networkId: n1,
      stage: 'closed',
      changedOn: '2026-11-20',
      ...plain,
      cancelMeetings: true,
      dropSteps: true,
    })
    const plan = await ask('meetings.plan', { networkId: n1 })
    expect(plan.meetings.filter(({ status }) => status === 'planned')).toEqual([])
    expect(plan.meetings.filter(({ status }) => status === 'held')).toHaveLength(4)
    expect(plan.steps.filter(({ state }) => state === 'open')).toEqual([])
    const day = await ask('today.get', null)
    expect([...day.missing, ...day.attention, ...day.meetings].filter(({ networkId }) => networkId === n1)).toEqual([])
    await ask('history.undo', { id: null })
    const way = await ask('stages.get', { networkId: n1 })
    expect(way).toMatchObject({ openSteps: 2 })
    expect(way.planned).toHaveLength(5)
    expect((await ask('networks.get', { id: n1 })).network.stage).toBe('trial')
  })

  test('a pause spares the meetings after it, and when it is over the app asks', async () => {
    const { ask, travelTo } = await withSample()
    const way = await ask('stages.change', {
      networkId: n1,
      stage: 'paused',
      changedOn: TODAY,
      ...plain,
      until: '2027-03-01',
      cancelMeetings: true,
    })
    expect(way.planned).toEqual(['2027-03-01', '2027-04-12', '2027-05-31'])
    expect(way.suggestion).toBeNull()
    travelTo('2027-03-01')
    expect((await ask('stages.get', { networkId: n1 })).suggestion).toEqual({ stage: 'trial', on: '2027-03-01' })
  })

  test('the first held meeting of a forming network speaks for the trial', async () => {
    const { ask, refusal } = await withSample()
    const [client] = await ask('clients.list', null)
    if (!client) throw new Error('no client')
    const { id } = await ask('networks.create', { clientId: client.id, name: 'Nyt', startsOn: null })
    expect((await ask('stages.get', { networkId: id })).suggestion).toBeNull()
    const meeting = await ask('meetings.create', { networkId: id, date: '2026-11-02' })
    await ask('meetings.update', { id: meeting.id, change: { status: 'held' } })
    expect((await ask('stages.get', { networkId: id })).suggestion).toEqual({ stage: 'trial', on: '2026-11-02' })
    const step = { networkId: id, stage: 'trial', changedOn: '2026-11-02', ...plain } as const
    expect((await ask('stages.change', step)).changes.map(({ changedOn }) => changedOn)).toEqual([
      '2026-11-02',
      '2026-11-02',
    ])
    expect(await refusal('stages.change', step)).toBe('stage-not-next')
    expect((await ask('stages.takeBack', { networkId: id })).changes).toHaveLength(1)
    expect(await refusal('stages.takeBack', { networkId: id })).toBe('stage-first')
  })

  test('a date is corrected where it stands', async () => {
    const { ask, refusal } = await withSample()
    const one = { networkId: n1, stage: 'trial', changedOn: '2026-08-24' } as const
    expect(await refusal('stages.correct', { ...one, change: { changedOn: '2026-06-01' } })).toBe('stage-date-order')
    const way = await ask('stages.correct', { ...one, change: { changedOn: '2026-08-10', note: 'Startmødet' } })
    expect(way.changes.at(-1)).toEqual({ stage: 'trial', changedOn: '2026-08-10', until: null, note: 'Startmødet' })
    expect(await refusal('stages.correct', { ...one, change: {} })).toBe('stage-change-not-found')
  })
})

describe('Justér formen', () => {
  const begin = { networkId: n1, meetingId: MeetingId.parse('N1-m5'), reviewedOn: TODAY }
  const conclude = { until: null, cancelMeetings: false, dropSteps: false }

  test('what is kept, changed, stopped and tried is stored with the change of the frame, and the trial is over', async () => {
    const { ask, refusal } = await withSample()
    const { id } = await ask('reviews.begin', begin)
    expect(await refusal('reviews.begin', begin)).toBe('review-open')
    await ask('reviews.addPoint', { id, kind: 'keep', text: 'Egne sager' })
    const { points } = await ask('reviews.addPoint', { id, kind: 'keep', text: 'Lange oplæg' })
    const talk = points[1]
    if (!talk) throw new Error('no point')
    await ask('reviews.movePoint', { pointId: talk.id, kind: 'stop', position: 0 })
    await ask('reviews.updatePoint', { pointId: talk.id, text: 'Oplæg over ti minutter' })
    await ask('networks.updateFrame', { id: n1, change: { durationMinutes: 150 } })
    const done = await ask('reviews.conclude', { id, outcome: 'continue', ...conclude })
    expect(done.points.map(({ kind, text }) => [kind, text])).toEqual([
      ['keep', 'Egne sager'],
      ['stop', 'Oplæg over ti minutter'],
    ])
    expect([done.frameBefore.durationMinutes, done.frameAfter?.durationMinutes]).toEqual([180, 150])
    expect((await ask('networks.get', { id: n1 })).network.stage).toBe('running')
    const { indicators, attention } = await ask('networks.overview', { id: n1 })
    expect(indicators.trial).toMatchObject({ state: 'done', reviewedOn: TODAY })
    expect(attention.some(({ rule }) => rule === 'W15')).toBe(false)
    expect(await refusal('reviews.addPoint', { id, kind: 'try', text: 'Mere' })).toBe('review-concluded')
    expect(await ask('reviews.list', { networkId: n1 })).toEqual([done])
  })

  test('an extended trial counts its meetings anew', async () => {
    const { ask } = await withSample()
    const { id } = await ask('reviews.begin', begin)
    await ask('reviews.conclude', { id, outcome: 'extendTrial', ...conclude })
    expect((await ask('networks.get', { id: n1 })).network.stage).toBe('trial')
    const { indicators } = await ask('networks.overview', { id: n1 })
    expect(indicators.trial).toMatchObject({ state: 'running', held: 0, of: 4 })
  })

  test('it cannot be concluded before its day, nor lead where the network cannot go', async () => {
    const { ask, refusal } = await withSample()
    const later = await ask('reviews.begin', { ...begin, reviewedOn: '2026-12-14' })
    const input = { id: later.id, outcome: 'continue', ...conclude } as const
    expect(await refusal('reviews.conclude', input)).toBe('date-in-future')
    await ask('reviews.update', { id: later.id, change: { reviewedOn: '2026-08-01' } })
    expect(await refusal('reviews.conclude', input)).toBe('stage-date-order')
    expect((await ask('reviews.list', { networkId: n1 }))[0]?.outcome).toBeNull()
    expect(await refusal('reviews.begin', { ...begin, networkId: NetworkId.parse('N2') })).toBe('meeting-not-found')
  })
})

describe('before joining', () => {
  const networkId = NetworkId.parse('N2')
  const participantId = ParticipantId.parse('N2-p01')

  test('an answer is stored as it is given, changed, and taken away', async () => {
    const { ask, db } = await withSample()
    const answers = async () =>
      (await ask('reflections.ofNetwork', { networkId })).people.find((one) => one.participantId === participantId)
    const set = (item: string, value: string) => ask('reflections.setAnswer', { networkId, participantId, item, value })
    await set('h01.get', 'Mere ro')
    await set('h01.get', 'Mere ro på')
    await set('h01.decision', 'yes')
    expect(await answers()).toMatchObject({ state: 'yes', answers: { 'h01.get': 'Mere ro på' } })
    await set('h01.decision', '')
    expect(await answers()).toMatchObject({ state: 'begun' })
    await ask('reflections.clear', { networkId, participantId })
    expect(await answers()).toMatchObject({ state: 'missing', answers: {} })
    expect(db.prepare("SELECT count(*) FROM reflection WHERE network_id = 'N2'").pluck().get()).toBe(0)
    await ask('history.undo', { id: null })
    expect(await answers()).toMatchObject({ state: 'begun' })
  })

  test('what is no answer, and somebody who is not there, are refused', async () => {
    const { refusal } = await withSample()
    const input = { networkId, participantId, item: 'h01.get', value: 'x' }
    expect(await refusal('reflections.setAnswer', { ...input, item: 'h02.goal' })).toBe('unknown-item')
    expect(await refusal('reflections.setAnswer', { ...input, item: 'h01.who.geo', value: '7' })).toBe(
      'answer-out-of-range',
    )
    expect(await refusal('reflections.setAnswer', { ...input, participantId: ParticipantId.parse('N1-p01') })).toBe(
      'not-a-member',
    )
  })

  test('the sheet is told in the words of the edition', async () => {
    const { ask } = await withSample()
    const words = async (id: string, language: 'da' | 'en') =>
      JSON.stringify(await ask('reflections.sheet', { networkId: NetworkId.parse(id), language }))
    expect(await words('N1', 'da')).toContain('en tæt samarbejdspartner i en konkret sag')
    expect(await words('N2', 'da')).toContain('en konkurrent eller en kunde')
    expect(await words('N2', 'da')).toContain('Sæt en streg under dem, du konkurrerer med.')
    expect(await words('N1', 'en')).toContain('A confidential place to talk through dilemmas')
    expect(await words('N1', 'da')).not.toMatch(/\{\{|\[O:/)
  })
})
