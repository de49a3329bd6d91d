import { expect, test } from 'vitest'
import { Client } from '../../shared/domain/client.ts'
import { Consultant } from '../../shared/domain/consultant.ts'
import { Contract } from '../../shared/domain/contract.ts'
import { daysBetween, weekdayOf, yearsBetween } from '../../shared/domain/dates.ts'
import { Response } from '../../shared/domain/evaluation.ts'
import { AgendaItem, Meeting } from '../../shared/domain/meeting.ts'
import { Network } from '../../shared/domain/network.ts'
import { Employment, Membership, Participant } from '../../shared/domain/participant.ts'
import { sampleData } from '../../shared/sample/sample-data.ts'

const onReferenceDate = sampleData('2026-11-24')
const network = (id: string, data = onReferenceDate) => {
  const found = data.networks.find((one) => one.network.id === id)
  if (!found) throw new Error(`no ${id}`)
  return found
}

test('the data hold the four networks in full', () => {
  expect(onReferenceDate.networks.map((one) => [one.network.id, one.participants.length])).toEqual([
    ['N1', 12],
    ['N2', 10],
    ['N3', 8],
    ['N4', 9],
  ])
  const held = (id: string) => network(id).meetings.filter((meeting) => meeting.status === 'held').length
  expect(['N1', 'N2', 'N3', 'N4'].map((id) => `${held(id)} of ${network(id).meetings.length}`)).toEqual([
    '4 of 9',
    '9 of 10',
    '9 of 10',
    '9 of 10',
  ])
  expect(onReferenceDate.networks.map((one) => one.rounds.map(({ round }) => round.instrument).join(''))).toEqual([
    'BPPPP',
    'PPPPRPPPPP',
    'PPPPRPPPPRP',
    'PPPPRPPPPRGPGY',
  ])
  expect(onReferenceDate.networks.map((one) => one.steps.length)).toEqual([7, 7, 7, 9])
  expect(onReferenceDate.networks.map((one) => one.goals.length)).toEqual([1, 0, 0, 9])
})

test('every record is one that the app would accept from a user', () => {
  Consultant.parse(onReferenceDate.consultant)
  for (const client of onReferenceDate.clients) Client.parse(client)
  for (const one of onReferenceDate.networks) {
    Network.parse(one.network)
    for (const participant of one.participants) Participant.parse(participant)
    for (const employment of one.employments) Employment.parse(employment)
    for (const membership of one.memberships) Membership.parse(membership)
    for (const meeting of one.meetings) Meeting.parse(meeting)
    for (const { contract } of one.contracts) Contract.parse(contract)
    for (const { responses } of one.rounds) for (const response of responses) Response.parse(response)
  }
})

test('nobody is both away and answering, and nobody answers twice under their name', () => {
  for (const one of onReferenceDate.networks)
    for (const { round, responses } of one.rounds.filter(({ round }) => round.instrument === 'P')) {
      const present = one.attendance.filter((mark) => mark.meetingId === round.meetingId && mark.status === 'present')
      const named = responses.flatMap(({ participantId }) => participantId ?? [])
      expect(responses.length).toBeLessThanOrEqual(present.length)
      expect(new Set(named).size).toBe(named.length)
      for (const name of named) expect(present.map((mark) => mark.participantId)).toContain(name)
    }
})

test('ids are unique and every reference is kept', () => {
  const all = onReferenceDate.networks.flatMap((one) => [
    ...one.participants,
    ...one.employments,
    ...one.memberships,
    ...one.meetings,
    ...one.steps,
    ...one.goals,
    ...one.contracts.map(({ contract }) => contract),
    ...one.rounds.flatMap(({ round, responses, comments }) => [round, ...responses, ...comments]),
  ])
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
  for (const one of onReferenceDate.networks) {
    expect(onReferenceDate.clients.map(({ id }) => id)).toContain(one.network.clientId)
    const people = new Set<string>(one.participants.map(({ id }) => id))
    const named = [
      ...one.meetings.flatMap(({ roles, focusPersons }) => [
        ...roles.flatMap((r) => r.participantId ?? []),
        ...focusPersons,
      ]),
      ...one.contracts.flatMap(({ signatures }) => signatures.map((signature) => signature.participantId)),
      ...one.goals.map((goal) => goal.participantId),
    ]
    for (const id of named) expect(people).toContain(id)
  }
})

test('the next meeting of Skoleledere Nord has the agenda that ends a trial period', () => {
  const next = network('N1').meetings.find(({ id }) => id === 'N1-m5')
  expect(next).toMatchObject({
    date: '2026-12-14',
    startsAt: '13:00',
    endsAt: '16:00',
    agendaTemplate: 'A5',
    place: 'Nørresø Skole, Aulaen',
  })
  expect(next?.agenda.map((item) => AgendaItem.parse(item).minutes).reduce((sum, minutes) => sum + minutes)).toBe(150)
})

test('three have already cancelled the last meeting of Driftslederne', () => {
  const marks = network('N2').attendance.filter(({ meetingId }) => meetingId === 'N2-m10')
  expect(marks.map(({ participantId, status }) => `${participantId} ${status}`)).toEqual([
    'N2-p05 cancelled',
    'N2-p07 cancelled',
    'N2-p09 cancelled',
  ])
})

test('years as a leader are the ones told, counted on any day of the week they are loaded in', () => {
  for (const today of ['2026-11-24', '2026-11-30', '2027-01-03', '2028-02-29', '2031-06-04']) {
    const years = network('N1', sampleData(today)).participants.map(({ leaderSince }) =>
      yearsBetween(leaderSince ?? '', today),
    )
    expect(years).toEqual([8, 2, 5, 14, 11, 3, 9, 7, 1, 4, 12, 6])
  }
})

test.each(['2025-02-01', '2026-11-23', '2026-11-30', '2026-12-29', '2028-03-02'])(
  'loaded on %s, every date has moved by the same whole number of weeks',
  (today) => {
    const moved = sampleData(today)
    const days = daysBetween(onReferenceDate.asOf, moved.asOf)
    expect(Math.abs(days) % 7).toBe(0)
    expect(weekdayOf(moved.asOf)).toBe(2)
    expect(daysBetween(moved.asOf, today)).toBeGreaterThanOrEqual(0)
    expect(daysBetween(moved.asOf, today)).toBeLessThan(7)
    const dates = (data: typeof moved) =>
      data.networks.flatMap((one) => [
        one.network.startsOn ?? '',
        ...one.stageChanges.map(({ changedOn }) => changedOn),
        ...one.memberships.map(({ startsOn }) => startsOn),
        ...one.meetings.map(({ date }) => date),
        ...one.steps.map(({ dueOn }) => dueOn ?? ''),
        ...one.rounds.map(({ round }) => round.heldOn),
        ...one.contracts.flatMap(({ contract, signatures }) => [
          contract.fields['contract.goalDate'] ?? '',
          ...signatures.map(({ signedOn }) => signedOn),
        ]),
        ...one.goals.flatMap(({ dueOn, scores }) => [dueOn ?? '', ...scores.map(({ heldOn }) => heldOn)]),
      ])
    const before = dates(onReferenceDate)
    dates(moved).forEach((date, index) => {
      expect(daysBetween(before[index] ?? '', date)).toBe(days)
    })
  },
)
