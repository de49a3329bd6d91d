import { beforeAll, describe, expect, test } from 'vitest'
import { writeDocx } from '../../main/documents/docx/write-docx.ts'
import { loadMeasure } from '../../main/documents/measure.ts'
import { wholePdf } from '../../main/documents/write-pdf.ts'
import { altOf } from '../../shared/charts/chart.ts'
import { handout } from '../../shared/content/index.ts'
import type { Language } from '../../shared/content/schema.ts'
import { chartTable } from '../../shared/documents/chart-table.ts'
import { handoutModel } from '../../shared/documents/handout.ts'
import { layoutDocument } from '../../shared/documents/layout/document.ts'
import type { DocumentModel } from '../../shared/documents/model.ts'
import type { LaidOutDocument, Measure, StructureNode } from '../../shared/documents/page.ts'
import { blackener } from '../../shared/documents/print-forms/pure-black.ts'
import { textWidth } from '../../shared/documents/theme.ts'
import { type Amount, sampleCharts } from '../support/chart-samples.ts'
import { handoutFacts } from '../support/document-facts.ts'
import { docxParts, wordParagraphs } from '../support/docx.ts'
import { documentFaults, printFaults } from '../support/geometry.ts'
import { breachesOf } from '../support/matterhorn/check.ts'

const info = { title: 'Figurer', author: 'Palle Ravn', createdAt: new Date('2026-11-24T00:00:00Z') }
let measure: Measure
beforeAll(async () => {
  measure = await loadMeasure()
})

/** A document of every chart, each with the table behind it. */
const chartModel = (language: Language, amount: Amount): DocumentModel => ({
  ...handoutModel(handout('H15'), { ...handoutFacts(), language }),
  title: 'Figurer',
  pages: undefined as never,
  blocks: Object.values(sampleCharts(language, amount)).map((chart) => ({
    kind: 'figure',
    chart,
    table: amount.rounds < 8,
  })),
})
const laidOut = (language: Language, amount: Amount): LaidOutDocument =>
  layoutDocument(chartModel(language, amount), measure)

const nodes = (node: StructureNode): StructureNode[] => [node, ...node.children.flatMap(nodes)]
const usual = { people: 9, rounds: 6 }

describe.each(['da', 'en'] as const)('charts on paper (%s)', (language) => {
  test.each([usual, { people: 1, rounds: 1 }, { people: 12, rounds: 5, longNames: true }, { people: 30, rounds: 40 }])(
    'stand within the margins, over nothing else, and in one bit of black ($people people, $rounds rounds)',
    (amount) => {
      const document = laidOut(language, amount)
      expect(documentFaults(document, { measure })).toEqual([])
      expect(document.pages.flatMap(printFaults)).toEqual([])
    },
  )

  test('are figures with a text, a place and the table behind them', async () => {
    const document = laidOut(language, usual)
    const figures = nodes(document.structure).filter(({ tag }) => tag === 'Figure')
    const charts = Object.values(sampleCharts(language, usual))
    expect(figures.map(({ alt }) => alt)).toEqual(
      charts.map((make) => altOf(make({ width: textWidth, measure, text: 8 }), true)),
    )
    for (const { box } of figures) expect(box).toBeDefined()
    expect(nodes(document.structure).filter(({ tag }) => tag === 'Table')).toHaveLength(charts.length)
    expect(await breachesOf(await wholePdf([document], info))).toEqual([])
  })

  test('are pictures with the same text and table in Word', async () => {
    const parts = docxParts(await writeDocx(chartModel(language, usual), { author: 'Palle Ravn' }))
    const document = parts['word/document.xml'] ?? ''
    const charts = Object.values(sampleCharts(language, usual)).map((make) =>
      make({ width: textWidth, measure, text: 8 }),
    )
    expect(document.match(/<wp:inline/g)).toHaveLength(charts.length)
    const said = wordParagraphs(document).map(({ text }) => text)
    for (const chart of charts) {
      const { title, sentence } = chart
      expect(said).toContain(title)
      expect(said.some((text) => text.startsWith(sentence))).toBe(true)
      for (const cell of chartTable(chart, textWidth, measure).rows.flat()) expect(said).toContain(cell)
    }
    expect(Object.keys(parts).filter((path) => path.startsWith('word/media/'))).toHaveLength(charts.length)
  })
})

test('pure black keeps apart what lies over each other: white rims stay white, everything else is black or open', () => {
  const document = blackener()(laidOut('da', usual))
  const colours = document.pages.flatMap(({ marks }) =>
    marks.flatMap((mark) =>
      mark.kind === 'image'
        ? []
        : mark.kind === 'text' || mark.kind === 'line'
          ? [mark.color]
          : [mark.fill, mark.stroke],
    ),
  )
  expect(new Set(colours)).toEqual(new Set(['#000000', '#FFFFFF', undefined]))
  const rims = document.pages.flatMap(({ marks }) =>
    marks.filter((mark) => mark.kind === 'path' && mark.stroke === '#FFFFFF'),
  )
  expect(rims.length).toBeGreaterThan(0)
})
