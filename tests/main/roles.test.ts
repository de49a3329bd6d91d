import { expect, test } from 'vitest'
import { meetingId, networkId, personId } from '../support/ids.ts'
import { openTestStore } from '../support/store.ts'

const N1 = networkId('N1')
const sampleStore = async () => {
  const store = openTestStore()
  await store.ask('sample.load', null)
  return store
}

test('the fairest for a role is somebody who has not had it, and a stand-in is found for who cannot come', async () => {
  const { ask } = await sampleStore()
  const id = meetingId('N1-m5')
  const { names } = await ask('meetings.plan', { networkId: N1 })
  const suggested = await ask('roles.suggestions', { meetingId: id })
  expect(suggested.map(({ assignment }) => assignment.role)).toEqual([
    'coordinator',
    'facilitator',
    'host',
    'timekeeper',
    'talk',
  ])
  const host = suggested.find(({ assignment }) => assignment.role === 'host')
  expect(host).toMatchObject({ reason: { had: 0, lastOn: null }, standInFor: null })
  if (!host?.assignment.participantId) throw new Error('nobody')
  expect(host.name).toBe(names[host.assignment.participantId])
  await ask('meetings.setRole', { id, assignment: host.assignment })
  await ask('attendance.set', { meetingId: id, participantId: host.assignment.participantId, status: 'cancelled' })
  const again = (await ask('roles.suggestions', { meetingId: id })).find(({ assignment }) => assignment.role === 'host')
  expect(again?.standInFor).toBe(host.assignment.participantId)
  expect(again?.assignment.participantId).not.toBe(host.assignment.participantId)
  await ask('meetings.cancel', { id, reason: '' })
  expect(await ask('roles.suggestions', { meetingId: id })).toEqual([])
})

test('free roles of all meetings to come are filled, given ones stay, and the place follows the host', async () => {
  const { ask } = await sampleStore()
  const before = (await ask('meetings.plan', { networkId: N1 })).meetings.filter(({ status }) => status === 'planned')
  const filled = await ask('roles.fill', { networkId: N1, meetingId: null })
  const after = (await ask('meetings.plan', { networkId: N1 })).meetings.filter(({ status }) => status === 'planned')
  const given = (meetings: typeof before) => meetings.reduce((sum, { roles }) => sum + roles.length, 0)
  expect(filled).toBe(given(after) - given(before))
  for (const meeting of after) {
    expect(meeting.roles.length).toBeGreaterThanOrEqual(4)
    expect(meeting.place).not.toBe('')
    const old = before.find(({ id }) => id === meeting.id)?.roles ?? []
    expect(meeting.roles).toEqual(expect.arrayContaining(old))
  }
  // The place of meeting 6 is Bo Krogsand's school.
  const six = after.find(({ id }) => id === 'N1-m6')
  expect(six?.roles.find(({ role }) => role === 'host')?.participantId).toBe(personId('N1-p02'))
  expect(await ask('roles.fill', { networkId: N1, meetingId: null })).toBe(0)
})

test('two people change roles, at one meeting or between two', async () => {
  const { ask, refusal } = await sampleStore()
  await ask('roles.fill', { networkId: N1, meetingId: null })
  const [a, b] = [meetingId('N1-m5'), meetingId('N1-m6')]
  const holder = async (id: typeof a, role: string) =>
    (await ask('meetings.plan', { networkId: N1 })).meetings
      .find((one) => one.id === id)
      ?.roles.find((one) => one.role === role)?.participantId
  const [hostA, hostB, keeperA] = [await holder(a, 'host'), await holder(b, 'host'), await holder(a, 'timekeeper')]
  const place = async (id: typeof a) =>
    (await ask('meetings.plan', { networkId: N1 })).meetings.find((one) => one.id === id)?.place
  expect([await place(a), await place(b)]).toEqual(['Nørresø Skole, Aulaen', 'Krogsand Skole'])
  await ask('roles.swap', { a: { meetingId: a, role: 'host' }, b: { meetingId: b, role: 'host' } })
  expect([await holder(a, 'host'), await holder(b, 'host')]).toEqual([hostB, hostA])
  expect([await place(a), await place(b)]).toEqual(['Krogsand Skole', 'Nørresø Skole'])
  await ask('roles.swap', { a: { meetingId: a, role: 'host' }, b: { meetingId: a, role: 'timekeeper' } })
  expect([await holder(a, 'host'), await holder(a, 'timekeeper')]).toEqual([keeperA, hostB])
  expect(await refusal('roles.swap', { a: { meetingId: a, role: 'talk' }, b: { meetingId: b, role: 'host' } })).toBe(
    'role-free',
  )
})
