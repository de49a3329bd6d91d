import { expect, test } from 'vitest'
import { danishHoliday } from '../../main/features/series/danish-holidays.ts'
import type { Sent } from '../../shared/contract/index.ts'
import { weekdayOf } from '../../shared/domain/dates.ts'
import { meetingId, networkId, personId } from '../support/ids.ts'
import { dump, openTestStore } from '../support/store.ts'

const N1 = networkId('N1')
const sampleStore = async () => {
  const store = openTestStore()
  await store.ask('sample.load', null)
  return store
}
/** A network of twelve people with nothing but the frame that every network begins with. */
const freshNetwork = async () => {
  const store = openTestStore()
  const { ask } = store
  const client = await ask('clients.create', { name: 'Vestby', sector: 'public' })
  const network = await ask('networks.create', { clientId: client.id, name: 'Ledere', startsOn: '2026-12-07' })
  await ask('participants.add', {
    networkId: network.id,
    startsOn: '2026-11-24',
    members: Array.from({ length: 12 }, (_, index) => ({
      person: { fullName: `Leder ${String.fromCharCode(65 + index)}` },
      employment: { organisation: `Skole ${String.fromCharCode(65 + index)}` },
    })),
  })
  const propose = (over: Partial<Sent<'series.propose'>> = {}) =>
    ask('series.propose', { networkId: network.id, settings: {}, edits: {}, ...over })
  return { ...store, id: network.id, propose }
}
type Proposal = Awaited<ReturnType<Awaited<ReturnType<typeof freshNetwork>>['propose']>>
const toStore = ({ rows }: Proposal) =>
  rows.flatMap(({ date, startsAt, endsAt, place, agendaTemplate, roles, leftOut }) =>
    date === null || leftOut ? [] : [{ date, startsAt, endsAt, place, agendaTemplate, roles }],
  )

test('a series is proposed whole from the frame, and stored whole', async () => {
  const { ask, id, propose } = await freshNetwork()
  const proposal = await propose()
  expect(proposal.settings).toMatchObject({
    firstDate: '2026-12-07',
    count: 4,
    rhythm: { unit: 'month', every: 1 },
    startsAt: '13:00',
    minutes: 180,
  })
  expect(proposal.rows.map(({ date, agendaTemplate }) => [date, agendaTemplate])).toEqual([
    ['2026-12-07', 'A4'],
    ['2027-01-04', 'A2'],
    ['2027-02-01', 'A2'],
    ['2027-03-01', 'A5'],
  ])
  const twelve = await propose({ settings: { count: 12 } })
  for (const role of ['facilitator', 'host', 'timekeeper'] as const)
    expect(new Set(twelve.rows.map((row) => row.roles.find((one) => one.role === role)?.participantId)).size).toBe(12)
  // A coordinator keeps the role for half a year.
  const coordinators = twelve.rows.map((row) => row.roles.find(({ role }) => role === 'coordinator')?.participantId)
  expect(new Set(coordinators).size).toBe(2)
  expect(new Set(coordinators.slice(0, 6)).size).toBe(1)
  for (const { roles, place } of twelve.rows) {
    const host = roles.find(({ role }) => role === 'host')?.participantId ?? ''
    expect(place).toBe(twelve.names[host]?.replace('Leder', 'Skole'))
  }
  const made = await ask('meetings.createSeries', { networkId: id, meetings: toStore(twelve) })
  expect(made).toHaveLength(12)
  const { meetings } = await ask('meetings.plan', { networkId: id })
  expect(
    meetings.every(
      ({ agenda, roles, status }) =>
        agenda.reduce((sum, { minutes }) => sum + minutes, 0) === 180 && roles.length === 4 && status === 'planned',
    ),
  ).toBe(true)
  expect((await ask('history.state', null)).undo?.method).toBe('meetings.createSeries')
  expect((await propose()).settings).toMatchObject({ count: 8 })
})

test('what the user changes in a proposal stays, and the rest is proposed anew around it', async () => {
  const { propose } = await freshNetwork()
  const { rows } = await propose({
    edits: {
      '2026-12-07': { leftOut: true },
      '2027-01-04': { date: '2027-03-01', startsAt: '09:30', agendaTemplate: null },
    },
  })
  expect(rows[0]).toMatchObject({ leftOut: true, roles: [] })
  expect(rows[1]).toMatchObject({ date: '2027-03-01', startsAt: '09:30', endsAt: '12:30', agendaTemplate: null })
  expect(rows[1]?.warnings).toEqual([{ kind: 'taken' }])
  expect(rows[3]?.warnings).toEqual([{ kind: 'taken' }])
  expect(rows[2]).toMatchObject({ agendaTemplate: 'A4' })
  const { rows: other } = await propose({ edits: { '2027-01-04': { date: '2026-12-25' } } })
  expect(other[1]?.warnings).toEqual([{ kind: 'holiday', name: 'christmasDay' }])
})

test('holidays, school holidays, other networks and leave are kept clear of, and the reason is told', async () => {
  const { ask, id, propose } = await freshNetwork()
  await ask('schoolHolidays.create', { name: 'Vinterferie', startsOn: '2027-01-30', endsOn: '2027-02-07' })
  const client = (await ask('clients.list', null))[0]
  if (!client) throw new Error('no client')
  const other = await ask('networks.create', { clientId: client.id, name: 'Naboerne', startsOn: null })
  await ask('meetings.create', { networkId: other.id, date: '2027-01-04', startsAt: '15:00', endsAt: '17:00' })
  const { rows, settings } = await propose()
  expect(settings.skipSchool).toBe(true)
  expect(rows.map(({ date, moved }) => [date, moved])).toEqual([
    ['2026-12-07', []],
    ['2027-01-11', [{ kind: 'clash', network: 'Naboerne', startsAt: '15:00', endsAt: '17:00' }]],
    ['2027-02-08', [{ kind: 'school', name: 'Vinterferie' }]],
    ['2027-03-01', []],
  ])
  const without = await propose({ settings: { skipSchool: false, startsAt: '09:00' } })
  expect(without.rows.map(({ date }) => date)).toEqual(['2026-12-07', '2027-01-04', '2027-02-01', '2027-03-01'])
  const { memberships } = await (async () => {
    const list = await ask('participants.list', { networkId: id })
    return { memberships: list.map((one) => one.membership.id) }
  })()
  for (const membershipId of memberships)
    await ask('participants.setLeave', { membershipId, leaves: [{ startsOn: '2027-03-01', endsOn: '2027-03-05' }] })
  expect((await propose()).rows[3]).toMatchObject({ date: '2027-03-08', moved: [{ kind: 'onLeave' }] })
})

test('a series is refused whole where one meeting cannot stand', async () => {
  const { refusal, id, propose, db } = await freshNetwork()
  const meetings = toStore(await propose())
  const before = dump(db)
  const twice = meetings.map((one, index) => (index === 3 ? { ...one, date: meetings[0]?.date ?? '' } : one))
  expect(await refusal('meetings.createSeries', { networkId: id, meetings: twice })).toBe('meeting-date-taken')
  const reversed = meetings.map((one) => ({ ...one, endsAt: one.startsAt }))
  expect(await refusal('meetings.createSeries', { networkId: id, meetings: reversed })).toBe('meeting-times-reversed')
  const stranger = meetings.map((one) => ({
    ...one,
    roles: [{ role: 'host' as const, participantId: personId('N1-p01'), externalName: '', agreedFixed: false }],
  }))
  expect(await refusal('meetings.createSeries', { networkId: id, meetings: stranger })).toBe('not-a-member')
  expect(dump(db)).toEqual(before)
})

test('a network that has met goes on after its last meeting', async () => {
  const { ask } = await sampleStore()
  const { meetings } = await ask('meetings.plan', { networkId: N1 })
  const { settings, rows } = await ask('series.propose', { networkId: N1, settings: {}, edits: {} })
  expect(settings.firstDate > (meetings.at(-1)?.date ?? '')).toBe(true)
  expect(rows.every(({ date }) => date !== null && weekdayOf(date) < 6 && danishHoliday(date) === null)).toBe(true)
})

test('a meeting is moved alone or with all that follow, which keep clear of holidays', async () => {
  const { ask, refusal } = await sampleStore()
  const id = meetingId('N1-m5')
  const before = (await ask('meetings.plan', { networkId: N1 })).meetings
  const five = before.find((one) => one.id === id)
  if (!five) throw new Error('no meeting')
  const { startsAt, endsAt } = five
  const [alone] = await ask('series.shift', { id, date: '2026-12-24', startsAt, endsAt, laterToo: false })
  expect(alone?.warnings).toEqual([{ kind: 'holiday', name: 'christmasEve' }])
  const moves = await ask('series.shift', { id, date: '2026-12-15', startsAt, endsAt, laterToo: true })
  expect(moves).toHaveLength(before.filter(({ status, date }) => status === 'planned' && date >= five.date).length)
  for (const { to } of moves) expect([danishHoliday(to), weekdayOf(to) < 6]).toEqual([null, true])
  await ask('meetings.move', { moves: moves.map(({ id: moved, to }) => ({ id: moved, date: to })) })
  const after = (await ask('meetings.plan', { networkId: N1 })).meetings
  expect(moves.map(({ id: moved }) => after.find((one) => one.id === moved)?.date)).toEqual(moves.map(({ to }) => to))
  expect(await refusal('meetings.move', { moves: [{ id, date: '2026-11-16' }] })).toBe('meeting-date-taken')
  expect(await refusal('meetings.move', { moves: [{ id: meetingId('N1-m4'), date: '2027-11-16' }] })).toBe(
    'meeting-in-future',
  )
})

test('two meetings can change places in one move', async () => {
  const { ask } = await sampleStore()
  const { meetings } = await ask('meetings.plan', { networkId: N1 })
  const [a, b] = meetings.filter(({ status }) => status === 'planned')
  if (!a || !b) throw new Error('no meetings')
  await ask('meetings.move', {
    moves: [
      { id: a.id, date: b.date },
      { id: b.id, date: a.date },
    ],
  })
  const after = (await ask('meetings.plan', { networkId: N1 })).meetings
  expect(after.find(({ id }) => id === a.id)?.date).toBe(b.date)
})

test('a cancelled meeting keeps its reason, leaves the statistics, and can be taken up again', async () => {
  const { ask, refusal } = await sampleStore()
  const id = meetingId('N1-m5')
  const expected = async () => (await ask('networks.overview', { id: N1 })).indicators
  const before = await expected()
  expect(await ask('meetings.cancel', { id, reason: 'Valg' })).toMatchObject({
    status: 'cancelled',
    cancelReason: 'Valg',
  })
  const { grid, meetings } = await ask('meetings.plan', { networkId: N1 })
  expect(meetings.find((one) => one.id === id)?.cancelReason).toBe('Valg')
  expect(grid.meetings.find((one) => one.id === id)).toMatchObject({ attended: 0, expected: 0 })
  expect(await refusal('meetings.cancel', { id: meetingId('N1-m4'), reason: '' })).toBe('meeting-has-answers')
  expect(await ask('meetings.reinstate', { id })).toMatchObject({ status: 'planned', cancelReason: '' })
  expect(await expected()).toEqual(before)
})

test('school holidays are typed once and taken over to the same weeks of next year', async () => {
  const { ask, refusal } = openTestStore()
  const autumn = await ask('schoolHolidays.create', {
    name: 'Efterårsferie',
    startsOn: '2026-10-10',
    endsOn: '2026-10-18',
  })
  await ask('schoolHolidays.create', { name: 'Vinterferie', startsOn: '2026-02-07', endsOn: '2026-02-15' })
  expect(await refusal('schoolHolidays.update', { id: autumn.id, change: { endsOn: '2026-10-01' } })).toBe(
    'dates-reversed',
  )
  const next = await ask('schoolHolidays.copyToNextYear', null)
  // Week 42, from the Saturday before it; 2026 has 53 weeks.
  expect(next.map(({ name, startsOn, endsOn }) => [name, startsOn, endsOn])).toEqual([
    ['Vinterferie', '2027-02-13', '2027-02-21'],
    ['Efterårsferie', '2027-10-16', '2027-10-24'],
  ])
  await ask('schoolHolidays.delete', { id: autumn.id })
  expect(await ask('schoolHolidays.list', null)).toHaveLength(3)
  expect(await refusal('schoolHolidays.delete', { id: autumn.id })).toBe('school-holiday-not-found')
})
