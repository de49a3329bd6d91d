import { describe, expect, test } from 'vitest'
import { clientId, meetingId, networkId, personId } from '../support/ids.ts'
import { openTestStore, TODAY } from '../support/store.ts'

const N1 = networkId('N1')
const dorte = personId('N1-p04')
const values = { R1: 3 }

const sampleStore = async () => {
  const store = openTestStore()
  await store.ask('sample.load', null)
  return store
}
const withReview = async () => {
  const store = await sampleStore()
  const begin = { networkId: N1, instrument: 'R', meetingId: null, heldOn: TODAY } as const
  return { ...store, round: await store.ask('evaluation.begin', begin) }
}
const newNetwork = async (members: number, startsOn: string) => {
  const store = await sampleStore()
  const network = await store.ask('networks.create', { clientId: clientId('C1'), name: 'Det nye', startsOn })
  const names = Array.from({ length: members }, (_, index) => ({
    person: { fullName: `Person ${index}` },
    employment: {},
  }))
  const people = await store.ask('participants.add', { networkId: network.id, startsOn, members: names })
  return { ...store, network, people }
}

describe('an open round', () => {
  test('goes to another meeting, another date and another language with its answers', async () => {
    const { ask, round } = await withReview()
    await ask('evaluation.addResponse', { roundId: round.id, participantId: dorte, values })
    const at = { roundId: round.id, meetingId: meetingId('N1-m4'), heldOn: '2020-01-01', language: 'en' } as const
    const moved = await ask('evaluation.changeRound', at)
    expect(moved).toMatchObject({ meetingId: 'N1-m4', language: 'en', answers: 1 })
    expect(moved.heldOn).not.toBe('2020-01-01')
    const entry = await ask('evaluation.entry', { roundId: round.id })
    expect(entry.instrument.title).toBe('Are we on track?')
    expect(entry.responses).toHaveLength(1)
    const back = { roundId: round.id, meetingId: null, heldOn: '2026-11-19', language: 'da' } as const
    expect(await ask('evaluation.changeRound', back)).toMatchObject({ meetingId: null, heldOn: '2026-11-19' })
  })

  test('stays where it is when the new place is taken, in the future, another network’s or not its people’s', async () => {
    const { ask, refusal, round } = await withReview()
    const change = (to: { meetingId?: string; heldOn?: string }) =>
      refusal('evaluation.changeRound', {
        roundId: round.id,
        meetingId: to.meetingId ? meetingId(to.meetingId) : null,
        heldOn: to.heldOn ?? TODAY,
        language: 'da',
      })
    await ask('evaluation.addResponse', { roundId: round.id, participantId: dorte, values })
    await ask('evaluation.begin', { networkId: N1, instrument: 'R', meetingId: null, heldOn: '2026-11-18' })
    expect(await change({ heldOn: '2026-11-18' })).toBe('round-exists')
    expect(await change({ heldOn: '2026-12-24' })).toBe('date-in-future')
    expect(await change({ meetingId: 'N2-m1' })).toBe('meeting-not-found')
    expect(await change({ heldOn: '1990-01-01' })).toBe('round-not-theirs')
    expect((await ask('evaluation.entry', { roundId: round.id })).round).toEqual({ ...round, answers: 1 })
  })

  test('with anonymous answers does not go to a day with fewer than five members (N10)', async () => {
    const { ask, refusal, round } = await withReview()
    await ask('evaluation.addResponse', { roundId: round.id, participantId: null, values })
    const change = { roundId: round.id, meetingId: null, heldOn: '1990-01-01', language: 'da' } as const
    expect(await refusal('evaluation.changeRound', change)).toBe('too-few-for-anonymous')
  })

  test('that has been shown is not moved, but may change its language', async () => {
    const { ask, refusal, round } = await withReview()
    for (const one of [3, 4, 3, 5, 2])
      await ask('evaluation.addResponse', { roundId: round.id, participantId: null, values: { R1: one } })
    await ask('evaluation.close', { roundId: round.id })
    const change = { roundId: round.id, meetingId: null, heldOn: '2026-11-19', language: 'en' } as const
    expect(await refusal('evaluation.changeRound', change)).toBe('round-closed')
    await ask('evaluation.reopen', { roundId: round.id })
    expect(await refusal('evaluation.changeRound', change)).toBe('round-seen')
    expect(await ask('evaluation.changeRound', { ...change, heldOn: TODAY })).toMatchObject({ language: 'en' })
  })
})

describe('the baseline', () => {
  test('is asked before the first meeting, of members who are still to join', async () => {
    const { ask, refusal, network, people } = await newNetwork(6, '2027-01-04')
    const meeting = await ask('meetings.create', { networkId: network.id, date: '2027-01-11' })
    const [due] = await ask('evaluation.due', { networkId: network.id })
    expect(due).toMatchObject({ instrument: 'B', reason: 'beforeStart', meetingId: meeting.id, anonymous: true })
    const at = { networkId: network.id, meetingId: meeting.id, heldOn: TODAY }
    expect(await refusal('evaluation.begin', { ...at, instrument: 'R' })).toBe('date-in-future')
    const round = await ask('evaluation.begin', { ...at, instrument: 'B' })
    expect(round.heldOn).toBe('2027-01-11')
    const [first] = people
    if (!first) throw new Error('nobody')
    const nameless = { roundId: round.id, participantId: null, values: { B1: 3 } }
    expect(await refusal('evaluation.addResponse', nameless)).toBe('sheet-needs-name')
    await ask('evaluation.addResponse', { roundId: round.id, participantId: first, values: { B1: 3 } })
    expect((await ask('evaluation.entry', { roundId: round.id })).people).toHaveLength(6)
    expect(await ask('evaluation.due', { networkId: network.id })).toMatchObject([
      { instrument: 'B', roundId: round.id },
    ])
    const today = await ask('evaluation.begin', {
      networkId: network.id,
      instrument: 'B',
      meetingId: null,
      heldOn: TODAY,
    })
    expect((await ask('evaluation.entry', { roundId: today.id })).expected).toBe(6)
  })

  test('has a name in a network of any size, so that nothing else is proposed there', async () => {
    const { ask, network } = await newNetwork(4, '2027-01-04')
    const [due] = await ask('evaluation.due', { networkId: network.id })
    expect(due).toMatchObject({ instrument: 'B', meetingId: null, heldOn: TODAY, anonymous: true })
  })
})

test('the baseline that is asked again leaves out what was hoped for, in the grid and in the kiosk', async () => {
  const { ask, network, people } = await newNetwork(6, '2026-09-01')
  const [owner] = people
  if (!owner) throw new Error('nobody')
  const begin = { networkId: network.id, instrument: 'B', meetingId: null } as const
  const first = await ask('evaluation.begin', { ...begin, heldOn: '2026-11-01' })
  await ask('evaluation.addResponse', { roundId: first.id, participantId: owner, values: { B1: 3, B9: 2 } })
  await ask('evaluation.close', { roundId: first.id })
  const second = await ask('evaluation.begin', { ...begin, heldOn: TODAY })
  const items = async (id: typeof first.id) =>
    (await ask('evaluation.entry', { roundId: id })).instrument.items.map((item) => item.id)
  expect(await items(first.id)).toHaveLength(10)
  expect(await items(second.id)).toEqual(['B1', 'B2', 'B3', 'B4', 'B5', 'B6'])
  await ask('kiosk.start', { roundId: second.id, code: '4711' })
  expect((await ask('kiosk.round', null)).forms.en.items).toHaveLength(6)
})

test('what is due is begun where it says, and is due no more', async () => {
  const { ask } = await sampleStore()
  const meeting = await ask('meetings.create', { networkId: N1, date: TODAY })
  await ask('attendance.restPresent', { meetingId: meeting.id })
  const due = await ask('evaluation.due', { networkId: N1 })
  const pulse = due.find(({ instrument }) => instrument === 'P')
  expect(pulse).toMatchObject({ reason: 'held', meetingId: meeting.id, heldOn: TODAY, roundId: null })
  for (const { instrument, meetingId: at, heldOn } of due)
    await ask('evaluation.begin', { networkId: N1, instrument, meetingId: at, heldOn })
  const after = await ask('evaluation.due', { networkId: N1 })
  expect(after.filter(({ instrument }) => instrument === 'P')).toEqual([])
  // What goes on until it is closed leads to its round.
  for (const one of after) expect(one.roundId).not.toBeNull()
})
