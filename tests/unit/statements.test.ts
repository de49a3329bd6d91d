import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Audience } from '../../shared/domain/disclosure.ts'
import { type IndicatorKey, statementsOf } from '../../shared/domain/findings/statements.ts'
import { computeIndicators } from '../../shared/domain/indicators/compute.ts'
import { indicatorsFor } from '../../shared/domain/indicators/for-audience.ts'
import { thresholds } from '../../shared/domain/indicators/thresholds.ts'
import type { NetworkFacts } from '../../shared/domain/network-facts.ts'
import { inWords } from '../../shared/i18n/number-words.ts'
import { statementText } from '../../shared/i18n/statements.ts'
import { sampleData } from '../../shared/sample/sample-data.ts'
import { networkFacts } from '../support/network-facts.ts'
import { randomFrom } from '../support/random-commands.ts'
import { randomNetwork } from '../support/random-network.ts'

const today = '2026-11-24'
const factsOf = (id: string): NetworkFacts => networkFacts(sampleData(today), id, today)
const languages = ['da', 'en'] as const
const audiences: readonly Audience[] = ['consultant', 'group', 'client']

/** All sentences of a network as an audience reads them, worst first. */
function told(facts: NetworkFacts, language: 'da' | 'en' = 'da', audience: Audience = 'consultant') {
  const indicators = indicatorsFor(computeIndicators(facts), audience, thresholds)
  return statementsOf(indicators).map((one) => ({
    ...one,
    text: statementText(one.key, indicators, language, audience),
  }))
}
const sentence = (facts: NetworkFacts, key: IndicatorKey, language: 'da' | 'en' = 'da', audience?: Audience) =>
  told(facts, language, audience).find((one) => one.key === key)?.text

describe('each indicator in one sentence', () => {
  test('Driftslederne: the worst first, with what has happened since the start', () => {
    expect(told(factsOf('N2')).map(({ text }) => text)).toMatchSnapshot()
    expect(told(factsOf('N2'), 'en').map(({ text }) => text)).toMatchSnapshot()
  })

  test('Ledere i Omsorg: everything is well, and every indicator is told of', () => {
    expect(told(factsOf('N4')).map(({ text }) => text)).toMatchSnapshot()
    expect(told(factsOf('N4'), 'en').map(({ text }) => text)).toMatchSnapshot()
  })

  test('names a person to the consultant only', () => {
    expect(sentence(factsOf('N3'), 'roleLoad')).toBe(
      'Signe Lærkedal har 20 af 32 point for roller det seneste år, og to har ingen rolle.',
    )
    expect(sentence(factsOf('N3'), 'roleLoad', 'da', 'client')).toBe(
      'Opgaverne ligger mest hos én person (32 point for roller det seneste år).',
    )
    expect(sentence(factsOf('N3'), 'roleLoad', 'da', 'group')).toBeUndefined()
    expect(sentence(factsOf('N1'), 'givers')).toBe(
      'Dorte Lindeskov giver mere, end der kommer igen (tre har delt svar med dig).',
    )
    for (const audience of ['group', 'client'] as const)
      expect(sentence(factsOf('N1'), 'givers', 'da', audience)).toBeUndefined()
  })

  test('says that nearly all give the top answer, but not to the client (S8, N7)', () => {
    const facts = factsOf('N4')
    const rounds = facts.rounds.map((round) => ({
      ...round,
      responses: round.responses.map((one, index) => ({
        ...one,
        values: { ...one.values, P5: index === 0 ? 4 : 5 },
      })),
    }))
    const top = 'Næsten alle svarer det højeste. Her kan vi ikke se forbedringer, kun fald.'
    expect(sentence({ ...facts, rounds }, 'energy')).toContain(top)
    expect(sentence({ ...facts, rounds }, 'energy', 'da', 'client')).not.toContain(top)
  })

  test('says when attendance has fallen meeting by meeting, and by how much', () => {
    const facts = factsOf('N4')
    const held = facts.meetings.filter(({ status }) => status === 'held').slice(-4)
    const meetings = facts.meetings.map((meeting) => {
      const away = held.indexOf(meeting)
      if (away < 0) return meeting
      const marks = facts.members.map(
        ({ participantId }, index) => [participantId, index < away * 2 ? 'cancelled' : 'present'] as const,
      )
      return { ...meeting, attendance: new Map(marks) }
    })
    expect(sentence({ ...facts, meetings }, 'attendance')).toBe(
      'Fremmødet er faldet på de sidste fire møder: 24 af 36 mulige.',
    )
    expect(sentence({ ...facts, meetings }, 'attendance', 'en')).toBe(
      'Attendance has fallen over the last four meetings: 24 of a possible 36.',
    )
  })
})

describe('in any network and for any audience', () => {
  const names = (n: number, text: string, language: 'da' | 'en') =>
    n === 1 || n === 0
      ? true
      : new RegExp(`(^|[^\\p{L}\\p{N}])(${n}|${inWords(n, language)})([^\\p{L}\\p{N}]|$)`, 'iu').test(text)

  test('a sentence names the number it rests on, is whole, and nobody is named but to the consultant', () => {
    fc.assert(
      fc.property(
        fc.integer(),
        fc.constantFrom(...languages),
        fc.constantFrom(...audiences),
        (seed, language, audience) => {
          const facts = randomNetwork(randomFrom(seed))
          const all = told(facts, language, audience)
          expect(new Set(all.map(({ key }) => key)).size).toBe(all.length)
          for (const { n, text } of all) {
            expect([text, names(n, text, language)]).toEqual([text, true])
            expect(text).toMatch(/^\p{Lu}.*[^.]\.$/u)
            expect(text).not.toMatch(/undefined|null|NaN|Infinity|true|false| {2}|\(0 |, \./)
            if (audience !== 'consultant') expect(text).not.toMatch(/Person \d/)
          }
        },
      ),
      { numRuns: 600 },
    )
  })

  test('the statuses come worst first, and grey ones are left out', () => {
    const order = ['red', 'amber', 'green']
    for (let seed = 0; seed < 200; seed++) {
      const facts = randomNetwork(randomFrom(seed))
      const places = told(facts).map(({ status }) => order.indexOf(status))
      expect(places).toEqual(places.toSorted((a, b) => a - b))
      expect(places).not.toContain(-1)
      const notGrey = Object.values(computeIndicators(facts)).filter(({ status }) => status !== 'grey')
      expect(places).toHaveLength(notGrey.length)
    }
  })

  test('every mean and count that is said is one that a second computation gives', () => {
    for (let seed = 0; seed < 150; seed++) {
      const facts = randomNetwork(randomFrom(seed))
      const pulses = facts.rounds.filter(
        ({ instrument, closed, responses }) => instrument === 'P' && closed && responses.length >= facts.minResponses,
      )
      for (const [key, item] of [
        ['benefit', 'P1'],
        ['energy', 'P5'],
        ['facilitation', 'P7'],
      ] as const) {
        const said = sentence(facts, key)
        if (said === undefined) continue
        const given = pulses
          .map(({ responses }) => responses.flatMap(({ values }) => values[item] ?? []))
          .findLast((values) => values.length >= facts.minResponses)
        const sum = (given ?? []).reduce((total, value) => total + value, 0)
        const n = given?.length ?? 0
        const mean = (Math.floor((20 * sum + n) / (2 * n)) / 10).toFixed(1).replace('.', ',')
        expect(said).toContain(`ligger på ${mean} af 5`)
        expect(said).toContain(`(${n} svar)`)
      }
      const met = facts.meetings.filter(({ status, attendance }) => status === 'held' && attendance.size > 0).slice(-4)
      const numbers = sentence(facts, 'attendance')?.match(/(\d+) af (\d+)/)
      if (!numbers) continue
      const came = met.flatMap(({ attendance }) =>
        [...attendance].filter(([, mark]) => mark === 'present' || mark === 'partial'),
      )
      expect(Number(numbers[1])).toBeLessThanOrEqual(came.length)
      expect(Number(numbers[1])).toBeLessThanOrEqual(Number(numbers[2]))
    }
  })
})
