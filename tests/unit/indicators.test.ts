import { describe, expect, test } from 'vitest'
import { computeIndicators } from '../../shared/domain/indicators/compute.ts'
import { measuredPulses, pulseValue } from '../../shared/domain/indicators/measured.ts'
import { Indicators } from '../../shared/domain/indicators/schema.ts'
import { sampleData } from '../../shared/sample/sample-data.ts'
import { networkFacts } from '../support/network-facts.ts'

const networks = ['N1', 'N2', 'N3', 'N4'] as const
type Id = (typeof networks)[number]

const facts = (id: Id, today: string) => networkFacts(sampleData(today), id, today)

/** Days on which the stories stand as on the reference date: any day of a week that begins on a Tuesday. */
const days = ['2026-11-24', '2026-11-30', '2026-12-29', '2028-03-05', '2024-02-27']

describe.each(days)('the dashboard of the sample data, loaded on %s', (today) => {
  const all = Object.fromEntries(networks.map((id) => [id, computeIndicators(facts(id, today))])) as Record<
    Id,
    Indicators
  >
  const of = <K extends keyof Indicators>(key: K) => networks.map((id) => all[id][key])

  test('what leaves the rules fits the contract', () => {
    for (const id of networks) Indicators.parse(all[id])
  })

  test('IND-01 attendance at the last four meetings', () => {
    expect(
      of('attendance').map((a) => [a.attended, a.expected, a.meetings, a.status, a.worst?.cancelled ?? 0]),
    ).toEqual([
      [42, 48, 4, 'green', 2],
      [22, 40, 4, 'red', 6],
      [28, 32, 4, 'green', 0],
      [33, 36, 4, 'green', 0],
    ])
  })

  test('IND-02 cancellations at the last meeting and announced for the next', () => {
    expect(of('cancellations').map(({ last, status }) => [last?.absent, last?.expected, last?.status, status])).toEqual(
      [
        [2, 12, 'green', 'green'],
        [6, 10, 'red', 'red'],
        [1, 8, 'green', 'green'],
        [1, 9, 'green', 'green'],
      ],
    )
    expect(
      of('cancellations').map(({ next }) => [next?.absent, next?.expected, next?.status, next?.belowQuorum]),
    ).toEqual([
      [0, 12, 'green', false],
      [3, 10, 'amber', false],
      [0, 8, 'green', false],
      [0, 9, 'green', false],
    ])
  })

  test('IND-03 personal benefit', () => {
    expect(of('benefit').map((one) => [one.mean, one.n, one.status])).toEqual([
      [4.2, 10, 'green'],
      [2.8, 5, 'red'],
      [4, 7, 'green'],
      [4.4, 8, 'green'],
    ])
  })

  test('IND-04 benefit versus effort', () => {
    expect(of('balance').map((one) => [one.mean, one.more, one.even, one.less, one.status])).toEqual([
      [1, 9, 1, 0, 'amber'],
      [-0.4, 1, 1, 3, 'red'],
      [0.7, 5, 1, 1, 'amber'],
      [1.1, 7, 1, 0, 'green'],
    ])
  })

  test('IND-05 gives more than they get, from shared answers only', () => {
    expect(
      of('givers').map(({ people }) => people.map((one) => [one.name.split(' ')[0], one.balances, one.status])),
    ).toEqual([
      [
        ['Bo', [2, 1, 2, 2], 'green'],
        ['Dorte', [1, -2, -1], 'amber'],
        ['Karen', [1, 1, 1, 1], 'green'],
      ],
      [],
      [
        ['Aksel', [0, 1, 1, 2, 2, 1, 2, 1], 'green'],
        ['Hanne', [1, 1, 1, 1, 2, 1, 2, 1, 2], 'green'],
        ['Signe', [1, 1, -1, -1, -2, -3, -3, -3, -3], 'red'],
      ],
      [],
    ])
    expect(of('givers').map(({ status }) => status)).toEqual(['amber', 'grey', 'red', 'grey'])
    expect(of('givers').map(({ quiet }) => quiet.map(({ name }) => name))).toEqual([
      [],
      ['Pernille Støbeskov'],
      ['Signe Lærkedal'],
      [],
    ])
  })

  test('IND-06 agreement on purpose', () => {
    expect(of('purpose').map((p) => [p.mean, p.spread, p.source, `${p.signed}/${p.members}`, p.status])).toEqual([
      [4.2, 0.6, 'pulse', '12/12', 'green'],
      [2.8, 1.6, 'pulse', '7/10', 'red'],
      [4.3, 0.4, 'review', '8/8', 'green'],
      [4.5, 0.4, 'review', '9/9', 'green'],
    ])
  })

  test('IND-07 energy, IND-08 safety, IND-10 facilitation', () => {
    expect(of('energy').map((one) => [one.mean, one.status])).toEqual([
      [4.4, 'green'],
      [2.8, 'red'],
      [4, 'green'],
      [4.4, 'green'],
    ])
    expect(of('safety').map((one) => [one.mean, one.low, one.status, one.source])).toEqual([
      [4.8, 0, 'green', 'pulse'],
      [4, 0, 'amber', 'pulse'],
      [4.6, 0, 'green', 'pulse'],
      [4.8, 0, 'green', 'pulse'],
    ])
    expect(of('facilitation').map((one) => [one.mean, one.status])).toEqual([
      [4.3, 'green'],
      [3, 'amber'],
      [4.3, 'green'],
      [4.5, 'green'],
    ])
  })

  test('IND-09 focus and agreed steps', () => {
    expect(of('focus').map((one) => [one.mean, one.done, one.due, one.status])).toEqual([
      [4, 3, 5, 'green'],
      [2.6, 1, 7, 'red'],
      [3.9, 5, 7, 'green'],
      [4.3, 8, 9, 'green'],
    ])
  })

  test('IND-11 role load over twelve months', () => {
    const heaviest = of('roleLoad').map(({ people: [first], total, withoutRole, status }) => [
      first?.name,
      first?.points,
      total,
      Math.round((first?.share ?? 0) * 100),
      withoutRole,
      status,
    ])
    expect(heaviest).toEqual([
      ['Karen Nørresø', 4, 16, 25, 4, 'green'],
      ['Pernille Støbeskov', 13, 36, 36, 2, 'amber'],
      ['Signe Lærkedal', 20, 32, 63, 2, 'red'],
      ['Christian Pærebæk', 7, 36, 19, 0, 'green'],
    ])
  })

  test('IND-12 trial period and IND-13 evaluation on time', () => {
    expect(of('trial').map(({ state, held, of: t, status }) => [state, held, t, status])).toEqual([
      ['due', 4, 4, 'amber'],
      ['done', 9, 4, 'green'],
      ['done', 9, 3, 'green'],
      ['done', 9, 4, 'green'],
    ])
    expect(
      of('onTime').map((one) => [one.inTrial, one.meetingsSinceReview, one.reviewStatus, one.annualStatus, one.status]),
    ).toEqual([
      [true, null, 'grey', 'grey', 'grey'],
      [false, 5, 'amber', 'green', 'amber'],
      [false, 1, 'green', 'amber', 'amber'],
      [false, 1, 'green', 'green', 'green'],
    ])
    expect(all.N3.onTime.monthsSinceAnnual).toBe(14)
  })

  test('IND-14 response rate, also where the result is hidden', () => {
    expect(of('responseRate').map((one) => [one.answers, one.expected, one.status])).toEqual([
      [10, 10, 'green'],
      [3, 4, 'amber'],
      [7, 7, 'green'],
      [8, 8, 'green'],
    ])
  })

  test('IND-15 in common and different', () => {
    const described = of('composition').map(({ traits }) =>
      traits.map((one) => `${one.trait} ${one.diversity} ${one.word}`),
    )
    expect(described).toEqual([
      ['sector 0 alike', 'size 0.82 mixed', 'experience 0.98 veryMixed'],
      ['sector 0 alike', 'size 0.73 mixed', 'experience 0.99 veryMixed'],
      // Two public, four private and two self-governing of three sectors give 0.94: very mixed by the formula.
      ['sector 0.94 veryMixed', 'size 0.9 veryMixed', 'geography 0 alike', 'experience 0.83 mixed'],
      ['sector 0 alike', 'size 0.8 mixed', 'experience 0.95 veryMixed'],
    ])
    expect(of('composition').map(({ status, verdict }) => [status, verdict])).toEqual(
      Array(4).fill(['green', 'balanced']),
    )
  })

  test('IND-16 goals, IND-17 wish to continue, IND-18 own case', () => {
    expect(of('goals').map((one) => [one.reached, one.scored, one.status])).toEqual([
      [0, 0, 'grey'],
      [0, 0, 'grey'],
      [0, 0, 'grey'],
      [7, 9, 'green'],
    ])
    expect(of('continuation').map((one) => [one.yes, one.yesIf, one.no, one.n, one.status])).toEqual([
      [0, 0, 0, 0, 'grey'],
      [0, 0, 0, 0, 'grey'],
      [0, 0, 0, 0, 'grey'],
      [8, 1, 0, 9, 'green'],
    ])
    expect(of('ownCase').map((one) => [one.withCase, one.members, one.status])).toEqual([
      [7, 12, 'grey'],
      [2, 10, 'red'],
      [7, 8, 'green'],
      [9, 9, 'green'],
    ])
  })

  test('trends over the last four, and since the start', () => {
    const told = networks.map((id) =>
      ['P1', 'P3', 'P4', 'P5', 'P6', 'P7'].flatMap((item) => {
        const { trend, sinceStart } = pulseValue(measuredPulses(facts(id, today), item))
        const way = [trend !== 'none' && trend, sinceStart !== 'unchanged' && sinceStart].filter(Boolean)
        return way.length > 0 ? `${item} ${way.join(' ')}` : []
      }),
    )
    expect(told).toEqual([
      ['P1 rising', 'P4 rising', 'P7 rising'],
      ['P1 fallen', 'P3 fallen', 'P5 fallen', 'P6 fallen', 'P7 fallen'],
      [],
      ['P1 risen', 'P3 risen', 'P4 rising risen', 'P5 risen', 'P6 risen'],
    ])
    expect(all.N1.benefit.sinceStart).toBeNull()
  })
})

test('the last pulse with enough answers is the one that is shown', () => {
  expect(networks.map((id) => measuredPulses(facts(id, '2026-11-24'), 'P1').at(-1)?.round.meetingId)).toEqual([
    'N1-m4',
    'N2-m8',
    'N3-m9',
    'N4-m9',
  ])
})
