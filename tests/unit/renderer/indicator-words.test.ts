import { describe, expect, test } from 'vitest'
import { type IndicatorKey, indicatorWords } from '../../../renderer/features/indicators/indicator-words.ts'
import { limitWords } from '../../../renderer/features/indicators/limit-words.ts'
import { computeIndicators } from '../../../shared/domain/indicators/compute.ts'
import type { Indicators } from '../../../shared/domain/indicators/schema.ts'
import { thresholds } from '../../../shared/domain/indicators/thresholds.ts'
import { texts } from '../../../shared/i18n/index.ts'
import { randomFrom as seeded } from '../../support/random-commands.ts'
import { randomNetwork } from '../../support/random-network.ts'

const keysOf = (indicators: Indicators) => Object.keys(indicators) as IndicatorKey[]

describe('an indicator in words', () => {
  test('has a value whenever it has a status, and never a hole, in 500 networks and both languages', () => {
    const random = seeded(7)
    for (let round = 0; round < 500; round += 1) {
      const indicators = computeIndicators(randomNetwork(random))
      for (const language of ['da', 'en'] as const)
        for (const key of keysOf(indicators)) {
          const words = indicatorWords(key, indicators, texts(language), language)
          const said = [words.value, words.basis, ...words.notes].filter((part) => part !== null)
          expect(said.filter((part) => /undefined|NaN|null|false|Infinity|^ ·|· $|^$/.test(part))).toEqual([])
          if (words.status !== 'grey') expect([key, words.value]).not.toEqual([key, null])
        }
    }
  })

  test('says a mean only with how many answered', () => {
    const random = seeded(11)
    for (let round = 0; round < 200; round += 1) {
      const indicators = computeIndicators(randomNetwork(random))
      for (const key of ['benefit', 'energy', 'safety', 'focus', 'facilitation', 'balance'] as const) {
        const { value, basis } = indicatorWords(key, indicators, texts('da'), 'da')
        const { mean } = indicators[key]
        // A noted breach of confidentiality is told also where nobody has answered.
        const breached = key === 'safety' && indicators.safety.breaches > 0
        expect(value === null).toBe(mean === null && !breached)
        if (mean !== null) expect(basis).toContain(`${indicators[key].n} svar`)
      }
    }
  })
})

describe('the limits in words', () => {
  const ids = Object.values(computeIndicators(randomNetwork(seeded(1)))).map(({ id }) => id)

  test('name the numbers that the rules compare with', () => {
    for (const language of ['da', 'en'] as const)
      for (const id of ids) {
        const limits = thresholds[id]
        const said = limitWords(id, thresholds, texts(language))
        for (const name of ['green', 'amber', 'red'] as const) {
          const value = (limits as Partial<Record<typeof name, number>>)[name]
          if (value === undefined) continue
          const written = String(Math.abs(value)).replace('.', language === 'da' ? ',' : '.')
          expect([id, said]).toEqual([id, expect.stringContaining(written)])
        }
      }
  })

  test('are there for all eighteen, with a title, a formula and a reason', () => {
    expect(ids.toSorted()).toEqual(Array.from({ length: 18 }, (_, at) => `IND-${String(at + 1).padStart(2, '0')}`))
  })
})
