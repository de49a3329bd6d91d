import { beforeAll, describe, expect, test } from 'vitest'
import { loadMeasure } from '../../main/documents/measure.ts'
import { handout, handouts, methodCards } from '../../shared/content/index.ts'
import { nameLine } from '../../shared/documents/frame-texts.ts'
import { handoutModel } from '../../shared/documents/handout.ts'
import { layoutDocument } from '../../shared/documents/layout/document.ts'
import { withNameLine } from '../../shared/documents/layout/name-line.ts'
import type { Measure } from '../../shared/documents/page.ts'
import { scaleOf } from '../../shared/documents/print-forms/index.ts'
import { styles } from '../../shared/documents/theme.ts'
import { handoutFacts, longName } from '../support/document-facts.ts'
import { documentsOf, editions, sheetFacts, sizes } from '../support/document-sizes.ts'
import { documentFaults, printFaults } from '../support/geometry.ts'

let measure: Measure
beforeAll(async () => {
  measure = await loadMeasure()
})

const cases = editions.flatMap(({ variant, language }) =>
  sizes.map((size) => ({ variant, language, size, name: size.name })),
)

describe('nothing is over anything else, cut off or outside its margins, and one bit of black prints it all', () => {
  test.each(cases)('$variant $language, $name', ({ variant, language, size }) => {
    const faults = documentsOf({ variant, language }, size).flatMap(([id, model]) => {
      const document = layoutDocument(model, measure)
      const found = [...documentFaults(document, { measure }), ...document.pages.flatMap(printFaults)]
      return found.map((fault) => `${id} ${fault}`)
    })
    expect(faults).toEqual([])
  })
})

test.each(editions)('every sheet has the pages that the catalogue names ($variant, $language)', (edition) => {
  const [usual] = sizes
  if (!usual) throw new Error('No sizes')
  const models = new Map(documentsOf(edition, usual))
  const counts = [...handouts, ...methodCards].map(({ id }) => {
    const model = models.get(id)
    return [id, model && layoutDocument(model, measure).pages.length]
  })
  expect(counts).toEqual([...handouts, ...methodCards].map(({ id, pages }) => [id, pages]))
})

describe.each(['booklet', 'cards'] as const)(
  'as %s, sheets keep their pages, and nothing is too small to read',
  (form) => {
    test.each(editions)('$variant $language', (edition) => {
      for (const size of sizes.slice(0, 3)) {
        const sheets = [...handouts, ...methodCards].filter(({ id }) => form === 'booklet' || id.startsWith('M'))
        for (const sheet of sheets) {
          const facts = { ...sheetFacts(edition, size), scale: scaleOf({ form }) }
          const document = layoutDocument(handoutModel(sheet, facts), measure)
          expect(documentFaults(document, { measure }), sheet.id).toEqual([])
          if (size === sizes[0]) expect(document.pages.length, sheet.id).toBe(sheet.pages)
          const points = document.pages.flatMap(({ marks }) =>
            marks.flatMap((mark) => (mark.kind === 'text' ? [mark.size * scaleOf({ form })] : [])),
          )
          expect(Math.min(...points), sheet.id).toBeGreaterThan(5.8)
        }
      }
    })
  },
)

test('a sheet keeps room for the longest name among its copies', () => {
  const facts = handoutFacts({ names: ['Bo Lund', `${longName} ${longName}`] })
  const original = layoutDocument(handoutModel(handout('H01'), { ...facts, participantName: 'Bo Lund' }), measure)
  for (const name of facts.memberNames) {
    const copy = withNameLine(original, nameLine(facts, name), measure)
    expect(documentFaults(copy, { measure }), name).toEqual([])
    const sizes = copy.pages.flatMap(({ marks }) =>
      marks.flatMap((mark) => (mark.kind === 'text' && mark.node === copy.nameSlot?.node ? [mark.size] : [])),
    )
    expect(new Set(sizes)).toEqual(new Set([styles.nameLine.size]))
  }
})
