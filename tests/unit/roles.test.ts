import { expect, test } from 'vitest'
import { givers } from '../../shared/domain/indicators/givers.ts'
import { roleLoad } from '../../shared/domain/indicators/role-load.ts'
import type { NetworkFacts } from '../../shared/domain/network-facts.ts'
import { sampleData } from '../../shared/sample/sample-data.ts'
import { networkFacts } from '../support/network-facts.ts'

const today = '2026-11-24'
const facts = networkFacts(sampleData(today), 'N3', today)
const withRoles = (change: (role: NetworkFacts['meetings'][number]['roles'][number]) => object): NetworkFacts => ({
  ...facts,
  meetings: facts.meetings.map((meeting) => ({
    ...meeting,
    roles: meeting.roles.map((role) => ({ ...role, ...change(role) })),
  })),
})

test('a role that is agreed for good counts in the total but is no load', () => {
  const fixed = roleLoad(withRoles(({ role }) => (role === 'coordinator' ? { agreedFixed: true } : {})))
  const signe = fixed.people.find(({ name }) => name === 'Signe Lærkedal')
  expect([signe?.points, signe?.fixed, fixed.total]).toEqual([20, 7, 32])
  expect(fixed.status).toBe('amber')
})

test('somebody from outside carries nothing, and only the last twelve months count', () => {
  const outside = roleLoad(withRoles(() => ({ participantId: null, externalName: 'Palle Ravn' })))
  expect(outside).toMatchObject({ total: 0, people: [], withoutRole: 8, status: 'grey' })
  expect(roleLoad({ ...facts, today: '2027-06-30' }).total).toBeLessThan(32)
})

test('under four held meetings or eight points there is no status', () => {
  expect(roleLoad({ ...facts, meetings: facts.meetings.slice(2, 5) }).status).toBe('grey')
  expect(roleLoad(withRoles(({ role }) => (role === 'timekeeper' ? {} : { participantId: null }))).status).toBe('grey')
})

test('who carries much without a case of their own is noted without any answers', () => {
  const silent = { ...facts, rounds: [] }
  expect(givers(silent, roleLoad(silent))).toMatchObject({
    status: 'grey',
    people: [],
    quiet: [{ name: 'Signe Lærkedal' }],
  })
})
