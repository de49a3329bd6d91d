import { expect, test } from 'vitest'
import { meetingId, networkId, personId, stepId } from '../support/ids.ts'
import { dump, openTestStore, TODAY } from '../support/store.ts'

const sampleStore = async () => {
  const store = openTestStore()
  await store.ask('sample.load', null)
  return store
}
const N1 = networkId('N1')
const dorte = personId('N1-p04')

test('a new meeting takes time, length and place from the frame', async () => {
  const { ask, refusal } = await sampleStore()
  expect(await ask('meetings.create', { networkId: N1, date: '2027-06-21' })).toMatchObject({
    startsAt: '13:00',
    endsAt: '16:00',
    place: '',
    status: 'planned',
  })
  expect(await ask('meetings.create', { networkId: networkId('N2'), date: '2027-06-21' })).toMatchObject({
    startsAt: '14:00',
    endsAt: '16:00',
    place: 'Smedjen',
  })
  expect(await ask('meetings.create', { networkId: N1, date: '2027-06-22', startsAt: '22:30' })).toMatchObject({
    endsAt: '23:59',
  })
  expect(await refusal('meetings.create', { networkId: N1, date: '2027-06-21' })).toBe('meeting-date-taken')
  expect(
    await refusal('meetings.create', { networkId: N1, date: '2027-06-23', startsAt: '15:00', endsAt: '15:00' }),
  ).toBe('meeting-times-reversed')
  expect(await ask('meetings.create', { networkId: N1, date: '2020-01-01' })).toMatchObject({ date: '2020-01-01' })
})

test('a meeting with answers can neither be deleted nor cancelled; its round follows it to another date', async () => {
  const { ask, refusal, db } = await sampleStore()
  const id = meetingId('N1-m4')
  const before = dump(db)
  expect(await refusal('meetings.delete', { id })).toBe('meeting-has-answers')
  expect(await refusal('meetings.update', { id, change: { status: 'cancelled' } })).toBe('meeting-has-answers')
  expect(await refusal('meetings.update', { id, change: { date: '2026-12-14' } })).toBe('meeting-in-future')
  expect(await refusal('meetings.update', { id, change: { date: '2026-10-26' } })).toBe('meeting-date-taken')
  expect(dump(db)).toEqual(before)
  await ask('meetings.update', { id, change: { date: '2026-11-17' } })
  const { rounds } = await ask('evaluation.rounds', { networkId: N1 })
  expect(rounds.find((round) => round.meetingId === id)?.heldOn).toBe('2026-11-17')
})

test('marking attendance holds the meeting, and before it only cancellations are known', async () => {
  const { ask, refusal } = await sampleStore()
  const today = await ask('meetings.create', { networkId: N1, date: TODAY })
  await ask('attendance.set', { meetingId: today.id, participantId: dorte, status: 'noShow' })
  await ask('attendance.restPresent', { meetingId: today.id })
  const { grid, meetings } = await ask('meetings.plan', { networkId: N1 })
  expect(meetings.find((one) => one.id === today.id)?.status).toBe('held')
  expect(grid.meetings.find((one) => one.id === today.id)).toMatchObject({ attended: 11, expected: 12 })

  const future = meetingId('N1-m5')
  expect(await refusal('attendance.set', { meetingId: future, participantId: dorte, status: 'present' })).toBe(
    'meeting-in-future',
  )
  expect(await refusal('attendance.restPresent', { meetingId: future })).toBe('meeting-in-future')
  await ask('attendance.set', { meetingId: future, participantId: dorte, status: 'lateCancelled' })
  const plan = await ask('meetings.plan', { networkId: N1 })
  expect(plan.meetings.find((one) => one.id === future)?.status).toBe('planned')
  const column = plan.meetings.findIndex((one) => one.id === future)
  const cell = () => plan.grid.rows.find((row) => row.participantId === dorte)?.cells[column]
  expect(cell()).toBe('lateCancelled')
  expect(
    await refusal('attendance.set', { meetingId: future, participantId: personId('N4-p01'), status: 'cancelled' }),
  ).toBe('not-a-member')
})

test('a mark can be taken away, and then it is missing', async () => {
  const { ask } = await sampleStore()
  await ask('attendance.set', { meetingId: meetingId('N1-m3'), participantId: dorte, status: null })
  const { grid } = await ask('meetings.plan', { networkId: N1 })
  expect(grid.rows.find((row) => row.participantId === dorte)?.cells[2]).toBe('missing')
  expect(grid.meetings[2]).toMatchObject({ attended: 10, expected: 12 })
  expect((await ask('today.get', null)).missing).toContainEqual(
    expect.objectContaining({ what: 'attendance', networkId: N1, date: '2026-10-26', count: 1 }),
  )
})

test('a cancelled meeting takes no marks and expects nobody', async () => {
  const { ask, refusal } = await sampleStore()
  const id = meetingId('N1-m9')
  await ask('meetings.update', { id, change: { status: 'cancelled' } })
  expect(await refusal('attendance.set', { meetingId: id, participantId: dorte, status: 'cancelled' })).toBe(
    'meeting-cancelled',
  )
  expect((await ask('meetings.plan', { networkId: N1 })).grid.meetings.at(-1)).toMatchObject({
    attended: 0,
    expected: 0,
  })
})

test('the grid is in Danish order with short names that tell people apart', async () => {
  const { ask } = await sampleStore()
  await ask('participants.add', {
    networkId: N1,
    startsOn: TODAY,
    members: ['Anja Borg', 'Anja Bergholm', 'Øjvind', 'Åse Aa'].map((fullName) => ({
      person: { fullName },
      employment: {},
    })),
  })
  const { grid } = await ask('meetings.plan', { networkId: N1 })
  const short = grid.rows.map((row) => row.shortName)
  expect(short.slice(0, 4)).toEqual(['Anja Bergholm', 'Anja Bergholt', 'Anja Bo.', 'Bo K.'])
  expect(short.slice(-2)).toEqual(['Øjvind', 'Åse A.'])
})

test('a role is one person’s, from inside or outside, or free', async () => {
  const { ask, refusal } = await sampleStore()
  const id = meetingId('N1-m5')
  const role = (participantId: typeof dorte | null, externalName = '') => ({
    id,
    assignment: { role: 'host', participantId, externalName, agreedFixed: false } as const,
  })
  const hosts = (meeting: { roles: { role: string }[] }) => meeting.roles.filter((one) => one.role === 'host')
  expect(hosts(await ask('meetings.setRole', role(dorte, 'Nogen udefra')))).toEqual([
    { role: 'host', participantId: dorte, externalName: '', agreedFixed: false },
  ])
  expect(hosts(await ask('meetings.setRole', role(null, 'Kantinen')))).toMatchObject([{ externalName: 'Kantinen' }])
  expect(hosts(await ask('meetings.setRole', role(null)))).toEqual([])
  expect(await refusal('meetings.setRole', role(personId('N2-p01')))).toBe('not-a-member')
  expect(await refusal('meetings.setFocusPersons', { id, participantIds: [dorte, personId('N2-p01')] })).toBe(
    'not-a-member',
  )
  expect(await ask('meetings.setFocusPersons', { id, participantIds: [dorte, dorte] })).toMatchObject({
    focusPersons: [dorte],
  })
})

test('an agenda comes from a template in the user’s language, and can be edited and emptied', async () => {
  const { ask, refusal } = await sampleStore()
  const id = meetingId('N1-m6')
  const choices = await ask('meetings.agendaChoices', null)
  expect(choices.map((one) => one.id)).toEqual(['A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7'])
  expect(choices.every((one) => one.items.reduce((sum, item) => sum + item.minutes, 0) === one.minutes)).toBe(true)
  await ask('consultant.update', { language: 'en' })
  const meeting = await ask('meetings.useAgendaTemplate', { id, template: 'A1' })
  expect(meeting).toMatchObject({
    agendaTemplate: 'A1',
    agenda: [{ text: 'Check-in', method: 'M01' }, {}, {}, {}, {}, {}],
  })
  const agenda = [{ minutes: 600, text: 'Alt', method: 'M99' }]
  expect(await refusal('meetings.setAgenda', { id, agenda })).toBe('unknown-method')
  expect(await ask('meetings.setAgenda', { id, agenda: [{ minutes: 10, text: 'Kort', method: null }] })).toMatchObject({
    agenda: [{ text: 'Kort' }],
  })
  expect(await ask('meetings.useAgendaTemplate', { id, template: null })).toMatchObject({
    agendaTemplate: null,
    agenda: [],
  })
})

test('agreed steps are kept by the day they are due', async () => {
  const { ask } = await sampleStore()
  const step = { networkId: N1, text: 'Uden dato', responsible: '', dueOn: null, state: 'open' } as const
  const made = await ask('steps.create', step)
  await ask('steps.update', { id: stepId('N1-s1'), change: { dueOn: '2026-11-25' } })
  const open = (await ask('today.get', null)).steps.map((one) => one.step.text)
  expect(open).toEqual(['Aftal kortere oplæg på næste møde', 'Tal med Dorte om udbytte', 'Uden dato'])
  await ask('steps.delete', { id: made.id })
  expect((await ask('today.get', null)).steps).toHaveLength(2)
})

test('the day begins with the next meeting, and says what it lacks', async () => {
  const { ask, travelTo } = await sampleStore()
  const day = await ask('today.get', null)
  expect(day.meetings.map((one) => [one.networkName, one.daysUntil, one.hasAgenda])).toEqual([
    ['Driftslederne', 9, false],
    ['Skoleledere Nord', 20, true],
    ['Ledere i Omsorg', 49, false],
    ['På tværs af Fjorden', 50, false],
  ])
  expect(day.missing.map((one) => [one.networkName, one.what, one.count])).toEqual([
    ['Driftslederne', 'minutes', 1],
    ['Driftslederne', 'agenda', 1],
    ['Driftslederne', 'facilitator', 1],
    ['Driftslederne', 'signatures', 3],
    ['Driftslederne', 'review', 1],
    ['På tværs af Fjorden', 'annual', 1],
    ['Skoleledere Nord', 'review', 1],
  ])
  expect(day.attention.map((one) => one.item.level)).toEqual(
    [...day.attention]
      .map((one) => one.item.level)
      .sort()
      .reverse(),
  )
  travelTo('2026-12-04')
  expect((await ask('today.get', null)).missing.map((one) => [one.networkName, one.what, one.count])).toEqual([
    ['Driftslederne', 'attendance', 7],
    ['Driftslederne', 'signatures', 3],
    ['Driftslederne', 'review', 1],
    ['På tværs af Fjorden', 'annual', 1],
    ['Skoleledere Nord', 'review', 1],
  ])
})
