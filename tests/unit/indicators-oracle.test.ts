import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { computeIndicators } from '../../shared/domain/indicators/compute.ts'
import type { Indicators } from '../../shared/domain/indicators/schema.ts'
import type { NetworkFacts } from '../../shared/domain/network-facts.ts'
import { sampleData } from '../../shared/sample/sample-data.ts'
import { networkFacts } from '../support/network-facts.ts'
import { oracle } from '../support/oracle-indicators.ts'
import { randomFrom } from '../support/random-commands.ts'
import { randomNetwork } from '../support/random-network.ts'

/** The app's answer in the shape of the oracle's. */
function told(facts: NetworkFacts) {
  const i = computeIndicators(facts)
  const status = Object.fromEntries(
    Object.values(i).map((one) => [one.id, one.id === 'IND-12' ? one.state : one.status]),
  )
  const { continuation: c, attendance: a, balance: b, purpose: p, safety: s, energy: e, roleLoad: l } = i
  return {
    status,
    numbers: {
      attendance: [a.attended, a.expected],
      benefit: [i.benefit.mean, i.benefit.n, i.benefit.on, ...way(i.benefit), i.benefit.low],
      balance: [b.mean, b.n, b.less],
      givers: i.givers.people.map(({ participantId, balances }) => [participantId, balances]),
      purpose: [p.mean, p.spread, p.n],
      energy: [e.mean, e.n, ...way(e)],
      safety: [s.mean, s.n, s.low, s.on],
      focus: [i.focus.mean, i.focus.done, i.focus.due],
      facilitation: [i.facilitation.mean, i.facilitation.n],
      roleLoad: [l.total, l.withoutRole],
      onTime: [i.onTime.meetingsSinceReview, i.onTime.monthsSinceAnnual],
      responseRate: [i.responseRate.answers, i.responseRate.expected],
      goals: [i.goals.reached, i.goals.scored],
      continuation: [c.yes + c.yesIf, c.n],
      ownCase: [i.ownCase.withCase, i.ownCase.members],
    },
  }
}
const way = ({ trend, sinceStart, shift }: Pick<Indicators['energy'], 'trend' | 'sinceStart' | 'shift'>) => [
  trend,
  sinceStart,
  shift,
]

describe('the eighteen indicators agree with a second computation from the specification', () => {
  test('on the sample data', () => {
    for (const id of ['N1', 'N2', 'N3', 'N4']) {
      const facts = networkFacts(sampleData('2026-11-24'), id, '2026-11-24')
      expect(told(facts)).toEqual(oracle(facts))
    }
  })

  test('on random networks', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const facts = randomNetwork(randomFrom(seed))
        expect(told(facts)).toEqual(oracle(facts))
      }),
      { numRuns: 3000 },
    )
  })

  test('and the random networks show every status of every indicator', { timeout: 60_000 }, () => {
    const seen = new Map<string, Set<string>>()
    for (let seed = 0; seed < 1500; seed++)
      for (const [id, status] of Object.entries(oracle(randomNetwork(randomFrom(seed))).status))
        seen.set(id, (seen.get(id) ?? new Set()).add(status))
    const own: Record<string, number> = { 'IND-12': 5, 'IND-15': 3 }
    for (const [id, statuses] of seen) expect([id, statuses.size]).toEqual([id, own[id] ?? 4])
  })
})
