import { describe, expect, test } from 'vitest'
import { reportAsOneTable } from '../../shared/documents/reports/tables.ts'
import { wordingOf } from '../../shared/documents/reports/words.ts'
import { type Audience, seenRound } from '../../shared/domain/disclosure.ts'
import { MeetingId, NetworkId, ParticipantId, RoundId } from '../../shared/domain/ids.ts'
import { computeIndicators } from '../../shared/domain/indicators/compute.ts'
import { indicatorsFor } from '../../shared/domain/indicators/for-audience.ts'
import { thresholds } from '../../shared/domain/indicators/thresholds.ts'
import { defaultFrame } from '../../shared/domain/network.ts'
import type { NetworkFacts, RoundFacts } from '../../shared/domain/network-facts.ts'
import { keyFigures } from '../../shared/domain/reports/key-figures.ts'
import { networkFigures } from '../../shared/domain/reports/network-figures.ts'
import { statementsFor } from '../../shared/domain/reports/statements-for.ts'
import { type Known, type Published, type Recovered, recoverFromCounts } from '../support/attack/attacker.ts'
import { recoverFromReports, type Told } from '../support/attack/report-attacker.ts'
import { type KnownForm, type SimulatedRound, simulateNetwork } from '../support/attack/simulate.ts'
import { randomFrom } from '../support/random-commands.ts'

const NETWORKS = Number(process.env.REPORT_ATTACK_NETWORKS ?? 100)
const FROM = '2026-01-01'
const TO = '2026-12-31'
const dayOf = (turn: number) => `2026-0${turn + 2}-10`
const instrumentOf = (turn: number) => (turn === 3 ? 'R' : 'P')

/** A round as it was closed for the n-th time. */
const roundAt = (turn: number, forms: readonly KnownForm[]): RoundFacts => ({
  id: RoundId.parse(`r${turn}`),
  instrument: instrumentOf(turn),
  meetingId: MeetingId.parse(`m${turn}`),
  heldOn: dayOf(turn),
  closed: true,
  responses: forms,
})

const factsOf = (rounds: readonly RoundFacts[], k: number): NetworkFacts => ({
  today: TO,
  network: { id: NetworkId.parse('n'), name: 'N', stage: 'running', startsOn: FROM },
  frame: defaultFrame,
  minResponses: k,
  members: Array.from({ length: 12 }, (_, who) => ({
    participantId: ParticipantId.parse(`p${who}`),
    name: `Person ${who}`,
    startsOn: FROM,
    endsOn: null,
    leaves: [],
    sector: null,
    employees: null,
    place: '',
    leadershipYears: null,
    level: null,
  })),
  meetings: rounds.map(({ heldOn, meetingId }) => ({
    id: meetingId ?? MeetingId.parse('m'),
    date: heldOn,
    status: 'held',
    attendance: new Map(),
    roles: [],
    focusPersons: [],
  })),
  rounds,
  steps: [],
  contract: null,
  goals: { written: 0, levels: [0, 0, 0, 0, 0], people: 0, allDue: false },
  formReviews: [],
})

const wording = wordingOf('en', 'public')
const words: Readonly<Record<string, Told['agreement']>> = Object.fromEntries(
  (['veryMuch', 'agreed', 'somewhat', 'divided'] as const).map((one) => [
    wording.text[`evaluation.agreement.${one}`],
    one,
  ]),
)

/** The cells of the report that is handed out after all this has been closed: by question and day, column by column. */
function cellsOf(rounds: readonly RoundFacts[], audience: Audience, k: number) {
  const facts = factsOf(rounds, k)
  const all = computeIndicators(facts)
  const indicators = indicatorsFor(all, audience, thresholds)
  const table = reportAsOneTable(
    {
      about: 'network',
      kind: 'annual',
      audience,
      networkName: 'N',
      clientName: 'C',
      members: 12,
      figures: networkFigures(facts, all, audience, { from: FROM, to: TO }, () => 12),
      keys: keyFigures(indicators, audience),
      findings: [],
      statements: statementsFor(indicators, audience),
      reviews: [],
      quotes: [],
      points: [],
      ownLimits: [],
      nextSteps: '',
      since: null,
    },
    { language: 'en', variant: 'public' },
  )
  const cells = new Map<string, Map<string, unknown>>()
  for (const [, row, column, value] of table.rows)
    cells.set(String(row), (cells.get(String(row)) ?? new Map()).set(String(column), value))
  return cells
}

type Read = { readonly counts: Published[]; readonly means: Told[] }

/**
 * Everything that reports say of a round over time, question by question: one is handed out each time anything has been
 * closed. `isMerged`: late answers join at once, as if rule N3 were not there.
 */
function readReports(network: readonly SimulatedRound[], audience: Audience): Map<string, Read>[] {
  const read = network.map(() => new Map<string, Read>())
  const standing: KnownForm[][] = []
  for (const [turn, { closings, k }] of network.entries())
    for (const forms of closings) {
      standing[turn] = [...forms]
      const seen = standing.map((one, at) => seenRound(roundAt(at, one), audience, k))
      const cells = cellsOf(seen, audience, k)
      for (const [at, shown] of seen.entries()) {
        const order = (standing[at] ?? [])
          .filter(({ batch }) => batch !== null)
          .toSorted((a, b) => (a.batch ?? 0) - (b.batch ?? 0))
        for (const item of new Set(order.flatMap(({ values }) => Object.keys(values)))) {
          const form = instrumentOf(at)
          const question = wording.question(form, item)
          const row =
            form === 'P'
              ? `${question} · ${dayOf(at)}`
              : item === 'R7'
                ? `${question} (${wording.words.reversed})`
                : question
          const told = cells.get(row)
          const [n, mean, agreement] = ['answers', 'mean', 'agreement'].map((column) =>
            told?.get(wording.words.pulseHeads[column as 'answers']),
          )
          if (n === undefined || mean === undefined) continue
          const people = order.flatMap(({ who }, index) => (shown.responses[index]?.values[item] != null ? [who] : []))
          expect(people).toHaveLength(n as number)
          const before = read[at]?.get(item) ?? { counts: [], means: [] }
          const steps = [1, 2, 3, 4, 5].map((step) => told?.get(wording.words.step(step)) ?? told?.get(String(step)))
          const isCounted = steps.every((count) => typeof count === 'number')
          expect(isCounted).toBe(audience !== 'client')
          read[at]?.set(item, {
            counts: isCounted ? [...before.counts, { people, counts: steps as number[] }] : before.counts,
            means: [
              ...before.means,
              { people, mean: mean as number, agreement: words[agreement as string] ?? 'divided' },
            ],
          })
        }
      }
    }
  return read
}

const once = <T extends { readonly people: readonly number[] }>(pictures: readonly T[]): T[] => [
  ...new Map(pictures.map((one) => [JSON.stringify(one), one])).values(),
]

/** Everything that follows with certainty for somebody outside, and for each member who knows their own answer. */
function attack(network: readonly SimulatedRound[], audience: Audience, isRuled: boolean): Recovered[] {
  return readReports(network, audience).flatMap((items, turn) =>
    [...items].flatMap(([item, { counts, means }]) => {
      const all = network[turn]?.closings.at(-1) ?? []
      const truth = new Map(
        all.flatMap(({ who, values }) => (values[item] != null ? [[who, values[item]] as const] : [])),
      )
      const knowing: Known[] = [new Map(), ...[...truth].map((one) => new Map([one]))]
      return knowing.flatMap((known) => {
        const recovered = [
          ...recoverFromCounts(once(counts), known),
          ...recoverFromReports(once(means), known, isRuled),
        ].filter(({ who }) => !known.has(who))
        // An attack that guesses wrong would be no attack.
        for (const { who, value } of recovered) expect(truth.get(who)).toBe(value)
        return recovered
      })
    }),
  )
}

const attackAll = (networks: number, audience: Audience, isMerged = false): number => {
  const random = randomFrom(20261126)
  let recovered = 0
  for (let count = 0; count < networks; count++)
    recovered += attack(simulateNetwork(random, isMerged), audience, !isMerged).length
  return recovered
}

describe('reports over time', () => {
  test(`give no answer away to a group: ${NETWORKS} networks`, { timeout: 300_000 }, () => {
    expect(attackAll(NETWORKS, 'group')).toBe(0)
  })
  test(`give no answer away to a client: ${NETWORKS} networks`, { timeout: 300_000 }, () => {
    expect(attackAll(NETWORKS, 'client')).toBe(0)
  })
  // An attack that finds nothing proves something only where it finds what is there.
  test('would give answers away if late answers joined at once', { timeout: 120_000 }, () => {
    expect(attackAll(15, 'group', true)).toBeGreaterThan(10)
    expect(attackAll(15, 'client', true)).toBeGreaterThan(3)
  })
})
