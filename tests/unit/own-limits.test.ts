import { describe, expect, test } from 'vitest'
import { computeAttention } from '../../shared/domain/attention/compute.ts'
import { computeFindings } from '../../shared/domain/findings/compute.ts'
import { computeIndicators } from '../../shared/domain/indicators/compute.ts'
import {
  editableLimits,
  isEditable,
  limitFault,
  limitKinds,
  limitsToEdit,
  ownLimitsOf,
  withChanged,
} from '../../shared/domain/indicators/limits.ts'
import { thresholds } from '../../shared/domain/indicators/thresholds.ts'
import type { NetworkFacts } from '../../shared/domain/network-facts.ts'
import { attentionWords } from '../../shared/i18n/attention.ts'
import { catalogueOf } from '../../shared/i18n/index.ts'
import { ownLimitText } from '../../shared/i18n/own-limits.ts'
import { sampleData } from '../../shared/sample/sample-data.ts'
import { networkFacts } from '../support/network-facts.ts'

const today = '2026-11-24'
const factsOf = (id: string): NetworkFacts => networkFacts(sampleData(today), id, today)

type Changed = Parameters<typeof ownLimitsOf>[0]
const withOwn = (facts: NetworkFacts, changed: Changed): NetworkFacts => ({
  ...facts,
  limits: withChanged(changed),
  ownLimits: ownLimitsOf(changed),
})
/** Every limit that can be changed, one step off its standard. */
const all = Object.keys(editableLimits)
  .filter(isEditable)
  .flatMap((indicator) =>
    limitsToEdit(indicator).map(([name, kind]) => {
      const standard = (thresholds[indicator] as Readonly<Record<string, number>>)[name] ?? 0
      const value = Math.round((standard + limitKinds[kind].step) * 10) / 10
      return { indicator, name, value, changedOn: '2026-11-03' }
    }),
  )

describe.each(['da', 'en'] as const)('limits of a network in words (%s)', (language) => {
  test('every limit that decides a point is quoted as it is in force, and beside the standard', () => {
    const seen = new Set<string>()
    for (const id of ['N1', 'N2', 'N3']) {
      const facts = withOwn(factsOf(id), all)
      for (const point of computeAttention(facts, computeIndicators(facts))) {
        const standard = attentionWords({ ...point, ownLimits: [] }, catalogueOf(language)).how
        expect(standard.own).toEqual([])
        for (const limit of point.ownLimits) {
          seen.add(`${point.rule} ${limit.indicator}.${limit.name}`)
          const { own, limit: said, why } = attentionWords({ ...point, ownLimits: [limit] }, catalogueOf(language)).how
          if (point.rule !== 'W19')
            expect([point.rule, limit.name, said]).not.toEqual([point.rule, limit.name, standard.limit])
          expect(own).toHaveLength(1)
          expect(own[0]).toContain(language === 'da' ? '3. november 2026' : '3 November 2026')
          expect(why).toContain(standard.why)
          expect(why).not.toBe(standard.why)
        }
      }
    }
    expect(seen.size).toBeGreaterThan(35)
  })

  test('an own limit names what it would be otherwise', () => {
    const [limit] = ownLimitsOf([{ indicator: 'IND-07', name: 'green', value: 3.2, changedOn: null }])
    expect(limit && ownLimitText(limit, catalogueOf(language), true)).toBe(
      language === 'da'
        ? 'Energi efter mødet. Grænse for Godt: 3,2 i dette netværk, 3,7 som standard.'
        : 'Energy after the meeting. Limit for Good: 3.2 in this network, 3.7 as standard.',
    )
  })
})

test('one step off the standard is within range and in order', () => {
  for (const indicator of Object.keys(editableLimits).filter(isEditable))
    expect(limitFault(indicator, withChanged(all)[indicator])).toBeNull()
})

test('what is as the standard, or is no limit to change, is none of its own', () => {
  const changed = [
    { indicator: 'IND-07', name: 'green', value: 3.7, changedOn: null },
    { indicator: 'IND-01', name: 'expected', value: 1, changedOn: null },
  ]
  expect(ownLimitsOf(changed)).toEqual([])
})

test('the sentences of the numbers go by the limits in force', () => {
  const codes = (facts: NetworkFacts) =>
    computeFindings(facts, computeIndicators(facts)).flatMap(({ clauses }) => clauses.map(({ code }) => code))
  expect(codes(factsOf('N2'))).toContain('purpose-divided')
  const wide = [
    { indicator: 'IND-06', name: 'spreadGreen', value: 1.8, changedOn: null },
    { indicator: 'IND-06', name: 'spreadRed', value: 1.9, changedOn: null },
  ]
  expect(codes(withOwn(factsOf('N2'), wide))).not.toContain('purpose-divided')
})

test('a stricter limit of one’s own is not told as more than a third away', () => {
  const strict = [
    { indicator: 'IND-01', name: 'amber', value: 89, changedOn: null },
    { indicator: 'IND-01', name: 'green', value: 95, changedOn: null },
  ]
  const facts = withOwn(factsOf('N1'), strict)
  const point = computeAttention(facts, computeIndicators(facts)).find(({ rule }) => rule === 'W02')
  expect(point && attentionWords(point, catalogueOf('da')).text).toMatch(/^6 af 48 pladser har stået tomme/)
})
