import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MeetingId, ParticipantId } from '../../shared/domain/ids.ts'
import { attendance } from '../../shared/domain/indicators/attendance.ts'
import { balance } from '../../shared/domain/indicators/balance.ts'
import { composition } from '../../shared/domain/indicators/composition.ts'
import { computeIndicators } from '../../shared/domain/indicators/compute.ts'
import { roundHalfUp, toTenth } from '../../shared/domain/indicators/rounding.ts'
import { Indicators } from '../../shared/domain/indicators/schema.ts'
import { dimensionScores, meanOf, spreadOf } from '../../shared/domain/indicators/scores.ts'
import { sinceStartOf, trendOf } from '../../shared/domain/indicators/trends.ts'
import type { AttendanceStatus } from '../../shared/domain/meeting.ts'
import type { NetworkFacts } from '../../shared/domain/network-facts.ts'
import { sampleData } from '../../shared/sample/sample-data.ts'
import { networkFacts } from '../support/network-facts.ts'

const answers = (min = 1) => fc.array(fc.integer({ min: 1, max: 5 }), { minLength: min, maxLength: 12 })
const base: NetworkFacts = networkFacts(sampleData('2026-11-24'), 'N1', '2026-11-24')

/** A decimal with halves up, worked out from the digits: a second way to the same number. */
function halfUpByDigits(top: number, bottom: number): number {
  const hundredths = (BigInt(top) * 1000n) / BigInt(bottom)
  const exactOrAbove = hundredths % 100n >= 50n
  return Number(hundredths / 100n + (exactOrAbove ? 1n : 0n)) / 10
}

describe('rounding', () => {
  test('goes half up where binary numbers would go down', () => {
    expect(toTenth(73, 20)).toBe(3.7)
    expect(toTenth(29, 20)).toBe(1.5)
    expect(toTenth(-7, 20)).toBe(-0.3)
    expect(roundHalfUp(725, 10)).toBe(73)
  })

  test('agrees with long division', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 1, max: 400 }), (top, bottom) => {
        expect(toTenth(top, bottom)).toBe(halfUpByDigits(top, bottom))
      }),
    )
  })
})

describe('scores', () => {
  test('mean and spread agree with the textbook formulas', () => {
    fc.assert(
      fc.property(answers(2), (values) => {
        const mean = values.reduce((sum, value) => sum + value) / values.length
        const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1))
        expect(Math.abs(meanOf({ values, unit: 1 }) - mean)).toBeLessThanOrEqual(0.05 + 1e-9)
        expect(Math.abs(spreadOf({ values, unit: 1 }) - spread)).toBeLessThanOrEqual(0.05 + 1e-9)
      }),
    )
  })

  test('spread is the same when every answer moves one step', () => {
    fc.assert(
      fc.property(answers(2), (values) => {
        expect(spreadOf({ values: values.map((value) => value + 1), unit: 1 })).toBe(spreadOf({ values, unit: 1 }))
      }),
    )
  })

  test('a dimension turns reversed items and leaves out who answered less than half', () => {
    const items = [{ id: 'R5' }, { id: 'R6' }, { id: 'R7', reversed: true as const }]
    expect(dimensionScores(items, [{ R5: 5, R6: 4, R7: 1 }])).toEqual({ values: [28], unit: 6 })
    expect(dimensionScores(items, [{ R5: 5, R6: null, R7: 2 }])).toEqual({ values: [27], unit: 6 })
    expect(dimensionScores(items, [{ R5: 5, R6: null }]).values).toEqual([])
  })
})

describe('trends', () => {
  const series = fc.array(answers(5), { minLength: 4, maxLength: 10 })
  const scored = (all: number[][]) => all.map((values) => ({ values, unit: 1 }))
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

  test('agree with counting the pairs by hand', () => {
    fc.assert(
      fc.property(series, (all) => {
        const last = all.slice(-4)
        let pairs = 0
        for (let a = 0; a < 4; a++)
          for (let b = a + 1; b < 4; b++)
            pairs += Math.sign(Number((mean(last[b] ?? []) - mean(last[a] ?? [])).toFixed(9)))
        const change = mean(last[3] ?? []) - mean(last[0] ?? [])
        const clear = Math.abs(change) >= 3 / Math.min(last[0]?.length ?? 0, last[3]?.length ?? 0) - 1e-9
        const expected =
          clear && pairs >= 4 && change > 0 ? 'rising' : clear && pairs <= -4 && change < 0 ? 'falling' : 'none'
        expect(trendOf(scored(all))).toBe(expected)
      }),
    )
  })

  test('since the start: three against three', () => {
    fc.assert(
      fc.property(fc.array(answers(5), { minLength: 6, maxLength: 10 }), (all) => {
        const [first, last] = [all.slice(0, 3), all.slice(-3)]
        const change = mean(last.map(mean)) - mean(first.map(mean))
        const limit = 3 / Math.min(...[...first, ...last].map((values) => values.length)) - 1e-9
        expect(sinceStartOf(scored(all))).toBe(change >= limit ? 'risen' : change <= -limit ? 'fallen' : 'unchanged')
      }),
    )
  })

  test('read backwards, rising is falling and risen is fallen', () => {
    const turned = { rising: 'falling', falling: 'rising', none: 'none' } as const
    const told = { risen: 'fallen', fallen: 'risen', unchanged: 'unchanged' } as const
    fc.assert(
      fc.property(fc.array(answers(5), { minLength: 4, maxLength: 4 }), (all) => {
        const forward = trendOf(scored(all))
        expect(forward && turned[forward]).toBe(trendOf(scored(all.toReversed())))
      }),
    )
    fc.assert(
      fc.property(fc.array(answers(5), { minLength: 6, maxLength: 6 }), (all) => {
        const forward = sinceStartOf(scored(all))
        expect(forward && told[forward]).toBe(sinceStartOf(scored(all.toReversed())))
      }),
    )
  })

  test('are not told of too few meetings', () => {
    expect(trendOf(scored([[1], [2], [3]]))).toBeNull()
    expect(sinceStartOf(scored([[1], [2], [3], [4], [5]]))).toBeNull()
  })
})

describe('attendance', () => {
  const mark = fc.constantFrom<(AttendanceStatus | null)[]>(
    'present',
    'partial',
    'cancelled',
    'lateCancelled',
    'noShow',
    null,
  )
  const people = Array.from({ length: 8 }, (_, index) => ParticipantId.parse(`p${index}`))
  const dates = ['2026-01-05', '2026-02-02', '2026-03-02', '2026-04-06', '2026-05-04', '2026-06-01']
  const membership = fc.record({
    startsOn: fc.constantFrom(...dates),
    endsOn: fc.option(fc.constantFrom(...dates), { nil: null }),
    leave: fc.option(fc.constantFrom(...dates), { nil: null }),
  })

  test('agrees with walking through persons and meetings', () => {
    fc.assert(
      fc.property(
        fc.array(membership, { minLength: 8, maxLength: 8 }),
        fc.array(fc.array(mark, { minLength: 8, maxLength: 8 }), { minLength: 6, maxLength: 6 }),
        (memberships, marks) => {
          const facts: NetworkFacts = {
            ...base,
            today: '2026-06-30',
            members: memberships.map(({ startsOn, endsOn, leave }, index) => ({
              participantId: people[index] as ParticipantId,
              name: `p${index}`,
              startsOn,
              endsOn,
              leaves: leave ? [{ startsOn: leave, endsOn: leave }] : [],
              sector: null,
              employees: null,
              place: '',
              leadershipYears: null,
              level: null,
            })),
            meetings: dates.map((date, index) => ({
              id: MeetingId.parse(`m${index}`),
              date,
              status: 'held',
              attendance: new Map(
                people.flatMap((id, who) => {
                  const status = marks[index]?.[who]
                  return status ? [[id, status] as const] : []
                }),
              ),
              roles: [],
              focusPersons: [],
            })),
          }
          let came = 0
          let expected = 0
          const recorded = dates.map((_, index) => index).filter((index) => marks[index]?.some((one) => one !== null))
          for (const index of recorded.slice(-4))
            for (let who = 0; who < 8; who++) {
              const one = memberships[who]
              const date = dates[index] ?? ''
              if (!one || one.startsOn > date || (one.endsOn !== null && one.endsOn < date) || one.leave === date)
                continue
              expected++
              const status = marks[index]?.[who]
              if (status === 'present' || status === 'partial') came++
            }
          expect(attendance(facts)).toMatchObject({ attended: came, expected, cancelled: expected - came })
        },
      ),
    )
  })
})

test('benefit versus effort agrees with counting, and hides under k', () => {
  const form = fc.record({
    P1: fc.option(fc.integer({ min: 1, max: 5 }), { nil: null }),
    P2: fc.option(fc.integer({ min: 1, max: 5 }), { nil: null }),
  })
  const round = base.rounds.find(({ instrument }) => instrument === 'P')
  fc.assert(
    fc.property(fc.array(form, { maxLength: 12 }), (forms) => {
      const responses = forms.map((values) => ({ participantId: null, values }))
      const rounds = round ? [{ ...round, responses }] : []
      const facts = { ...base, rounds }
      const got = balance(facts, computeIndicators({ ...base, rounds: [] }).givers)
      const both = forms.flatMap(({ P1, P2 }) => (P1 === null || P2 === null ? [] : P1 - P2))
      if (both.length < 5) {
        expect(got).toMatchObject({ status: 'grey', mean: null, n: 0, more: 0, even: 0, less: 0 })
        return
      }
      const signs = [1, 0, -1].map((sign) => both.filter((one) => Math.sign(one) === sign).length)
      expect([got.more, got.even, got.less]).toEqual(signs)
      expect(got.n).toBe(both.length)
      const mean = both.reduce((sum, one) => sum + one, 0) / both.length
      expect(Math.abs((got.mean ?? 99) - mean)).toBeLessThanOrEqual(0.05 + 1e-9)
      const rounded = got.mean ?? 0
      const red = rounded < -0.3 || got.less / got.n >= 1 / 3
      const amber = rounded < 0.2 || got.less >= Math.max(2, got.n / 5)
      expect(got.status).toBe(red ? 'red' : amber ? 'amber' : 'green')
    }),
  )
})

test('diversity is 0 for all alike, 1 for as even as can be, and between for the rest', () => {
  const sectors = ['public', 'private', 'selfGoverning'] as const
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...sectors), { minLength: 12, maxLength: 12 }), (given) => {
      const members = base.members.map((member, index) => ({ ...member, sector: given[index] ?? null }))
      const sector = composition({ ...base, members }).traits.find(({ trait }) => trait === 'sector')
      const shares = sectors.map((one) => given.filter((value) => value === one).length / 12)
      const simpson = 1 - shares.reduce((sum, share) => sum + share * share, 0)
      expect(sector?.diversity).toBeCloseTo(simpson / (1 - 1 / 3), 1)
      expect(sector?.parts.reduce((sum, { count }) => sum + count, 0)).toBe(12)
      if (new Set(given).size === 1) expect(sector).toMatchObject({ diversity: 0, word: 'alike' })
      if (shares.every((share) => share === shares[0]))
        expect(sector).toMatchObject({ diversity: 1, word: 'veryMixed' })
    }),
  )
})

test('before two meetings have been held every status is grey (S9)', () => {
  for (const held of [0, 1]) {
    const facts = {
      ...base,
      meetings: base.meetings.map((one, index) => (index < held ? one : { ...one, status: 'planned' as const })),
    }
    const indicators = Indicators.parse(computeIndicators(facts))
    expect(
      Object.values(indicators)
        .map(({ id, status }) => `${id} ${status}`)
        .filter((one) => !one.endsWith('grey')),
    ).toEqual([])
  }
})

test('an open round changes nothing', () => {
  const open = base.rounds.map((round, index) =>
    index === base.rounds.length - 1 ? { ...round, closed: false } : round,
  )
  const without = base.rounds.slice(0, -1)
  expect(computeIndicators({ ...base, rounds: open })).toEqual(computeIndicators({ ...base, rounds: without }))
})
