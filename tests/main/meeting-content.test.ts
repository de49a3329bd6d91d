import { expect, test } from 'vitest'
import { meetingId, networkId, personId, stepId } from '../support/ids.ts'
import { openTestStore, TODAY } from '../support/store.ts'

const sampleStore = async () => {
  const store = openTestStore()
  await store.ask('sample.load', null)
  return store
}
const N1 = networkId('N1')
const m3 = meetingId('N1-m3')
const m4 = meetingId('N1-m4')
const m5 = meetingId('N1-m5')
const dorte = personId('N1-p04')

test('decisions are kept in their order, and come back at later meetings', async () => {
  const { ask, refusal } = await sampleStore()
  const texts = async (id: typeof m4) => (await ask('meetings.content', { id })).decisions.map(({ text }) => text)
  const added = await ask('decisions.add', { meetingId: m4, text: 'Ny' })
  expect(await texts(m4)).toEqual(['Oplæg varer højst 20 minutter', 'Prøveperioden gøres op på næste møde', 'Ny'])
  await ask('decisions.move', { id: added.id, to: 0 })
  await ask('decisions.update', { id: added.id, text: 'Rettet' })
  expect((await texts(m4))[0]).toBe('Rettet')
  await ask('decisions.move', { id: added.id, to: 99 })
  expect((await texts(m4)).at(-1)).toBe('Rettet')
  const { earlier, decisions } = await ask('meetings.content', { id: m5 })
  expect(decisions).toEqual([])
  expect(earlier.map((one) => [one.date, one.decisions.length])).toEqual([
    ['2026-11-16', 3],
    ['2026-10-26', 1],
  ])
  await ask('decisions.delete', { id: added.id })
  expect(await refusal('decisions.update', { id: added.id, text: 'x' })).toBe('decision-not-found')
  expect((await ask('meetings.content', { id: m3 })).earlier).toEqual([])
})

test('a step belongs to a meeting of its own network, and outlives it', async () => {
  const { ask, refusal } = await sampleStore()
  const step = { networkId: N1, text: 'Ring', responsible: 'Bo', dueOn: null, state: 'open' } as const
  expect(await refusal('steps.create', { ...step, meetingId: 'N2-m1' })).toBe('meeting-not-found')
  const made = await ask('steps.create', { ...step, meetingId: 'N1-m9' })
  await ask('meetings.delete', { id: 'N1-m9' })
  const { steps } = await ask('meetings.plan', { networkId: N1 })
  expect(steps.find(({ id }) => id === made.id)).toMatchObject({ meetingId: null, text: 'Ring' })
})

test('a cancellation before the meeting is announced now, and the rule of the frame says whether it is late', async () => {
  const { ask, refusal, travelTo } = await sampleStore()
  const mark = async () => (await ask('attendance.absences', { meetingId: m5 })).find((a) => a.participantId === dorte)
  const cell = async () => {
    const { grid } = await ask('meetings.plan', { networkId: N1 })
    return grid.rows.find((row) => row.participantId === dorte)?.cells[4]
  }
  expect(await ask('attendance.cancel', { meetingId: m5, participantId: dorte })).toEqual({ status: 'cancelled' })
  expect(await mark()).toEqual({ participantId: dorte, announcedOn: TODAY, announcedAt: '09:00', reason: '' })
  travelTo('2026-12-14')
  const late = { meetingId: m5, participantId: dorte, announcedOn: '2026-12-14', announcedAt: '08:00', reason: 'Syg' }
  expect(await ask('attendance.cancel', late)).toEqual({ status: 'lateCancelled' })
  expect((await ask('meetings.plan', { networkId: N1 })).meetings[4]?.status).toBe('planned')
  // Set by hand, the mark stands as long as the day does.
  await ask('attendance.set', { meetingId: m5, participantId: dorte, status: 'cancelled' })
  expect(await ask('attendance.cancel', { ...late, reason: 'Sygt barn' })).toEqual({ status: 'cancelled' })
  expect(await mark()).toMatchObject({ announcedAt: '08:00', reason: 'Sygt barn' })
  expect(await refusal('attendance.cancel', { ...late, announcedOn: '2026-12-15' })).toBe('date-in-future')
  await ask('networks.updateFrame', { id: N1, change: { cancelNotice: 'weekBefore' } })
  expect(await ask('attendance.cancel', { ...late, announcedOn: '2026-12-08' })).toEqual({ status: 'lateCancelled' })
  expect(await ask('attendance.cancel', { ...late, announcedOn: '2026-12-07' })).toEqual({ status: 'cancelled' })
  expect(await cell()).toBe('cancelled')
})

test('of a cancellation noted after the meeting nobody knows when it came; who came after all has no reason', async () => {
  const { ask } = await sampleStore()
  const absence = async () =>
    (await ask('attendance.absences', { meetingId: m4 })).find(({ participantId }) => participantId === dorte)
  await ask('attendance.set', { meetingId: m4, participantId: dorte, status: null })
  await ask('attendance.cancel', { meetingId: m4, participantId: dorte, reason: 'Ferie' })
  expect(await absence()).toEqual({ participantId: dorte, announcedOn: null, announcedAt: null, reason: 'Ferie' })
  await ask('attendance.set', { meetingId: m4, participantId: dorte, status: 'noShow' })
  expect(await absence()).toMatchObject({ reason: 'Ferie' })
  await ask('attendance.set', { meetingId: m4, participantId: dorte, status: 'present' })
  await ask('attendance.set', { meetingId: m4, participantId: dorte, status: 'cancelled' })
  expect(await absence()).toMatchObject({ reason: '' })
})

test('shared minutes have names, decisions and steps, but none of what the consultant is to do', async () => {
  const { ask, saved } = await sampleStore()
  const minutes = await ask('meetings.sharedMinutes', { id: m4 })
  expect(minutes.present).toHaveLength(10)
  expect(minutes.absent).toEqual(['Dorte Lindeskov', 'Lars Østerklit'])
  expect(minutes.steps).toEqual([
    { text: 'Aftal kortere oplæg på næste møde', responsible: 'Henrik Vestermølle', dueOn: '2026-12-14' },
  ])
  expect(minutes.decisions).toHaveLength(2)
  const { savedAs, pages } = await ask('meetings.exportMinutes', { id: m4 })
  expect([savedAs, pages]).toEqual(['Skoleledere Nord – Referat – 2026-11-16.pdf', 1])
  expect(saved).toHaveLength(1)
})

test('minutes and the private note are kept apart, and an emptied note is gone', async () => {
  const { ask, db } = await sampleStore()
  const rows = () => db.prepare('SELECT count(*) FROM meeting_private_note').pluck().get()
  await ask('meetings.setMinutes', { id: m3, text: ' Linje 1\r\nLinje 2 ' })
  await ask('meetings.setPrivateNote', { id: m3, text: 'Kun mig' })
  expect((await ask('meetings.content', { id: m3 })).minutes).toBe('Linje 1\nLinje 2')
  expect(await ask('meetings.privateNote', { id: m3 })).toEqual({ text: 'Kun mig' })
  expect(rows()).toBe(1)
  await ask('meetings.setPrivateNote', { id: m3, text: '  ' })
  expect(rows()).toBe(0)
})

test('a template can be fitted to the meeting by its cases', async () => {
  const { ask } = await sampleStore()
  const sum = ({ agenda }: { agenda: { minutes: number }[] }) => agenda.reduce((all, item) => all + item.minutes, 0)
  expect(sum(await ask('meetings.useAgendaTemplate', { id: m5, template: 'A1' }))).toBe(120)
  const fitted = await ask('meetings.useAgendaTemplate', { id: m5, template: 'A1', fit: true })
  expect(fitted.agenda.map(({ minutes }) => minutes)).toEqual([15, 10, 80, 5, 60, 10])
})

test('a held meeting without minutes and decisions is missing them for a month', async () => {
  const { ask, travelTo } = await sampleStore()
  const missing = async () =>
    (await ask('today.get', null)).missing.filter(({ what }) => what === 'minutes').map(({ meetingId: id }) => id)
  expect(await missing()).toEqual(['N2-m9'])
  await ask('meetings.setMinutes', { id: 'N1-m4', text: '' })
  expect(await missing()).toEqual(['N2-m9'])
  for (const { id } of (await ask('meetings.content', { id: 'N1-m4' })).decisions) await ask('decisions.delete', { id })
  expect(await missing()).toEqual(['N2-m9', 'N1-m4'])
  await ask('steps.update', { id: stepId('N1-s1'), change: { state: 'done' } })
  travelTo('2026-12-10')
  expect(await missing()).toEqual(['N1-m4'])
})
