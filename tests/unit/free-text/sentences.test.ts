import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Language } from '../../../shared/content/schema.ts'
import { sentencesOf } from '../../../shared/domain/free-text/sentences.ts'

const split = (text: string, language: Language = 'da'): string[] =>
  sentencesOf(text, language).map(({ start, end }) => text.slice(start, end))

describe('a text is taken apart into its sentences', () => {
  test.for([
    ['Spørgsmålene før rådene. Det ændrede hele samtalen.', 2],
    ['Vi har bl.a. talt om Odense. Det var godt.', 2],
    ['Det gælder f.eks. Kirsten og mig.', 1],
    ['Vi starter kl. 10 og slutter ca. kl. 12. Det er for kort.', 2],
    ['Mødet den 3. november var bedst.', 1],
    ['Mødet d. 3. november var bedst. Kom igen!', 2],
    ['Jeg lærte meget af S. Holm, som holdt oplæg.', 1],
    ['Dr. Hansen holdt oplæg.', 1],
    ['Kaffe, kage osv. Det betyder noget.', 2],
    ['Mht. Tiden: den var for kort.', 1],
    ['Hvorfor ikke?! Det er da klart…', 2],
    ['Godt møde :-)', 1],
    ['Godt møde! :-)\nMere af det.', 2],
    ['- mere tid\n- færre oplæg\n- kaffe', 3],
    ['Første linje uden punktum\nAnden linje', 2],
    ['Han sagde: "Det går ikke." Og så gik vi.', 2],
    ['Vi er 8. Det er fint.', 2],
    ['   ', 0],
    ['', 0],
  ] as const)('%s', ([text, count]) => {
    expect(split(text)).toHaveLength(count)
  })
  test.for([
    ['We talked about, e.g., Boston. It was good.', 2],
    ['Mr. Smith and Mrs. Jones led it.', 1],
    ['It takes approx. Two hours vs. One before.', 1],
    ['Coffee, cake etc. It matters.', 2],
  ] as const)('in English: %s', ([text, count]) => {
    expect(split(text, 'en')).toHaveLength(count)
  })

  test('and nothing that is not space is lost or told twice, whatever is written', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom('bl.a. ', 'kl. 10. ', 'Det. ', '\n', '…', '(', '"', 'S. ', '3. ', 'æøå ', '👍🏽 '),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('')
        const ranges = sentencesOf(text, 'da')
        let at = 0
        for (const { start, end } of ranges) {
          expect(text.slice(at, start).trim()).toBe('')
          expect(end).toBeGreaterThan(start)
          at = end
        }
        expect(text.slice(at).trim()).toBe('')
      }),
      { numRuns: 60 },
    )
  })
})
