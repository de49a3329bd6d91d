import { expect, test } from 'vitest'
import { membershipId, networkId, personId } from '../support/ids.ts'
import { dump, openTestStore, TODAY } from '../support/store.ts'

const sampleStore = async () => {
  const store = openTestStore()
  await store.ask('sample.load', null)
  return store
}
const N1 = networkId('N1')
const dorte = personId('N1-p04')

test('a new post ends the former one the day before, and both are kept', async () => {
  const { ask, refusal } = await sampleStore()
  const employment = {
    organisation: 'Ny Skole',
    position: 'leder',
    employees: 20,
    sector: 'private',
    place: 'Byen',
    leadershipLevel: null,
  } as const
  await ask('participants.changeEmployment', { id: dorte, startsOn: '2026-11-01', employment })
  const { employments } = await ask('participants.get', { id: dorte })
  expect(employments.map((post) => [post.organisation, post.startsOn, post.endsOn])).toEqual([
    ['Ny Skole', '2026-11-01', null],
    ['Skoven Skole og Børnehus', null, '2026-10-31'],
  ])
  expect(await refusal('participants.changeEmployment', { id: dorte, startsOn: '2026-11-01', employment })).toBe(
    'post-not-later',
  )
})

test('a post that begins later is not yet the one held today', async () => {
  const { ask, travelTo } = await sampleStore()
  const post = {
    organisation: 'Ny Skole',
    position: '',
    employees: null,
    sector: null,
    place: '',
    leadershipLevel: null,
  }
  await ask('participants.changeEmployment', { id: dorte, startsOn: '2027-01-01', employment: post })
  const held = async () =>
    (await ask('participants.list', { networkId: N1 })).find((one) => one.participant.id === dorte)?.employment
      ?.organisation
  expect(await held()).toBe('Skoven Skole og Børnehus')
  await ask('participants.updateEmployment', { id: dorte, change: { organisation: 'Skoven' } })
  travelTo('2027-01-01')
  expect(await held()).toBe('Ny Skole')
  expect((await ask('participants.get', { id: dorte })).employments.map((one) => one.organisation)).toEqual([
    'Ny Skole',
    'Skoven',
  ])
})

test('someone without a post gets one by correcting it', async () => {
  const { ask } = await sampleStore()
  const [id] = await ask('participants.add', {
    networkId: N1,
    startsOn: TODAY,
    members: [{ person: { fullName: 'Åse Ny' }, employment: { organisation: '', employees: null } }],
  })
  if (!id) throw new Error('nobody was added')
  expect((await ask('participants.get', { id })).employments).toEqual([])
  await ask('participants.updateEmployment', { id, change: { organisation: 'Skolen' } })
  expect((await ask('participants.get', { id })).employments).toMatchObject([{ organisation: 'Skolen' }])
})

test('a pasted list with one who is already there adds nobody', async () => {
  const { ask, db, call } = await sampleStore()
  const before = dump(db)
  const added = (...names: string[]) => ({
    networkId: N1,
    startsOn: TODAY,
    members: names.map((fullName) => ({ person: { fullName }, employment: {} })),
  })
  const known = {
    networkId: N1,
    startsOn: TODAY,
    members: [
      { person: { fullName: 'Ny Person' }, employment: { organisation: 'Her' } },
      { person: { fullName: 'dorte LINDESKOV', email: 'Dorte.Lindeskov@lindehoej.example' }, employment: {} },
    ],
  }
  expect(await call('participants.add', known)).toMatchObject({
    failure: { code: 'member-exists', details: { name: 'dorte LINDESKOV' } },
  })
  expect(await call('participants.add', added('To Gange', 'to gange'))).toMatchObject({
    failure: { code: 'member-exists' },
  })
  expect(dump(db)).toEqual(before)
  // Same name, another address: another person.
  expect(await ask('participants.add', added('Dorte Lindeskov'))).toHaveLength(1)
})

test('dates of a post must be in order, for the whole list', async () => {
  const { refusal, db } = await sampleStore()
  const before = dump(db)
  const member = (startsOn: string) => ({
    person: { fullName: `Ny ${startsOn}` },
    employment: { organisation: 'Her', startsOn, endsOn: '2026-01-01' },
  })
  const list = { networkId: N1, startsOn: TODAY, members: [member('2025-01-01'), member('2026-06-01')] }
  expect(await refusal('participants.add', list)).toBe('dates-reversed')
  expect(dump(db)).toEqual(before)
})

test('joining, leaving and joining again', async () => {
  const { ask, refusal } = await sampleStore()
  const astrid = personId('N4-p01')
  const candidates = async () => (await ask('participants.others', { networkId: N1 })).map((one) => one.id)
  expect(await candidates()).toContain(astrid)
  const first = await ask('participants.join', { networkId: N1, participantId: astrid, startsOn: '2026-09-01' })
  expect(await candidates()).not.toContain(astrid)
  expect(await refusal('participants.join', { networkId: N1, participantId: astrid, startsOn: '2027-01-01' })).toBe(
    'member-exists',
  )
  expect(await refusal('participants.leave', { membershipId: first.id, endsOn: '2026-08-31' })).toBe('dates-reversed')
  await ask('participants.leave', { membershipId: first.id, endsOn: '2026-10-01' })
  expect(await candidates()).toContain(astrid)
  expect(await refusal('participants.join', { networkId: N1, participantId: astrid, startsOn: '2026-10-01' })).toBe(
    'member-exists',
  )
  await ask('participants.join', { networkId: N1, participantId: astrid, startsOn: '2026-11-01' })
  expect(
    (await ask('participants.get', { id: astrid })).memberships.map((one) => [
      one.networkName,
      one.membership.startsOn,
    ]),
  ).toEqual([
    ['Skoleledere Nord', '2026-11-01'],
    ['Skoleledere Nord', '2026-09-01'],
    ['Ledere i Omsorg', '2025-10-21'],
  ])
  expect(await refusal('participants.leave', { membershipId: first.id, endsOn: '2026-11-05' })).toBe('dates-reversed')
})

test('leaving frees what was planned, and never takes recorded attendance away', async () => {
  const { ask, refusal } = await sampleStore()
  const host = { role: 'host', participantId: dorte, externalName: '', agreedFixed: false } as const
  const { meetings } = await ask('meetings.plan', { networkId: N1 })
  const next = meetings[4]
  if (!next) throw new Error('no planned meeting')
  await ask('meetings.setRole', { id: next.id, assignment: host })
  await ask('meetings.setFocusPersons', { id: next.id, participantIds: [dorte, personId('N1-p01')] })
  await ask('attendance.set', { meetingId: next.id, participantId: dorte, status: 'cancelled' })
  expect(await refusal('participants.leave', { membershipId: membershipId('N1-p04'), endsOn: '2026-11-01' })).toBe(
    'attendance-after-leaving',
  )
  await ask('participants.leave', { membershipId: membershipId('N1-p04'), endsOn: TODAY })
  const plan = await ask('meetings.plan', { networkId: N1 })
  expect(plan.meetings[4]?.roles.some((role) => role.participantId === dorte)).toBe(false)
  expect(plan.meetings[4]?.focusPersons).toEqual([personId('N1-p01')])
  const row = plan.grid.rows.find((one) => one.participantId === dorte)
  expect(row?.cells).toEqual([
    'present',
    'present',
    'present',
    'cancelled',
    'absent',
    'absent',
    'absent',
    'absent',
    'absent',
  ])
  expect(plan.grid.meetings[4]?.expected).toBe(11)
})

test('leave makes a member unexpected, and must lie within the membership', async () => {
  const { ask, refusal } = await sampleStore()
  const id = membershipId('N1-p04')
  const set = (...leaves: [string, string | null][]) => ({
    membershipId: id,
    leaves: leaves.map(([startsOn, endsOn]) => ({ startsOn, endsOn })),
  })
  expect(await refusal('participants.setLeave', set(['2026-12-01', '2026-11-01']))).toBe('dates-reversed')
  expect(await refusal('participants.setLeave', set(['2026-01-01', null]))).toBe('leave-outside-membership')
  expect(await refusal('participants.setLeave', set(['2026-12-01', null], ['2027-01-01', '2027-02-01']))).toBe(
    'leaves-overlap',
  )
  await ask('participants.setLeave', set(['2027-01-01', '2027-03-31'], ['2026-11-10', '2026-12-20']))
  const { grid } = await ask('meetings.plan', { networkId: N1 })
  expect(grid.rows.find((one) => one.participantId === dorte)?.cells).toEqual([
    'present',
    'present',
    'present',
    'onLeave',
    'onLeave',
    'onLeave',
    'onLeave',
    'planned',
    'planned',
  ])
  expect(grid.meetings.map((one) => one.expected)).toEqual([12, 12, 12, 11, 11, 11, 11, 12, 12])
  const refused = await refusal('attendance.set', {
    meetingId: grid.meetings[3]?.id ?? ('' as never),
    participantId: dorte,
    status: 'present',
  })
  expect(refused).toBe('on-leave')
})

test('a membership entered by mistake can be taken back, one in use cannot', async () => {
  const { ask, refusal, db } = await sampleStore()
  expect(await refusal('participants.removeMembership', { membershipId: membershipId('N1-p04') })).toBe(
    'membership-in-use',
  )
  const before = dump(db)
  const [id] = await ask('participants.add', {
    networkId: N1,
    startsOn: TODAY,
    members: [{ person: { fullName: 'Fejl Tastet' }, employment: { organisation: 'Her' } }],
  })
  const added = (await ask('participants.list', { networkId: N1 })).find((one) => one.participant.id === id)
  if (!added) throw new Error('not added')
  await ask('participants.removeMembership', { membershipId: added.membership.id })
  expect(dump(db)).toEqual(before)
})

test('the list tells attendance, own cases and roles, and puts those who have left last', async () => {
  const { ask } = await sampleStore()
  const list = await ask('participants.list', { networkId: networkId('N3') })
  const signe = list.find((one) => one.participant.fullName === 'Signe Lærkedal')
  expect(signe).toMatchObject({ attended: 9, expected: 9, ownCases: 1 })
  expect(signe?.roles).toBeGreaterThan(9)
  const [first] = list
  if (!first) throw new Error('empty')
  await ask('participants.leave', { membershipId: first.membership.id, endsOn: '2026-11-23' })
  expect((await ask('participants.list', { networkId: networkId('N3') })).at(-1)?.participant.id).toBe(
    first.participant.id,
  )
})
