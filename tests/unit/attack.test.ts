import { describe, expect, test } from 'vitest'
import { type Audience, discloseRound, lastBatchWithTexts, seenRound } from '../../shared/domain/disclosure.ts'
import type { RoundFacts } from '../../shared/domain/network-facts.ts'
import {
  type Known,
  type Published,
  type PublishedMean,
  type Recovered,
  recoverFromCounts,
  recoverFromMeans,
} from '../support/attack/attacker.ts'
import { type KnownForm, roundOf, type SimulatedRound, simulateNetwork } from '../support/attack/simulate.ts'
import { randomFrom } from '../support/random-commands.ts'

const NETWORKS = Number(process.env.ATTACK_NETWORKS ?? 10_000)

/** How the round is published: as the app does it, or with a rule switched off. */
type Publishing = { readonly audience: Audience; readonly k?: number; readonly isMerged?: boolean }

const picture = (forms: readonly KnownForm[], { audience, k }: Publishing, limit: number): RoundFacts =>
  seenRound(roundOf(forms), audience, k ?? limit)

/** All pictures of a round, item by item, with the people who are in each: more than any attacker is told. */
function publishedOf(round: SimulatedRound, how: Publishing) {
  const counts = new Map<string, Published[]>()
  const means = new Map<string, PublishedMean[]>()
  for (const forms of round.closings) {
    const shown = picture(forms, how, round.k)
    const told = discloseRound(shown, how.k ?? round.k)
    if (told.state !== 'shown') continue
    const order = forms.filter(({ batch }) => batch !== null).toSorted((a, b) => (a.batch ?? 0) - (b.batch ?? 0))
    for (const item of told.items) {
      const people = order.flatMap(({ who }, index) => (shown.responses[index]?.values[item.id] != null ? [who] : []))
      counts.set(item.id, [...(counts.get(item.id) ?? []), { people, counts: item.counts }])
      means.set(item.id, [...(means.get(item.id) ?? []), { people, mean: item.mean }])
    }
  }
  return { counts, means }
}

/** Runs every attacker over one round: nobody's own answer, each member's own, and (`pairs`) each two together. */
function attack(round: SimulatedRound, how: Publishing, pairs = false): Recovered[] {
  const { counts, means } = publishedOf(round, how)
  const all = round.closings.at(-1) ?? []
  const found: Recovered[] = []
  for (const [item, pictures] of counts) {
    const truth = new Map(
      all.flatMap(({ who, values }) => (values[item] != null ? [[who, values[item]] as const] : [])),
    )
    const own: Known[] = [...truth].map((one) => new Map([one]))
    const two: Known[] = pairs
      ? [...truth].flatMap((one, index) => [...truth].slice(index + 1).map((other) => new Map([one, other])))
      : []
    for (const known of [new Map<number, number>(), ...own, ...two]) {
      const recovered = [
        ...recoverFromCounts(pictures, known),
        ...recoverFromMeans(means.get(item) ?? [], known),
      ].filter(({ who }) => !known.has(who))
      // An attack that guesses wrong would be no attack.
      for (const { who, value } of recovered) expect(truth.get(who)).toBe(value)
      found.push(...recovered)
    }
  }
  return found
}

const attackAll = (networks: number, how: Publishing, pairs = false): number => {
  const random = randomFrom(20261126)
  let recovered = 0
  for (let count = 0; count < networks; count++)
    for (const round of simulateNetwork(random, how.isMerged)) recovered += attack(round, how, pairs).length
  return recovered
}

describe('what a group and a client are shown of anonymous answers', () => {
  test(`gives no answer away to who knows their own: ${NETWORKS} networks`, { timeout: 600_000 }, () => {
    expect(attackAll(NETWORKS, { audience: 'group' })).toBe(0)
    expect(attackAll(NETWORKS / 10, { audience: 'client' })).toBe(0)
  })

  // An attack that finds nothing proves something only where it finds what is there.
  test('would give answers away without each of the rules', { timeout: 120_000 }, () => {
    expect(attackAll(200, { audience: 'group', isMerged: true })).toBeGreaterThan(100)
    expect(attackAll(200, { audience: 'consultant' })).toBeGreaterThan(100)
    expect(attackAll(200, { audience: 'consultant', k: 1, isMerged: true })).toBeGreaterThan(
      attackAll(200, { audience: 'consultant', isMerged: true }),
    )
  })

  // Known limit, stated in CONTRIBUTING: rule N11 reckons with one person's own answer, not with two who compare notes.
  test('can give an answer away to two who tell each other theirs', { timeout: 120_000 }, () => {
    expect(attackAll(100, { audience: 'group' }, true)).toBeGreaterThan(0)
  })
})

/**
 * How many authors of free text are found by who knows which people were late, and their own words: whenever new sentences
 * come, they are by one of the people whose forms have come since, and not by oneself. `late`: the newest picture whose
 * texts are shown.
 */
function authorsFound(round: SimulatedRound, late: (facts: RoundFacts, k: number) => number): number {
  let known: ReadonlySet<number> = new Set()
  let found = 0
  for (const forms of round.closings) {
    const last = late(roundOf(forms), round.k)
    const now = new Set(forms.flatMap(({ who, batch }) => (batch != null && batch <= last ? [who] : [])))
    for (const who of known) expect(now.has(who)).toBe(true)
    const fresh = [...now].filter((who) => !known.has(who))
    // Each of them looks, leaving themselves out; everybody else looks at all of them.
    if (fresh.length > 0 && fresh.length <= 2) found += fresh.length
    known = now
  }
  return found
}

describe('free text that a group or a client reads', () => {
  const authors = (networks: number, late: (facts: RoundFacts, k: number) => number): number => {
    const random = randomFrom(5)
    let found = 0
    for (let count = 0; count < networks; count++)
      for (const round of simulateNetwork(random)) found += authorsFound(round, late)
    return found
  }
  test(`gives no author away to who knows the late ones: ${NETWORKS} networks`, { timeout: 120_000 }, () => {
    expect(authors(NETWORKS, (facts, k) => lastBatchWithTexts(facts, 'group', k))).toBe(0)
    expect(authors(NETWORKS / 10, (facts, k) => lastBatchWithTexts(facts, 'client', k))).toBe(0)
  })
  test('would give authors away if text came with its picture', { timeout: 120_000 }, () => {
    expect(authors(200, (facts, k) => lastBatchWithTexts(facts, 'consultant', k))).toBeGreaterThan(0)
  })
})

/** The smallest number of anonymous answers to an item that are left when all that is known by name is taken from the pictures. */
function leftOver(round: SimulatedRound, how: Publishing): number {
  const { counts } = publishedOf(round, how)
  const isNamed = new Set(
    (round.closings.at(-1) ?? []).flatMap(({ who, participantId }) => (participantId ? [who] : [])),
  )
  let smallest = Number.POSITIVE_INFINITY
  for (const pictures of counts.values())
    for (const [index, { people }] of pictures.entries()) {
      const before = pictures[index - 1]?.people ?? []
      const anonymous = people.filter((who) => !before.includes(who) && !isNamed.has(who))
      if (anonymous.length > 0) smallest = Math.min(smallest, anonymous.length)
    }
  return smallest
}

describe('what is shown to somebody who typed in the named forms', () => {
  const smallestOf = (how: Publishing): number => {
    const random = randomFrom(7)
    let smallest = Number.POSITIVE_INFINITY
    for (let count = 0; count < NETWORKS / 10; count++)
      for (const round of simulateNetwork(random, how.isMerged)) smallest = Math.min(smallest, leftOver(round, how))
    return smallest
  }
  test.for(['consultant', 'group', 'client'] as const)(
    'leaves at least three anonymous answers in the picture for the %s (N3, N6)',
    { timeout: 120_000 },
    (audience) => {
      expect(smallestOf({ audience })).toBeGreaterThanOrEqual(3)
    },
  )
  test('would leave a single one if late forms joined at once', { timeout: 120_000 }, () => {
    expect(smallestOf({ audience: 'consultant', isMerged: true })).toBe(1)
  })
})
