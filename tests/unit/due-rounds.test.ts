import { describe, expect, test } from 'vitest'
import { addDays, addMonths } from '../../shared/domain/dates.ts'
import { dueRounds } from '../../shared/domain/due-rounds.ts'
import { MeetingId, RoundId } from '../../shared/domain/ids.ts'
import type { MeetingFacts, NetworkFacts, RoundFacts } from '../../shared/domain/network-facts.ts'
import { sampleData } from '../../shared/sample/sample-data.ts'
import { networkFacts } from '../support/network-facts.ts'

const today = '2026-11-24'
const start = '2026-01-05'
const base = networkFacts(sampleData(today), 'N1', today)

/** Held meetings a fortnight apart, the last one `daysAgo` days before today. */
const held = (count: number, daysAgo = 3): MeetingFacts[] =>
  Array.from({ length: count }, (_, index) => ({
    id: MeetingId.parse(`m${index + 1}`),
    date: addDays(today, -daysAgo - 14 * (count - 1 - index)),
    status: 'held',
    attendance: new Map(),
    roles: [],
    focusPersons: [],
  }))
const round = (instrument: RoundFacts['instrument'], meetingId: string | null, heldOn: string, closed = true) => ({
  id: RoundId.parse(`${instrument}-${heldOn}`),
  instrument,
  meetingId: meetingId === null ? null : MeetingId.parse(meetingId),
  heldOn,
  closed,
  responses: [],
})
const facts = (changed: Partial<NetworkFacts>): NetworkFacts => ({
  ...base,
  network: { ...base.network, stage: 'running', startsOn: start },
  frame: { ...base.frame, trialMeetings: 4 },
  members: base.members.map((member) => ({ ...member, startsOn: start, endsOn: null, leaves: [] })),
  formReviews: [],
  meetings: [],
  rounds: [],
  goals: { ...base.goals, written: 0 },
  ...changed,
})
const pulsesOf = (meetings: readonly MeetingFacts[]) => meetings.map(({ id, date }) => round('P', id, date))
const due = (changed: Partial<NetworkFacts>) =>
  dueRounds(facts(changed)).map(({ instrument, reason, count, meetingId }) => [instrument, reason, count, meetingId])

describe('P', () => {
  test('is due at each meeting held in the last fortnight that has none, the newest first', () => {
    const meetings = held(3)
    const [, , last] = meetings
    expect(due({ meetings })).toEqual([['P', 'heldLate', 0, 'm3']])
    expect(due({ meetings: held(3, 0) })).toEqual([
      ['P', 'held', 0, 'm3'],
      ['P', 'heldLate', 0, 'm2'],
    ])
    expect(due({ meetings, rounds: [round('P', 'm3', last?.date ?? '', false)] })).toEqual([])
  })
})

test('a pulse whose 48 hours are over is only typed in, and waits to be closed once it has answers', () => {
  const [meeting] = held(1).map((one) => ({ ...one, date: addDays(today, -2) })) as [MeetingFacts]
  const late = { ...meeting, date: addDays(today, -3) }
  const pulses = (at: MeetingFacts, rounds: RoundFacts[]) =>
    due({ meetings: [at], rounds: [round('B', null, start), ...rounds] })
  expect(pulses(meeting, [])).toEqual([['P', 'held', 0, 'm1']])
  expect(pulses(late, [])).toEqual([['P', 'heldLate', 0, 'm1']])
  const open = (at: MeetingFacts, count: number): RoundFacts => ({
    ...round('P', 'm1', at.date, false),
    responses: Array.from({ length: count }, () => ({ participantId: null, values: {} })),
  })
  expect(pulses(meeting, [open(meeting, 4)])).toEqual([])
  expect(pulses(late, [open(late, 0)])).toEqual([])
  expect(pulses(late, [open(late, 4)])).toEqual([['P', 'toClose', 4, 'm1']])
})

describe('R', () => {
  test.each([
    [3, []],
    [4, [['R', 'trialOver', 4, 'm4']]],
    [5, [['R', 'trialOver', 5, 'm5']]],
  ])('after %i meetings of a trial of four', (count, expected) => {
    const meetings = held(count)
    expect(due({ meetings, rounds: pulsesOf(meetings) })).toEqual(expected)
  })

  test('is due again after four held meetings, counted from the last one that was closed', () => {
    const meetings = held(8)
    const at = (index: number) => round('R', `m${index}`, meetings[index - 1]?.date ?? '')
    expect(due({ meetings, rounds: [...pulsesOf(meetings), at(5)] })).toEqual([])
    expect(due({ meetings, rounds: [...pulsesOf(meetings), at(4)] })).toEqual([['R', 'meetings', 4, 'm8']])
    const open = { ...round('R', null, today, false) }
    expect(dueRounds(facts({ meetings, rounds: [...pulsesOf(meetings), at(4), open] }))[0]?.roundId).toBe(open.id)
  })

  test('is put on today’s date where the last meeting was more than a week ago', () => {
    const meetings = held(4, 8)
    expect(due({ meetings, rounds: pulsesOf(meetings) })).toEqual([['R', 'trialOver', 4, null]])
  })
})

describe('Y and B', () => {
  const meetings = held(1)
  const since = (startsOn: string, rounds: RoundFacts[] = []) =>
    due({
      meetings,
      rounds: [...pulsesOf(meetings), ...rounds],
      network: { ...base.network, stage: 'running', startsOn },
    })

  test('Y is due twelve months after the start, or after the last one', () => {
    const b = round('B', null, start)
    expect(since(addDays(addMonths(today, -12), 1), [b])).toEqual([])
    const old = since(addMonths(today, -12), [b])
    expect(old).toEqual([
      ['Y', 'months', 12, 'm1'],
      ['B', 'withAnnual', 0, 'm1'],
    ])
    expect(since(addMonths(today, -24), [b, round('Y', null, addMonths(today, -11)), b])).toEqual([])
  })

  test('B is due before the first meeting and at it, again with Y, and not twice', () => {
    expect(due({})).toEqual([['B', 'beforeStart', 0, null]])
    const coming = { ...(meetings[0] as MeetingFacts), status: 'planned' as const, date: addDays(today, 20) }
    expect(due({ meetings: [coming] })).toEqual([['B', 'beforeStart', 0, 'm1']])
    expect(due({ meetings, rounds: pulsesOf(meetings) })).toEqual([['B', 'beforeStart', 0, 'm1']])
    expect(due({ meetings: held(2), rounds: pulsesOf(held(2)) })).toEqual([])
    const year = [round('B', null, start), round('Y', null, addDays(today, -10))]
    expect(since(addMonths(today, -14), year)).toEqual([['B', 'withAnnual', 0, 'm1']])
    expect(since(addMonths(today, -14), [...year, round('B', null, addDays(today, -9))])).toEqual([])
  })
})

test('a network that is paused or closed, and one without members, is asked nothing', () => {
  for (const stage of ['paused', 'closed'] as const)
    expect(due({ meetings: held(4), network: { ...base.network, stage } })).toEqual([])
  expect(due({ meetings: held(4), members: [] })).toEqual([])
})

test('fewer than five are told that nobody can answer anonymously (N10)', () => {
  const of = (count: number) =>
    Object.fromEntries(
      dueRounds(facts({ meetings: held(1), members: facts({}).members.slice(0, count) })).map(
        ({ instrument, anonymous }) => [instrument, anonymous],
      ),
    )
  // A sheet of one's own has a name in any network.
  expect([of(4), of(5)]).toEqual([
    { P: false, B: true },
    { P: true, B: true },
  ])
})

describe('G', () => {
  const goals = { ...base.goals, written: 3 }
  const only = (changed: Partial<NetworkFacts>) =>
    due({ goals, ...changed }).filter(([instrument]) => instrument === 'G')

  test('goes with a review that is due, and with one that was made lately', () => {
    const meetings = held(4)
    expect(only({ meetings, rounds: pulsesOf(meetings) })).toEqual([['G', 'withReview', 0, 'm4']])
    const reviewed = [...pulsesOf(meetings), round('R', 'm4', meetings[3]?.date ?? '')]
    expect(only({ meetings, rounds: reviewed })).toEqual([['G', 'withReview', 0, 'm4']])
    const looked = [...reviewed, round('G', 'm4', meetings[3]?.date ?? '')]
    expect(only({ meetings, rounds: looked })).toEqual([])
  })

  test('goes on with the one that is open, and asks nothing where nobody has a goal or no review is near', () => {
    const meetings = held(4)
    const open = [...pulsesOf(meetings), round('G', 'm4', meetings[3]?.date ?? '', false)]
    const [found] = dueRounds(facts({ goals, meetings, rounds: open })).filter(({ instrument }) => instrument === 'G')
    expect(found).toMatchObject({ roundId: `G-${meetings[3]?.date}`, anonymous: true })
    expect(only({ meetings, rounds: pulsesOf(meetings), goals: { ...goals, written: 0 } })).toEqual([])
    expect(only({ meetings: held(2), rounds: pulsesOf(held(2)) })).toEqual([])
  })
})
