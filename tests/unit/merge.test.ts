import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../../shared/domain/dates.ts'
import { EmploymentId, MembershipId, NetworkId, ParticipantId } from '../../shared/domain/ids.ts'
import { standingMark } from '../../shared/domain/merge/attendance.ts'
import { mergeEmployments } from '../../shared/domain/merge/employments.ts'
import { mergeMemberships } from '../../shared/domain/merge/memberships.ts'
import type { Employment, Membership } from '../../shared/domain/participant.ts'

const kept = ParticipantId.parse('kept')
const lost = ParticipantId.parse('lost')
type Period = { startsOn: string; endsOn: string | null }

const membership = (
  id: string,
  participantId: ParticipantId,
  [startsOn, endsOn]: [string, string | null],
  leaves: Period[] = [],
): Membership => ({
  id: MembershipId.parse(id),
  participantId,
  networkId: NetworkId.parse('N'),
  startsOn,
  endsOn,
  leaves,
})

const covers = ({ startsOn, endsOn }: Period, day: string) => startsOn <= day && (endsOn === null || endsOn >= day)
const isExpected = (list: readonly Membership[], day: string) =>
  list.some((one) => covers(one, day) && !one.leaves.some((leave) => covers(leave, day)))
const isMember = (list: readonly Membership[], day: string) => list.some((one) => covers(one, day))

describe('memberships of two become those of one', () => {
  test('those that meet become one, from the first day to the last, under the kept id', () => {
    const { saved, removed } = mergeMemberships(
      [membership('l', lost, ['2026-01-01', '2026-06-30']), membership('k', kept, ['2026-03-01', null])],
      kept,
    )
    expect(saved).toEqual([membership('k', kept, ['2026-01-01', null])])
    expect(removed).toEqual(['l'])
  })
  test('those apart stay apart and change owner', () => {
    const early = membership(
      'l',
      lost,
      ['2025-01-01', '2025-06-30'],
      [{ startsOn: '2025-02-01', endsOn: '2025-02-28' }],
    )
    const late = membership('k', kept, ['2026-01-01', null])
    expect(mergeMemberships([late, early], kept)).toEqual({
      saved: [{ ...early, participantId: kept }, late],
      removed: [],
    })
  })
  test('a pause stays where both pause, or where only the pausing one was a member', () => {
    const { saved } = mergeMemberships(
      [
        membership('k', kept, ['2026-01-01', '2026-08-31'], [{ startsOn: '2026-03-01', endsOn: null }]),
        membership('l', lost, ['2026-06-01', null], [{ startsOn: '2026-08-01', endsOn: '2026-10-31' }]),
      ],
      kept,
    )
    expect(saved[0]?.leaves).toEqual([
      { startsOn: '2026-03-01', endsOn: '2026-05-31' },
      { startsOn: '2026-08-01', endsOn: '2026-10-31' },
    ])
  })

  const day = fc.integer({ min: 0, max: 40 }).map((days) => addDays('2026-01-01', days))
  const period = fc
    .tuple(day, fc.option(fc.integer({ min: 0, max: 20 })))
    .map(([startsOn, days]): [string, string | null] => [startsOn, days === null ? null : addDays(startsOn, days)])
  const any = fc
    .array(fc.tuple(period, fc.array(period, { maxLength: 2 }), fc.boolean()), { minLength: 1, maxLength: 5 })
    .map((list) =>
      list.map(([dates, leaves, isKept], index) =>
        membership(
          `m${index}`,
          isKept ? kept : lost,
          dates,
          leaves.map(([startsOn, endsOn]) => ({ startsOn, endsOn })),
        ),
      ),
    )
  test('on every day the person is a member, and expected, exactly when one of the two was', () => {
    fc.assert(
      fc.property(any, (list) => {
        const { saved, removed } = mergeMemberships(list, kept)
        for (let days = -1; days < 80; days++) {
          const on = addDays('2026-01-01', days)
          expect(isMember(saved, on)).toBe(isMember(list, on))
          expect(isExpected(saved, on)).toBe(isExpected(list, on))
        }
        expect(saved.length + removed.length).toBe(list.length)
        expect(saved.every(({ participantId }) => participantId === kept)).toBe(true)
        for (const [index, one] of saved.entries()) {
          const next = saved[index + 1]
          if (next) expect(one.endsOn !== null && one.endsOn < next.startsOn).toBe(true)
        }
      }),
    )
  })
})

const post = (id: string, change: Partial<Employment>): Employment => ({
  id: EmploymentId.parse(id),
  participantId: id.startsWith('k') ? kept : lost,
  organisation: '',
  position: '',
  employees: null,
  sector: null,
  place: '',
  leadershipLevel: null,
  startsOn: null,
  endsOn: null,
  ...change,
})
const today = '2026-11-24'
const merged = (mine: Employment, theirs: Employment, takeLost = false) =>
  mergeEmployments({ kept: [mine], lost: [theirs], today: { kept: mine, lost: theirs } }, takeLost, today)

describe('posts of two become those of one', () => {
  test('the same post becomes one, and what one lacks the other gives', () => {
    const { saved, removed } = merged(
      post('k1', { organisation: 'Krogsand Skole', position: 'skoleleder' }),
      post('l1', { organisation: 'KROGSAND skole', position: 'Skoleleder', employees: 40, startsOn: '2020-01-01' }),
    )
    expect(saved).toEqual([
      post('k1', { organisation: 'Krogsand Skole', position: 'skoleleder', employees: 40, startsOn: '2020-01-01' }),
    ])
    expect(removed).toEqual(['l1'])
  })
  test('at one workplace the chosen description goes on alone', () => {
    const { saved, removed } = merged(
      post('k1', { organisation: 'Krogsand Skole', position: 'leder' }),
      post('l1', { organisation: 'Krogsand Skole', position: 'skoleleder' }),
      true,
    )
    expect(saved).toEqual([post('l1', { organisation: 'Krogsand Skole', position: 'skoleleder' })])
    expect(removed).toEqual(['k1'])
  })
  test('at another workplace the other one goes into the history', () => {
    const old = post('k1', { organisation: 'A' })
    expect(merged(old, post('l1', { organisation: 'B', startsOn: '2026-08-01' }), true).saved).toEqual([
      post('l1', { organisation: 'B', startsOn: '2026-08-01' }),
      post('k1', { organisation: 'A', endsOn: '2026-07-31' }),
    ])
    expect(merged(old, post('l1', { organisation: 'B' })).saved[1]).toMatchObject({
      organisation: 'B',
      endsOn: '2026-11-23',
    })
  })
  test('posts of the past are kept as they are', () => {
    const past = post('l1', { organisation: 'Før', startsOn: '2001-01-01', endsOn: '2010-01-01' })
    const { saved, removed } = mergeEmployments(
      {
        kept: [post('k1', { organisation: 'Nu' })],
        lost: [past],
        today: { kept: post('k1', { organisation: 'Nu' }), lost: past },
      },
      false,
      today,
    )
    expect(saved).toEqual([post('k1', { organisation: 'Nu' }), past])
    expect(removed).toEqual([])
  })
  test('no post is lost but by becoming one with another, and dates stay in order', () => {
    const date = fc.option(fc.constantFrom('2020-01-01', '2024-05-01', '2026-11-24', '2027-02-01'))
    const any = fc.record({
      organisation: fc.constantFrom('A', 'a', 'B', ''),
      position: fc.constantFrom('leder', 'chef', ''),
      startsOn: date,
      endsOn: date,
    })
    const list = (owner: string) =>
      fc
        .array(any, { maxLength: 3 })
        .map((posts) =>
          posts
            .filter(({ startsOn, endsOn }) => startsOn === null || endsOn === null || startsOn <= endsOn)
            .map((one, index) => post(`${owner}${index}`, one)),
        )
    fc.assert(
      fc.property(list('k'), list('l'), fc.boolean(), (mine, theirs, takeLost) => {
        const now = { kept: mine[0] ?? null, lost: theirs[0] ?? null }
        const { saved, removed } = mergeEmployments({ kept: mine, lost: theirs, today: now }, takeLost, today)
        expect([...saved.map(({ id }) => id), ...removed].sort()).toEqual(
          [...mine, ...theirs].map(({ id }) => id).sort(),
        )
        for (const { startsOn, endsOn } of saved)
          expect(startsOn === null || endsOn === null || startsOn <= endsOn).toBe(true)
        const workplaces = new Set([...mine, ...theirs].map(({ organisation }) => organisation.toLowerCase()))
        expect(new Set(saved.map(({ organisation }) => organisation.toLowerCase()))).toEqual(workplaces)
      }),
    )
  })
})

test('of two marks the one kindest to the person stands', () => {
  expect(standingMark('noShow', 'present')).toBe(1)
  expect(standingMark('partial', 'cancelled')).toBe(0)
  expect(standingMark('lateCancelled', 'cancelled')).toBe(1)
  expect(standingMark('present', 'present')).toBe(0)
})
