import { beforeAll, describe, expect, test } from 'vitest'
import { loadMeasure } from '../../main/documents/measure.ts'
import { layoutDocument } from '../../shared/documents/layout/document.ts'
import type { Measure, Page } from '../../shared/documents/page.ts'
import { inPrintForm } from '../../shared/documents/print-forms/index.ts'
import { reportModel } from '../../shared/documents/reports/model.ts'
import type { Report } from '../../shared/documents/reports/report.ts'
import { body, sectionBlocks, table } from '../../shared/documents/reports/section.ts'
import { handoutFacts } from '../support/document-facts.ts'
import { editions } from '../support/document-sizes.ts'
import { documentFaults, printFaults } from '../support/geometry.ts'
import { portfolioOf, reportOf, reportSizes } from '../support/report-sizes.ts'

let measure: Measure
beforeAll(async () => {
  measure = await loadMeasure()
})

/** What pure black must not leave: anything but black and white. */
const greysOf = ({ marks }: Page): string[] =>
  marks.flatMap((mark) => {
    if (mark.kind === 'image') return ['a picture']
    const colours = mark.kind === 'text' || mark.kind === 'line' ? [mark.color] : [mark.fill, mark.stroke]
    return colours.filter((one) => one && !['#000000', '#FFFFFF'].includes(one.toUpperCase())).map((one) => `${one}`)
  })

describe('nothing in a report is over anything else, cut off or outside its margins, and one bit of black prints it all', () => {
  const cases = reportSizes.flatMap((size) =>
    (['da', 'en'] as const).map((language) => ({ size, language, name: size.name })),
  )
  test.each(cases)('$name, $language', { timeout: 60_000 }, ({ size, language }) => {
    const variant = editions.find((one) => one.language === language)?.variant ?? 'public'
    const facts = { ...handoutFacts({}), language, variant }
    const reports: [string, Report][] = [
      ['consultant', reportOf(size, 'consultant')],
      ['group', reportOf(size, 'group')],
      ['client', reportOf(size, 'client')],
      ['all', portfolioOf(size, 'consultant')],
      ['of a client', portfolioOf(size, 'client')],
    ]
    const faults = reports.flatMap(([name, report]) => {
      const document = layoutDocument(reportModel(report, facts), measure)
      const [black] = inPrintForm([[document]], { form: 'a4', pureBlack: true })
      return [
        ...documentFaults(document, { measure }),
        ...document.pages.flatMap(printFaults),
        ...(black?.pages ?? []).flatMap((page) => [...greysOf(page), ...printFaults(page)]),
      ].map((fault) => `${name} ${fault}`)
    })
    expect(faults.slice(0, 12)).toEqual([])
  })
})

test('words before a table stand on the page it begins on, wherever that is', () => {
  const [size] = reportSizes
  if (!size) throw new Error('no size')
  const model = reportModel(reportOf(size, 'group'), { ...handoutFacts({}), language: 'da', variant: 'public' })
  const rows = Array.from({ length: 12 }, (_, index) => [`række ${index}`])
  const begun = table({ name: 'T', keys: 1, columns: [{ head: 'hoved', width: 1 }], rows })
  const pagesOf = (lines: number) => {
    const parts = [...Array.from({ length: lines }, () => body('fyld')), body('ordene'), begun]
    const { pages } = layoutDocument({ ...model, blocks: sectionBlocks({ title: 'Afsnit', parts }, 'da') }, measure)
    const pageOf = (words: string) =>
      pages.findIndex(({ marks }) => marks.some((mark) => mark.kind === 'text' && mark.text.includes(words)))
    return [pageOf('ordene'), pageOf('række 0')]
  }
  const seen = Array.from({ length: 40 }, (_, index) => pagesOf(index + 10))
  expect(seen.filter(([words, first]) => words !== first)).toEqual([])
  expect(new Set(seen.flat()).size).toBeGreaterThan(1)
})
