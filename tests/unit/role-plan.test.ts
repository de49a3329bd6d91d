import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addMonths } from '../../shared/domain/dates.ts'
import { ParticipantId } from '../../shared/domain/ids.ts'
import type { Role, RoleAssignment } from '../../shared/domain/meeting.ts'
import { balance } from '../../shared/domain/roles/balance.ts'
import { planRole, planRoles, type RolePlan } from '../../shared/domain/roles/plan-roles.ts'
import { type RoleMeeting, roleReason } from '../../shared/domain/roles/role-facts.ts'

const roles: readonly Role[] = ['facilitator', 'coordinator', 'host', 'timekeeper']
const person = (index: number) => ParticipantId.parse(`p${String(index).padStart(2, '0')}`)
const people = (count: number) => Array.from({ length: count }, (_, index) => person(index))
const dateOf = (index: number) => addMonths('2026-01-12', index)
const everyMeeting = { coordinatorRotation: 'everyMeeting', facilitation: 'rotation' } as const

/** Meetings a month apart; `away[m]` are the indices of who has cancelled, `out[m]` of who is on leave or no member. */
const meetingsOf = (
  count: number,
  members: number,
  away: readonly (readonly number[])[] = [],
  out: readonly (readonly number[])[] = [],
): RoleMeeting[] =>
  Array.from({ length: count }, (_, index) => {
    const expected = people(members).filter((_, one) => !out[index]?.includes(one))
    return {
      key: `m${index}`,
      date: dateOf(index),
      roles: [],
      expected: new Set(expected),
      available: new Set(expected.filter((one) => !away[index]?.map(person).includes(one))),
    }
  })
const all = (meetings: readonly RoleMeeting[]) => new Set(meetings.map(({ key }) => key))
const planOf = (
  members: number,
  meetings: readonly RoleMeeting[],
  frame: RolePlan['frame'] = everyMeeting,
): RolePlan => ({
  people: people(members),
  meetings,
  frame,
  externalFacilitator: '',
})
const holderOf = (meeting: RoleMeeting, role: Role) =>
  meeting.roles.find((one) => one.role === role)?.participantId ?? null
const countsOf = (meetings: readonly RoleMeeting[], role: Role, members: number) =>
  people(members).map((one) => meetings.filter((meeting) => holderOf(meeting, role) === one).length)
const spread = (counts: readonly number[]) => Math.max(...counts) - Math.min(...counts)
const hosted = (participantId: ParticipantId, over: Partial<RoleAssignment> = {}): RoleAssignment => ({
  role: 'host',
  participantId,
  externalName: '',
  agreedFixed: false,
  ...over,
})

const someAway = (members: number) =>
  fc.array(
    fc.subarray(
      Array.from({ length: members }, (_, index) => index),
      { maxLength: members - 1 },
    ),
    {
      minLength: 12,
      maxLength: 12,
    },
  )

/** Whether 12 turns can be given so that everybody ends with `low` or `low + 1`: tried by maximum matching. */
function canBeEven(available: readonly ReadonlySet<ParticipantId>[], members: number): boolean {
  const low = Math.floor(available.length / members)
  const places = people(members).flatMap((one) => [...Array(low).fill({ one, must: true }), { one, must: false }])
  const taken = new Map<number, number>()
  const place = (slots: readonly number[], of: readonly number[]): boolean => {
    taken.clear()
    const seat = (from: number, seen: Set<number>): boolean =>
      of.some((to) => {
        if (seen.has(to) || !available[from]?.has(places[to].one)) return false
        seen.add(to)
        const sitting = taken.get(to)
        if (sitting !== undefined && !seat(sitting, seen)) return false
        taken.set(to, from)
        return true
      })
    return slots.every((slot) => seat(slot, new Set()))
  }
  const every = available.map((_, index) => index)
  const indices = places.map((_, index) => index)
  // All turns fit under low + 1 each, and all must-places can be filled: then both at once (Mendelsohn and Dulmage).
  if (!place(every, indices)) return false
  const must = indices.filter((index) => places[index].must)
  const byPlace = must.map((index) => people(members).indexOf(places[index].one))
  const used = new Map<number, number>()
  const fillPlace = (at: number, seen: Set<number>): boolean =>
    every.some((slot) => {
      if (seen.has(slot) || !available[slot]?.has(person(byPlace[at] ?? -1))) return false
      seen.add(slot)
      const other = used.get(slot)
      if (other !== undefined && !fillPlace(other, seen)) return false
      used.set(slot, at)
      return true
    })
  return byPlace.every((_, at) => fillPlace(at, new Set()))
}

test('12 meetings, everybody always there: each role differs by at most one, none is twice in a row, nobody has two', () => {
  fc.assert(
    fc.property(fc.integer({ min: 5, max: 12 }), (members) => {
      const meetings = meetingsOf(12, members)
      const planned = planRoles(planOf(members, meetings), roles, all(meetings))
      for (const role of roles) {
        expect(spread(countsOf(planned, role, members))).toBeLessThanOrEqual(1)
        for (const [index, meeting] of planned.entries())
          if (index > 0 && members > 5)
            expect(holderOf(meeting, role)).not.toBe(holderOf(planned[index - 1] as RoleMeeting, role))
      }
      for (const meeting of planned) expect(new Set(meeting.roles.map((one) => one.participantId)).size).toBe(4)
    }),
  )
})

test('12 meetings with random absence: each role differs by at most one wherever any plan can do that', () => {
  let even = 0
  const members = fc.integer({ min: 5, max: 12 }).chain((count) => fc.tuple(fc.constant(count), someAway(count)))
  fc.assert(
    fc.property(members, ([count, away]) => {
      const meetings = meetingsOf(12, count, away)
      const planned = planRoles(planOf(count, meetings), roles, all(meetings))
      for (const meeting of planned)
        for (const one of meeting.roles) expect(meeting.available.has(one.participantId as ParticipantId)).toBe(true)
      if (
        !canBeEven(
          meetings.map(({ available }) => available),
          count,
        )
      )
        return
      even += 1
      for (const role of roles) expect(spread(countsOf(planned, role, count))).toBeLessThanOrEqual(1)
    }),
    { numRuns: 200 },
  )
  expect(even).toBeGreaterThan(50)
})

test('with up to a third away at each meeting the roles always differ by at most one', () => {
  const members = fc.integer({ min: 5, max: 12 }).chain((count) =>
    fc.tuple(
      fc.constant(count),
      fc.array(
        fc.subarray(
          Array.from({ length: count }, (_, index) => index),
          { maxLength: Math.floor(count / 3) },
        ),
        {
          minLength: 12,
          maxLength: 12,
        },
      ),
    ),
  )
  fc.assert(
    fc.property(members, ([count, away]) => {
      const meetings = meetingsOf(12, count, away)
      if (
        !canBeEven(
          meetings.map(({ available }) => available),
          count,
        )
      )
        return
      const planned = planRoles(planOf(count, meetings), roles, all(meetings))
      for (const role of roles) expect(spread(countsOf(planned, role, count))).toBeLessThanOrEqual(1)
    }),
    { numRuns: 200 },
  )
})

test('one more role never goes to somebody while another who could come has two fewer', () => {
  const members = fc.integer({ min: 5, max: 12 }).chain((count) => fc.tuple(fc.constant(count), someAway(count)))
  fc.assert(
    fc.property(members, ([count, away]) => {
      const meetings = meetingsOf(12, count, away)
      const planned = planRole(planOf(count, meetings), 'host', all(meetings))
      const counts = countsOf(planned, 'host', count)
      for (const meeting of planned) {
        const holder = people(count).indexOf(holderOf(meeting, 'host') as ParticipantId)
        for (const [index, had] of counts.entries())
          if (meeting.available.has(person(index))) expect((counts[holder] ?? 0) - had).toBeLessThanOrEqual(1)
      }
    }),
    { numRuns: 300 },
  )
})

test('who joins later or is on leave is not made to catch up', () => {
  const away = Array.from({ length: 12 }, (_, index) => (index < 9 ? [0] : []))
  const meetings = meetingsOf(12, 4, [], away)
  const [newcomer = 0, ...others] = countsOf(planRole(planOf(4, meetings), 'host', all(meetings)), 'host', 4)
  // Nine meetings among three are a share of three each: the newcomer is counted as having had theirs.
  expect(newcomer).toBeLessThanOrEqual(1)
  expect(spread([...others, newcomer + 3])).toBeLessThanOrEqual(1)
})

test('what has been given counts, agreed for good and from outside do not, and given roles stay', () => {
  const meetings = meetingsOf(4, 3).map((meeting, index) => {
    if (index === 0) return { ...meeting, roles: [hosted(person(0))] }
    if (index === 1)
      return { ...meeting, roles: [hosted(null as unknown as ParticipantId, { externalName: 'Kantinen' })] }
    return meeting
  })
  const planned = planRole(planOf(3, meetings), 'host', all(meetings))
  expect(planned.map((meeting) => holderOf(meeting, 'host'))).toEqual([person(0), null, person(1), person(2)])
  expect(planRole(planOf(3, meetings), 'host', new Set(['m3']))[2]?.roles).toEqual([])
  const fixed = meetings.map((meeting, index) =>
    index === 1 ? { ...meeting, roles: [hosted(person(2), { agreedFixed: true })] } : meeting,
  )
  expect(
    planRole(planOf(3, fixed), 'host', all(fixed))
      .slice(2)
      .map(({ roles: given }) => given),
  ).toEqual([[hosted(person(2), { agreedFixed: true })], [hosted(person(2), { agreedFixed: true })]])
})

test('a coordinator for half a year keeps the role, is stood in for, and hands over to who has not had it', () => {
  const coordinator = hosted(person(0), { role: 'coordinator' })
  const meetings = meetingsOf(12, 4, [[], [], [0]]).map((one, index) =>
    index === 0 ? { ...one, roles: [coordinator] } : one,
  )
  const frame = { ...everyMeeting, coordinatorRotation: 'halfYear' } as const
  const holders = planRole(planOf(4, meetings, frame), 'coordinator', all(meetings)).map((one) =>
    holderOf(one, 'coordinator'),
  )
  expect([0, 1, 3, 4, 5].map((index) => holders[index])).toEqual(Array(5).fill(person(0)))
  expect([null, person(0)]).not.toContain(holders[2])
  expect(new Set(holders.slice(6)).size).toBe(1)
  expect([null, person(0)]).not.toContain(holders[6])
})

test('a term ends when its holder goes on leave', () => {
  const coordinator = hosted(person(0), { role: 'coordinator' })
  const meetings = meetingsOf(4, 3, [], [[], [], [0], [0]]).map((one, index) =>
    index === 0 ? { ...one, roles: [coordinator] } : one,
  )
  const frame = { ...everyMeeting, coordinatorRotation: 'fixed' } as const
  const [, second, third, fourth] = planRole(planOf(3, meetings, frame), 'coordinator', all(meetings))
  expect(second && holderOf(second, 'coordinator')).toBe(person(0))
  expect(third?.roles).toEqual(fourth?.roles)
  expect(third && holderOf(third, 'coordinator')).toBe(person(1))
})

test('terms differ by at most one as well, and go on after the plan', () => {
  const frame = { coordinatorRotation: 'halfYear', facilitation: 'halfYear' } as const
  const meetings = meetingsOf(24, 3)
  const first = planRole(planOf(3, meetings, frame), 'coordinator', new Set(['m0', 'm1', 'm2']))
  const planned = planRole(planOf(3, first, frame), 'coordinator', all(first))
  expect(countsOf(planned, 'coordinator', 3).toSorted()).toEqual([12, 6, 6])
  expect(holderOf(planned[3] as RoleMeeting, 'coordinator')).toBe(holderOf(planned[0] as RoleMeeting, 'coordinator'))
  expect(holderOf(planned[6] as RoleMeeting, 'coordinator')).not.toBe(
    holderOf(planned[0] as RoleMeeting, 'coordinator'),
  )
})

test('a facilitator from outside is named where known, and the role is left free where not', () => {
  const meetings = meetingsOf(2, 3)
  const plan = planOf(3, meetings, { ...everyMeeting, facilitation: 'external' })
  expect(planRole(plan, 'facilitator', all(meetings)).flatMap(({ roles: given }) => given)).toEqual([])
  const named = planRole({ ...plan, externalFacilitator: 'Palle Ravn' }, 'facilitator', all(meetings))
  expect(named[1]?.roles).toEqual([
    { role: 'facilitator', participantId: null, externalName: 'Palle Ravn', agreedFixed: true },
  ])
})

test('a meeting nobody can come to has no roles, and five people fill five roles without a second one', () => {
  const meetings = meetingsOf(3, 5, [[], [0, 1, 2, 3, 4]])
  const planned = planRoles(planOf(5, meetings), [...roles, 'talk'], all(meetings))
  expect(planned[1]?.roles).toEqual([])
  expect(new Set(planned[0]?.roles.map((one) => one.participantId)).size).toBe(5)
})

test('the same facts give the same plan', () => {
  const meetings = meetingsOf(12, 9, [[1, 2], [], [3]])
  const plan = () => planRoles(planOf(9, meetings), roles, all(meetings))
  expect(plan()).toEqual(plan())
})

test('the reason counts the meetings a person could be at', () => {
  const meetings = meetingsOf(4, 2, [[], [0]]).map((meeting, index) =>
    index === 0 ? { ...meeting, roles: [hosted(person(0))] } : meeting,
  )
  expect(roleReason(meetings, person(0), 'host', dateOf(3))).toEqual({ had: 1, of: 2, lastOn: dateOf(0) })
  expect(roleReason(meetings, person(1), 'host', dateOf(3))).toEqual({ had: 0, of: 3, lastOn: null })
})

test('balance is as even as any distribution, against all of them', () => {
  const slot = fc.array(fc.option(fc.integer({ min: 0, max: 9 }), { nil: null }), { minLength: 3, maxLength: 3 })
  const squares = (loads: readonly number[]) => loads.reduce((sum, load) => sum + load ** 2, 0)
  fc.assert(
    fc.property(
      fc.array(
        slot.filter((costs) => costs.some((cost) => cost !== null)),
        { minLength: 1, maxLength: 6 },
      ),
      fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 3, maxLength: 3 }),
      (table, loads) => {
        const priceOf = (holders: readonly number[]) => {
          const after = loads.map((load, one) => load + holders.filter((holder) => holder === one).length)
          const costs = holders.reduce((sum, holder, index) => sum + (table[index]?.[holder] ?? Number.NaN), 0)
          return squares(after) * 1000 + costs
        }
        const found = balance(
          table.map((costs) => ({ costs })),
          loads,
        ) as number[]
        const every = table.reduce<number[][]>(
          (lists, costs) =>
            lists.flatMap((list) => [0, 1, 2].filter((one) => costs[one] !== null).map((one) => [...list, one])),
          [[]],
        )
        expect(priceOf(found)).toBe(Math.min(...every.map(priceOf)))
      },
    ),
    { numRuns: 500 },
  )
})
