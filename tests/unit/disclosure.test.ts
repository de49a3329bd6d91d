import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  discloseRound,
  discloseShared,
  lastBatchWithTexts,
  mayDivide,
  offersAnonymous,
  placingOnClosing,
  pooledAnswers,
  seenRound,
} from '../../shared/domain/disclosure.ts'
import { ParticipantId, RoundId } from '../../shared/domain/ids.ts'
import { computeIndicators } from '../../shared/domain/indicators/compute.ts'
import type { NetworkFacts, RoundFacts } from '../../shared/domain/network-facts.ts'
import { sampleData } from '../../shared/sample/sample-data.ts'
import { networkFacts } from '../support/network-facts.ts'

const today = '2026-11-24'
const factsOf = (id: string): NetworkFacts => networkFacts(sampleData(today), id, today)
const pulseAt = (facts: NetworkFacts, meeting: string): RoundFacts => {
  const round = facts.rounds.find(({ instrument, meetingId }) => instrument === 'P' && meetingId === meeting)
  if (!round) throw new Error(`no pulse at ${meeting}`)
  return round
}

const answer = fc.option(fc.integer({ min: 1, max: 5 }), { nil: null })
const form = fc.record(
  { P1: answer, P2: answer, P3: answer, P4: answer, P5: answer, P6: answer, P7: answer },
  { requiredKeys: [] },
)
const roundOf = (forms: readonly object[], shared: number, closed = true): RoundFacts => ({
  id: RoundId.parse('r'),
  instrument: 'P',
  meetingId: null,
  heldOn: today,
  closed,
  responses: forms.map((values, index) => ({
    participantId: index < shared ? ParticipantId.parse(`p${index}`) : null,
    values: values as Record<string, number | null>,
  })),
})
const limit = fc.integer({ min: 5, max: 8 })

describe('a round', () => {
  test('shows nothing but its number while open, and nothing but its number and the limit under k (N1, N2, N3)', () => {
    fc.assert(
      fc.property(fc.array(form, { maxLength: 12 }), limit, fc.boolean(), (forms, k, closed) => {
        const shown = discloseRound(roundOf(forms, 0, closed), k)
        if (!closed) expect(shown).toEqual({ state: 'open', n: forms.length })
        else if (forms.length < k) expect(shown).toEqual({ state: 'hidden', n: forms.length, k })
        else expect(shown.state).toBe('shown')
      }),
    )
  })

  test('shows an item only when at least k have put a mark on its scale, and then all of them', () => {
    fc.assert(
      fc.property(fc.array(form, { minLength: 5, maxLength: 14 }), limit, (forms, k) => {
        const shown = discloseRound(roundOf(forms, 0), k)
        if (shown.state !== 'shown') return
        const marks = (id: string) => forms.flatMap((one) => one[id as keyof typeof one] ?? [])
        expect(shown.items.map(({ id }) => id)).toEqual(
          ['P1', 'P2', 'P3', 'P4', 'P5', 'P6', 'P7'].filter((id) => marks(id).length >= k),
        )
        for (const item of shown.items) {
          const given = marks(item.id)
          expect(item.counts).toEqual([1, 2, 3, 4, 5].map((step) => given.filter((one) => one === step).length))
          expect(item.offScale).toBe(forms.filter((one) => one[item.id as keyof typeof one] === null).length)
          const mean = given.reduce((sum, one) => sum + one, 0) / given.length
          expect(Math.abs(item.mean - mean)).toBeLessThanOrEqual(0.05 + 1e-9)
        }
      }),
    )
  })

  test('looks the same in whatever order its answers lie', () => {
    fc.assert(
      fc.property(fc.array(form, { minLength: 5, maxLength: 12 }), (forms) => {
        expect(discloseRound(roundOf(forms.toReversed(), 0), 5)).toEqual(discloseRound(roundOf(forms, 0), 5))
      }),
    )
  })
})

describe('answers shared by name (N6)', () => {
  test('are listed only where none or at least three others answered anonymously', () => {
    fc.assert(
      fc.property(
        fc.array(form, { maxLength: 12 }),
        fc.integer({ min: 0, max: 12 }),
        fc.boolean(),
        (forms, wish, closed) => {
          const shared = Math.min(wish, forms.length)
          const anonymous = forms.length - shared
          const listed = discloseShared(roundOf(forms, shared, closed))
          if (closed && (anonymous === 0 || anonymous >= 3)) {
            const others = forms.slice(shared)
            const isSafe = (item: string) => {
              const given = (one: (typeof others)[number], key = item) => one[key as keyof typeof one]
              const enough = (key: string) =>
                others.every((one) => given(one, key) === undefined) ||
                others.filter((one) => given(one, key) != null).length >= 3
              const both = others.filter((one) => one.P1 != null && one.P2 != null).length
              const unit = item === 'P1' || item === 'P2' ? ['P1', 'P2'] : [item]
              return unit.every(enough) && (unit.length === 1 || both === 0 || both >= 3)
            }
            expect(listed?.map(({ values }) => values)).toEqual(
              forms
                .slice(0, shared)
                .map((one) => Object.fromEntries(Object.entries(one).filter(([item]) => isSafe(item)))),
            )
          } else expect(listed).toBeNull()
        },
      ),
    )
  })

  test('what both lists show cannot be subtracted to fewer than three answers (N3)', () => {
    fc.assert(
      fc.property(fc.array(form, { minLength: 5, maxLength: 12 }), fc.integer({ min: 0, max: 12 }), (forms, wish) => {
        const round = roundOf(forms, Math.min(wish, forms.length))
        const picture = discloseRound(round, 5)
        const listed = discloseShared(round)
        if (picture.state !== 'shown' || listed === null) return
        const rest = picture.n - listed.length
        expect(rest === 0 || rest >= 3).toBe(true)
      }),
    )
  })
})

describe('free text (N5)', () => {
  const round = (closed: boolean, ...sizes: number[]): RoundFacts => ({
    ...roundOf([], 0, closed),
    responses: sizes.flatMap((size, batch) =>
      Array.from({ length: size }, () => ({ participantId: null, values: {}, batch: batch + 1 })),
    ),
  })
  test.for([
    ['waits for k forms', 5, [4], 0, 0],
    ['is seen from k forms', 5, [5], 1, 1],
    ['of three late forms is seen', 5, [5, 3], 2, 2],
    ['of one late form by name waits for two more, outside', 5, [5, 1], 2, 1],
    ['of late forms joins together', 5, [5, 1, 2], 3, 3],
    ['of a first picture too small is seen with the next', 5, [3, 3], 2, 2],
    ['of a first picture too small waits with the next', 5, [2, 2], 0, 0],
  ] as const)('%s', ([, k, sizes, consultant, outside]) => {
    expect(lastBatchWithTexts(round(true, ...sizes), 'consultant', k)).toBe(consultant)
    expect(lastBatchWithTexts(round(true, ...sizes), 'group', k)).toBe(outside)
    expect(lastBatchWithTexts(round(true, ...sizes), 'client', k)).toBe(outside)
    expect(lastBatchWithTexts(round(false, ...sizes), 'consultant', k)).toBe(0)
  })
})

test('late answers join a picture from three, and wait until then (N3)', () => {
  const forms = (...batches: (number | null)[]) => batches.map((batch) => ({ participantId: null, values: {}, batch }))
  const all = (batch: number | null) => ({ named: batch, anonymous: batch, comments: batch })
  expect(placingOnClosing(forms(1, 1, 1, null), false, 5)).toEqual(all(1))
  expect([1, 2, 3, 4].map((late) => placingOnClosing(forms(1, 1, ...Array(late).fill(null)), true, 5))).toEqual(
    [null, null, 2, 2].map(all),
  )
  expect(placingOnClosing(forms(1, 2, 2, 2, null, null, null), true, 5)).toEqual(all(3))
})

describe('a first picture with one or two anonymous forms beside named ones', () => {
  const ones = (named: number, anonymous: number) =>
    roundOf(
      Array.from({ length: named + anonymous }, (_, at) => ({ P3: (at % 3) + 2 })),
      named,
    )
  const closed = (round: RoundFacts): RoundFacts => {
    const placing = placingOnClosing(round.responses, false, 5)
    return {
      ...round,
      responses: round.responses.map((one) => ({
        ...one,
        batch: one.participantId ? placing.named : placing.anonymous,
      })),
    }
  }
  test.for([
    [4, 1, 'hidden', 5],
    [3, 2, 'hidden', 5],
    [2, 1, 'hidden', 3],
    [5, 1, 'shown', 5],
    [6, 2, 'shown', 6],
    [5, 0, 'shown', 5],
    [2, 3, 'shown', 5],
    [0, 5, 'shown', 5],
  ] as const)('%i named, %i anonymous: %s, of %i', ([named, anonymous, state, n]) => {
    for (const audience of ['consultant', 'group', 'client'] as const) {
      const told = discloseRound(seenRound(closed(ones(named, anonymous)), audience, 5), 5)
      expect(told).toMatchObject({ state, n })
      if (told.state === 'shown') expect(told.items.map(({ counts }) => counts.reduce((a, b) => a + b, 0))).toEqual([n])
    }
    expect(discloseShared(closed(ones(named, anonymous))) === null).toBe(anonymous === 1 || anonymous === 2)
    const words = lastBatchWithTexts(closed(ones(named, anonymous)), 'consultant', 5)
    expect(words).toBe(state === 'shown' ? 1 : 0)
  })

  test('an item that one or two of the anonymous answered counts the named alone, and the others wait for more', () => {
    const forms = [4, 4, 5, 3, 3, 2, 5, undefined, undefined].map((P3) => (P3 === undefined ? {} : { P3 }))
    const first = roundOf(forms, 5)
    const counts = (round: RoundFacts) => {
      const told = discloseRound(seenRound(round, 'consultant', 5), 5)
      return told.state === 'shown' ? told.items.map((item) => item.counts) : []
    }
    expect(counts(first)).toEqual([[0, 0, 2, 2, 1]])
    const late = [1, 2, 3].map((P3) => ({ participantId: null, values: { P3 }, batch: 2 }))
    expect(counts({ ...first, responses: [...first.responses, ...late] })).toEqual([[1, 2, 3, 2, 2]])
  })
})

test('the balance is told only where enough answered both questions (N1)', () => {
  const facts = factsOf('N1')
  const forms = [{ P1: 4 }, { P1: 3 }, { P1: 4 }, { P1: 2 }, { P1: 5, P2: 1 }, ...[3, 4, 3, 5].map((P2) => ({ P2 }))]
  expect(computeIndicators({ ...facts, rounds: [roundOf(forms, 0)] }).balance).toMatchObject({ mean: null, n: 0 })
})

test('answers are divided only in a network of more than twelve, into parts of k with none or three beside (N4)', () => {
  expect(mayDivide(12, [6, 6], 0, 5)).toBe(false)
  expect(mayDivide(13, [6, 7], 0, 5)).toBe(true)
  expect(mayDivide(13, [8, 5], 0, 6)).toBe(false)
  expect(mayDivide(16, [8, 6], 2, 5)).toBe(false)
  expect(mayDivide(16, [7, 6], 3, 5)).toBe(true)
})

test('rounds under the limit are pooled from three rounds and k answers, and no answer is in two pools (N2)', () => {
  const small = fc.array(form, { minLength: 1, maxLength: 6 }).map((forms) => roundOf(forms, 0))
  fc.assert(
    fc.property(fc.array(small, { maxLength: 12 }), limit, (rounds, k) => {
      const pools = pooledAnswers(rounds, 'P1', k)
      const hidden = rounds.filter(({ responses }) => responses.length < k)
      const all = hidden.flatMap(({ responses }) => responses.flatMap(({ values }) => values.P1 ?? []))
      for (const pool of pools) {
        expect(pool.rounds).toBeGreaterThanOrEqual(3)
        expect(pool.answers.length).toBeGreaterThanOrEqual(k)
      }
      const pooled = pools.flatMap(({ answers }) => answers)
      expect(pooled).toEqual(all.slice(0, pooled.length))
      expect(pools.reduce((sum, pool) => sum + pool.rounds, 0)).toBeLessThanOrEqual(hidden.length)
    }),
  )
})

test('fewer than five members answer by name or aloud (N10)', () => {
  expect([4, 5].map(offersAnonymous)).toEqual([false, true])
})

describe('the sample data', () => {
  test('case 1: three answers are hidden, exactly five are shown', () => {
    const facts = factsOf('N2')
    expect(discloseRound(pulseAt(facts, 'N2-m9'), 5)).toEqual({ state: 'hidden', n: 3, k: 5 })
    expect(discloseRound(pulseAt(facts, 'N2-m8'), 5)).toMatchObject({ state: 'shown', n: 5 })
    expect(computeIndicators(facts).benefit).toMatchObject({ n: 5, on: '2026-09-24' })
  })

  test('case 2: named answers of mixed rounds are listed, until only one other is anonymous', () => {
    for (const id of ['N1', 'N3'])
      for (const round of factsOf(id).rounds.filter(({ instrument }) => instrument === 'P'))
        expect(discloseShared(round)).not.toBeNull()
    const facts = factsOf('N3')
    const last = pulseAt(facts, 'N3-m9')
    const names = facts.members.map(({ participantId }) => participantId)
    const sixShared = {
      ...last,
      responses: last.responses.map((one, index) => ({
        ...one,
        participantId: index < 6 ? (names[index] ?? null) : null,
      })),
    }
    expect(discloseShared(sixShared)).toBeNull()
    expect(discloseRound(sixShared, 5)).toMatchObject({ state: 'shown', n: 7 })
    // Nor may one person's balance tell what the list does not.
    const rounds = facts.rounds.map((round) => (round === last ? sixShared : round))
    const signe = computeIndicators({ ...facts, rounds }).givers.people.find(({ name }) => name === 'Signe Lærkedal')
    expect(signe?.balances).toEqual([1, 1, -1, -1, -2, -3, -3, -3])
  })

  test('under the limit no indicator tells what anybody answered', () => {
    for (const id of ['N1', 'N2', 'N3', 'N4']) {
      const facts = factsOf(id)
      const anonymous = facts.rounds.map((round) => ({
        ...round,
        responses: round.responses.slice(0, 4).map(({ values }) => ({ participantId: null, values })),
      }))
      const blank = anonymous.map((round) => ({
        ...round,
        responses: round.responses.map(({ values }) => ({
          participantId: null,
          values: Object.fromEntries(Object.keys(values).map((item) => [item, 1])),
        })),
      }))
      expect(computeIndicators({ ...facts, rounds: anonymous })).toEqual(computeIndicators({ ...facts, rounds: blank }))
    }
  })
})

describe('sheets of one’s own (B)', () => {
  const many = [1, 2, 3, 4, 5, 2, 4].map((value) => ({ B1: value }))
  const sheets: RoundFacts = { ...roundOf(many, 7), instrument: 'B' }
  test('are listed by name for the consultant, and are nothing at all for group and client', () => {
    expect(discloseShared(seenRound(sheets, 'consultant', 5))).toHaveLength(7)
    for (const audience of ['group', 'client'] as const) {
      const seen = seenRound(sheets, audience, 5)
      expect(seen.responses).toEqual([])
      expect(discloseShared(seen)).toBeNull()
      expect(lastBatchWithTexts(sheets, audience, 5)).toBe(0)
    }
    // The same answers to questions about the network are seen.
    expect(seenRound({ ...sheets, instrument: 'P' }, 'group', 5).responses).toHaveLength(7)
  })
})
