import { describe, expect, test } from 'vitest'
import type { RoundId } from '../../shared/domain/ids.ts'
import { clientId, meetingId, networkId, personId, roundId } from '../support/ids.ts'
import { dump, openTestStore, type TestStore, TODAY } from '../support/store.ts'

const N1 = networkId('N1')
const dorte = personId('N1-p04')

const sampleStore = async () => {
  const store = openTestStore()
  await store.ask('sample.load', null)
  return store
}
/** A held meeting of today with everybody there, and its empty pulse. */
const withPulse = async () => {
  const store = await sampleStore()
  const meeting = await store.ask('meetings.create', { networkId: N1, date: TODAY })
  await store.ask('attendance.restPresent', { meetingId: meeting.id })
  const round = await store.ask('evaluation.begin', {
    networkId: N1,
    instrument: 'P',
    meetingId: meeting.id,
    heldOn: TODAY,
  })
  return { ...store, meeting, round }
}
const answer = async ({ ask }: Pick<TestStore, 'ask'>, id: RoundId, times: number) => {
  const made = []
  for (let i = 0; i < times; i++) {
    made.push(await ask('evaluation.addResponse', { roundId: id, participantId: null, values: { P1: 4, P2: 3 } }))
  }
  return made
}

test('a round begins once, and goes on when begun again', async () => {
  const { ask, refusal, meeting, round } = await withPulse()
  const again = await ask('evaluation.begin', {
    networkId: N1,
    instrument: 'P',
    meetingId: meeting.id,
    heldOn: '2020-01-01',
  })
  expect(again).toEqual(round)
  expect(round.heldOn).toBe(TODAY)
  const begin = { networkId: N1, instrument: 'P', heldOn: TODAY } as const
  expect(await refusal('evaluation.begin', { ...begin, meetingId: null })).toBe('pulse-needs-meeting')
  expect(await refusal('evaluation.begin', { ...begin, meetingId: meetingId('N1-m5') })).toBe('date-in-future')
  expect(await refusal('evaluation.begin', { ...begin, meetingId: meetingId('N2-m1') })).toBe('meeting-not-found')
  const { withoutPulse } = await ask('evaluation.rounds', { networkId: N1 })
  expect(withoutPulse).toEqual([])
})

test('an open round shows nothing, and a closed one only from five answers', async () => {
  const { ask, round, ...store } = await withPulse()
  const before = await ask('evaluation.dashboard', { networkId: N1 })
  expect(before.latest).toMatchObject({ state: 'open', expected: 12 })
  await answer({ ask }, round.id, 4)
  expect((await ask('evaluation.dashboard', { networkId: N1 })).series).toEqual(before.series)
  await ask('evaluation.close', { roundId: round.id })
  const hidden = await ask('evaluation.dashboard', { networkId: N1 })
  expect(hidden.latest).toMatchObject({ state: 'hidden', anonymous: 4 })
  expect(hidden.series).toEqual(before.series)
  expect(hidden.comments).toBe(0)
  await ask('evaluation.reopen', { roundId: round.id })
  await answer({ ask }, round.id, 1)
  await ask('evaluation.close', { roundId: round.id })
  const shown = await ask('evaluation.dashboard', { networkId: N1 })
  expect(shown.latest).toMatchObject({ state: 'shown', anonymous: 5 })
  expect(shown.series[0]?.points.at(-1)).toMatchObject({ n: 5, mean: 4, counts: [0, 0, 0, 5, 0] })
  // Effort and the items nobody answered add no point.
  expect(shown.series.map((one) => [one.item, one.points.length])).toEqual([
    ['P1', 5],
    ['P3', 4],
    ['P4', 4],
    ['P5', 4],
    ['P6', 4],
    ['P7', 4],
  ])
  expect(store.faults).toEqual([])
})

test('late answers join a picture already seen in threes, and wait until then (N3)', async () => {
  const { ask, refusal, round } = await withPulse()
  const [first] = await answer({ ask }, round.id, 6)
  if (!first) throw new Error('no answer')
  await ask('evaluation.close', { roundId: round.id })
  expect(await refusal('evaluation.addResponse', { roundId: round.id, participantId: null, values: { P1: 1 } })).toBe(
    'round-closed',
  )
  const picture = async () => (await ask('evaluation.dashboard', { networkId: N1 })).series[0]?.points.at(-1)
  const before = await picture()
  for (const late of [1, 2]) {
    await ask('evaluation.reopen', { roundId: round.id })
    await answer({ ask }, round.id, 1)
    expect(await ask('evaluation.close', { roundId: round.id })).toMatchObject({ answers: 6, waiting: late })
    expect(await picture()).toEqual(before)
  }
  await ask('evaluation.reopen', { roundId: round.id })
  const [third] = await answer({ ask }, round.id, 1)
  expect(await ask('evaluation.close', { roundId: round.id })).toMatchObject({ closed: true, answers: 9, waiting: 0 })
  expect(await picture()).toMatchObject({ n: 9 })
  expect(third?.id).not.toBeUndefined()
})

test('a form in a picture that was seen can be neither read, changed nor taken out', async () => {
  const { ask, db, refusal, round } = await withPulse()
  await answer({ ask }, round.id, 5)
  await ask('evaluation.addComment', { roundId: round.id, item: 'P8', text: 'Ro' })
  await ask('evaluation.close', { roundId: round.id })
  await ask('evaluation.reopen', { roundId: round.id })
  expect(await ask('evaluation.entry', { roundId: round.id })).toMatchObject({ responses: [], comments: [] })
  const id = db.prepare<[string], string>('SELECT id FROM response WHERE round_id = ?').pluck().get(round.id) ?? ''
  const comment = db.prepare<[string], string>('SELECT id FROM comment WHERE round_id = ?').pluck().get(round.id) ?? ''
  const change = { roundId: round.id, id, participantId: null, values: { P1: 1 } }
  expect(await refusal('evaluation.updateResponse', change)).toBe('answer-in-picture')
  expect(await refusal('evaluation.removeResponse', { roundId: round.id, id })).toBe('answer-in-picture')
  expect(await refusal('evaluation.removeComment', { roundId: round.id, id: comment })).toBe('answer-in-picture')
  const [late] = await answer({ ask }, round.id, 1)
  expect((await ask('evaluation.entry', { roundId: round.id })).responses).toEqual([
    { id: late?.id, participantId: null, values: { P1: 4, P2: 3 } },
  ])
})

test('a limit that is lowered counts as having shown what it lets be seen, also when undo lowers it', async () => {
  const { ask, round } = await withPulse()
  await ask('consultant.update', { minResponses: 8 })
  await answer({ ask }, round.id, 6)
  await ask('evaluation.close', { roundId: round.id })
  await ask('history.undo', { id: null })
  expect((await ask('evaluation.dashboard', { networkId: N1 })).latest).toMatchObject({ state: 'shown' })
  await ask('history.redo', null)
  await ask('evaluation.reopen', { roundId: round.id })
  await answer({ ask }, round.id, 2)
  expect(await ask('evaluation.close', { roundId: round.id })).toMatchObject({ answers: 6, waiting: 2 })
})

test('a sealed round gives no form and no free text back, named ones neither', async () => {
  const { ask, round } = await withPulse()
  await answer({ ask }, round.id, 2)
  await ask('evaluation.addComment', { roundId: round.id, item: 'P8', text: 'Ro' })
  const sealed = { roundId: round.id, values: { P1: 2 }, sealed: true }
  await ask('evaluation.addResponse', { ...sealed, participantId: null })
  await ask('evaluation.addResponse', { ...sealed, participantId: dorte })
  const entry = await ask('evaluation.entry', { roundId: round.id })
  expect(entry.round).toMatchObject({ sealed: true, answers: 4 })
  expect(entry.comments).toEqual([])
  expect(entry.responses).toEqual([])
})

test('closing gives every form another id', async () => {
  const { ask, db, round } = await withPulse()
  const made = await answer({ ask }, round.id, 5)
  await ask('evaluation.close', { roundId: round.id })
  const ids = db.prepare<[string], string>('SELECT id FROM response WHERE round_id = ?').pluck().all(round.id)
  expect(ids).toHaveLength(5)
  for (const { id } of made) expect(ids).not.toContain(id)
})

test('a round is asked in its own language', async () => {
  const { ask } = await sampleStore()
  const round = await ask('evaluation.begin', {
    networkId: N1,
    instrument: 'R',
    meetingId: null,
    heldOn: TODAY,
    language: 'en',
  })
  const { instrument } = await ask('evaluation.entry', { roundId: round.id })
  expect(instrument.title).toBe('Are we on track?')
})

test('a round without answers has nothing to close', async () => {
  const { refusal, round } = await withPulse()
  expect(await refusal('evaluation.close', { roundId: round.id })).toBe('round-empty')
})

test('fewer than five answer by name only (N10)', async () => {
  const { ask, refusal } = await sampleStore()
  const network = await ask('networks.create', { clientId: clientId('C1'), name: 'Fire', startsOn: TODAY })
  const names = ['A', 'B', 'C', 'D'].map((fullName) => ({ person: { fullName }, employment: {} }))
  const [first] = await ask('participants.add', { networkId: network.id, startsOn: TODAY, members: names })
  const round = await ask('evaluation.begin', {
    networkId: network.id,
    instrument: 'R',
    meetingId: null,
    heldOn: TODAY,
  })
  const values = { R1: 3 }
  expect(await refusal('evaluation.addResponse', { roundId: round.id, participantId: null, values })).toBe(
    'too-few-for-anonymous',
  )
  if (!first) throw new Error('nobody')
  await ask('evaluation.addResponse', { roundId: round.id, participantId: first, values })
  expect(await refusal('evaluation.addResponse', { roundId: round.id, participantId: first, values })).toBe(
    'already-answered',
  )
})

test('answers must be answers to the instrument', async () => {
  const { refusal, round, ask } = await withPulse()
  const add = (values: Record<string, number | null>) =>
    refusal('evaluation.addResponse', { roundId: round.id, participantId: null, values })
  expect(await add({ P10: 3 })).toBe('unknown-item')
  expect(await add({ P8: 3 })).toBe('unknown-item')
  expect(await add({ R1: 3 })).toBe('unknown-item')
  expect(await add({})).toBe('answer-empty')
  const annual = await ask('evaluation.begin', { networkId: N1, instrument: 'Y', meetingId: null, heldOn: TODAY })
  const choice = { roundId: annual.id, participantId: null }
  expect(await refusal('evaluation.addResponse', { ...choice, values: { Y15: 5 } })).toBe('answer-out-of-range')
  expect(await ask('evaluation.addResponse', { ...choice, values: { Y15: 4, Y1: null } })).toMatchObject({
    values: { Y1: null },
  })
  expect(await refusal('evaluation.addComment', { roundId: round.id, item: 'P1', text: 'x' })).toBe('unknown-item')
  expect(await ask('evaluation.addComment', { roundId: round.id, item: 'P8', text: ' Ro ' })).toMatchObject({
    text: 'Ro',
  })
})

test('entry shows what was written while the round is open, and nothing of it afterwards', async () => {
  const { ask, round } = await withPulse()
  await answer({ ask }, round.id, 5)
  await ask('evaluation.addResponse', { roundId: round.id, participantId: dorte, values: { P1: 2, P2: 4 } })
  const entry = await ask('evaluation.entry', { roundId: round.id })
  expect(entry).toMatchObject({ expected: 12, round: { answers: 6 } })
  expect(entry.responses).toHaveLength(6)
  expect(entry.people.map((one) => one.name)[0]).toBe('Anja Bergholt')
  expect(entry.instrument.items.map((item) => item.kind)).toEqual([...Array<string>(7).fill('scale'), 'text', 'text'])
  await ask('evaluation.close', { roundId: round.id })
  expect(await ask('evaluation.entry', { roundId: round.id })).toMatchObject({
    responses: [],
    comments: [],
    round: { closed: true },
  })
})

test('names are listed only beside none or three anonymous answers (N6)', async () => {
  const { ask, round } = await withPulse()
  const present = (await ask('evaluation.entry', { roundId: round.id })).people
  for (const { participantId } of present.slice(0, 6)) {
    await ask('evaluation.addResponse', { roundId: round.id, participantId, values: { P1: 5 } })
  }
  const [anonymous] = await answer({ ask }, round.id, 1)
  expect(await ask('evaluation.close', { roundId: round.id })).toMatchObject({ answers: 6, waiting: 1 })
  expect((await ask('evaluation.dashboard', { networkId: N1 })).shared).toBeNull()
  await ask('evaluation.reopen', { roundId: round.id })
  await answer({ ask }, round.id, 3)
  await ask('evaluation.close', { roundId: round.id })
  // The one waited, so that the picture of six and the list of six names leave nothing; now four came together.
  const { shared: six, latest } = await ask('evaluation.dashboard', { networkId: N1 })
  expect([six?.length, latest?.round.answers, latest?.anonymous]).toEqual([6, 10, 4])
  expect(anonymous?.participantId).toBeNull()
  const review = await ask('evaluation.begin', { networkId: N1, instrument: 'R', meetingId: null, heldOn: TODAY })
  for (const { participantId } of present.slice(0, 2))
    await ask('evaluation.addResponse', { roundId: review.id, participantId, values: { R1: 5, R2: 4 } })
  for (const values of [{ R1: 3, R2: 3 }, { R1: 4 }, { R1: 2 }])
    await ask('evaluation.addResponse', { roundId: review.id, participantId: null, values })
  await ask('evaluation.close', { roundId: review.id })
  // Only one of the others answered R2, so it is left out of the names.
  const { shared } = await ask('evaluation.result', { roundId: review.id })
  expect(shared?.toSorted((a, b) => (a.name < b.name ? -1 : 1))).toEqual(
    ['Anja Bergholt', 'Bo Krogsand'].map((name) => ({ name, values: { R1: 5 } })),
  )
})

test('a response is changed or removed within its own round only', async () => {
  const { ask, refusal, round } = await withPulse()
  const [one] = await answer({ ask }, round.id, 1)
  if (!one) throw new Error('no answer')
  const other = await ask('evaluation.begin', { networkId: N1, instrument: 'R', meetingId: null, heldOn: TODAY })
  expect(
    await refusal('evaluation.updateResponse', {
      roundId: other.id,
      id: one.id,
      participantId: null,
      values: { R1: 1 },
    }),
  ).toBe('response-not-found')
  expect(await refusal('evaluation.removeResponse', { roundId: other.id, id: one.id })).toBe('response-not-found')
  await ask('evaluation.updateResponse', { roundId: round.id, id: one.id, participantId: dorte, values: { P3: null } })
  expect((await ask('evaluation.entry', { roundId: round.id })).responses).toEqual([
    { id: one.id, participantId: dorte, values: { P3: null } },
  ])
})

test('a deleted round takes its answers and comments along', async () => {
  const { ask, db } = await sampleStore()
  const before = dump(db)
  await ask('evaluation.deleteRound', { roundId: roundId('N1-m4-P') })
  const after = dump(db)
  expect(after.evaluation_round).toHaveLength((before.evaluation_round?.length ?? 0) - 1)
  expect(after.response).toHaveLength((before.response?.length ?? 0) - 10)
  expect(after.answer).toHaveLength((before.answer?.length ?? 0) - 70)
  expect(after.comment).toHaveLength((before.comment?.length ?? 0) - 2)
})

test('the round with three answers in the sample is hidden, the one before it shown', async () => {
  const { ask } = await sampleStore()
  const board = await ask('evaluation.dashboard', { networkId: networkId('N2') })
  expect(board.latest).toMatchObject({ state: 'hidden', round: { answers: 3 } })
  expect(board.series[0]?.points.at(-1)).toMatchObject({ roundId: 'N2-m8-P', n: 5, mean: 2.8 })
  expect(board.series.map((one) => one.dimension)).toEqual([
    'benefit',
    'purpose',
    'safety',
    'energy',
    'focus',
    'facilitation',
  ])
  const series = (await ask('evaluation.dashboard', { networkId: N1 })).series
  expect(series.map((one) => [one.item, one.trend])).toEqual([
    ['P1', 'rising'],
    ['P3', 'none'],
    ['P4', 'rising'],
    ['P5', 'none'],
    ['P6', 'none'],
    ['P7', 'rising'],
  ])
})

describe('the result of a round', () => {
  test('shows no question with fewer answers than the limit, and no mean of choices', async () => {
    const { ask } = openTestStore()
    await ask('sample.load', null)
    const begin = (instrument: 'R' | 'Y') =>
      ask('evaluation.begin', { networkId: N1, instrument, meetingId: null, heldOn: '2026-11-20' })
    const add = (roundId: RoundId, values: Record<string, number | null>) =>
      ask('evaluation.addResponse', { roundId, participantId: null, values })
    const review = await begin('R')
    for (const value of [4, 4, 5, 3, 4]) await add(review.id, { R1: value, R7: 2, ...(value > 3 && { R2: value }) })
    expect((await ask('evaluation.result', { roundId: review.id })).items).toEqual([])
    await ask('evaluation.close', { roundId: review.id })
    const { items, state } = await ask('evaluation.result', { roundId: review.id })
    expect(state).toBe('shown')
    expect(items).toEqual([
      { id: 'R1', counts: [0, 0, 1, 3, 1], offScale: 0, mean: 4, spread: 0.7, reversed: false },
      { id: 'R7', counts: [0, 5, 0, 0, 0], offScale: 0, mean: 2, spread: 0, reversed: true },
    ])
    const year = await begin('Y')
    for (const value of [1, 1, 2, 4, 1]) await add(year.id, { Y15: value })
    await ask('evaluation.close', { roundId: year.id })
    expect((await ask('evaluation.result', { roundId: year.id })).items).toEqual([
      { id: 'Y15', counts: [3, 1, 0, 1, 0], offScale: 0, mean: null, spread: null, reversed: false },
    ])
  })
})
