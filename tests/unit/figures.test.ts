import { beforeAll, describe, expect, test } from 'vitest'
import { loadMeasure } from '../../main/documents/measure.ts'
import type { ChartMaker } from '../../shared/charts/chart.ts'
import { anchorSet } from '../../shared/content/index.ts'
import type { Measure } from '../../shared/documents/page.ts'
import { goalFigure } from '../../shared/figures/goal-figure.ts'
import { overviewFigures } from '../../shared/figures/overview-figures.ts'
import { figureWords } from '../../shared/figures/words.ts'

let measure: Measure
beforeAll(async () => {
  measure = await loadMeasure()
})
const draw = (make: ChartMaker | undefined) => {
  if (!make) throw new Error('no chart')
  return make({ width: 600, measure, text: 11 })
}

describe.each(['da', 'en'] as const)('figures in words (%s)', (language) => {
  const words = figureWords(language)

  test('the steps of the ladder are called what the answer sheet calls them', () => {
    const steps = anchorSet('GAS').steps.map((step) => step?.[language])
    const rows = draw(goalFigure({ counts: [0, 1, 2, 3, 0], start: null }, words)).table.rows
    expect(rows.map(([name]) => name)).toEqual(steps.toReversed())
    expect(rows.map(([, count]) => count)).toEqual(['0', '3', '2', '1', '0'])
  })

  test('the highest and lowest question are named, but never one where low answers are good', () => {
    const question = (id: string, text: string) => ({
      id,
      text,
      kind: 'scale' as const,
      direction: 1 as const,
      steps: ['1', '2', '3', '4', '5'],
      offScale: null,
    })
    const items = [
      { id: 'a', counts: [0, 0, 2, 3, 0], mean: 3.6, reversed: false },
      { id: 'b', counts: [5, 0, 0, 0, 0], mean: 1, reversed: true },
      { id: 'c', counts: [0, 0, 0, 0, 5], mean: 5, reversed: false },
    ]
    const asked = [question('a', 'Alfa.'), question('b', 'Beta.'), question('c', 'Gamma?')]
    const instrument = { id: 'R' as const, title: 'R', items: asked }
    const [both] = overviewFigures({ instrument, items }, words)
    expect(draw(both).sentence).toMatch(/Gamma\?.*5[,.]0.*Alfa.*3[,.]6/)
    expect(draw(both).sentence).not.toContain('Beta')
    expect(draw(both).table.rows[1]?.[0]).toMatch(/^Beta\. \(/)
    const [one] = overviewFigures({ instrument, items: items.slice(0, 1) }, words)
    expect(draw(one).sentence).toMatch(/^[”“]Alfa[”“"].*3[,.]6/)
    // Only one of them may be called high or low, so neither is.
    const [oneAndReversed] = overviewFigures({ instrument, items: items.slice(0, 2) }, words)
    expect(draw(oneAndReversed).sentence).toMatch(/^[”“]Alfa[”“"].*3[,.]6/)
    const [reversed] = overviewFigures({ instrument, items: items.slice(1, 2) }, words)
    expect(draw(reversed).sentence).toMatch(/^[”“]Beta[”“"].*1[,.]0.*(lave svar gode|low answers are good)/)
    const level = items.map((item) => ({ ...item, mean: 4 }))
    const [same] = overviewFigures({ instrument, items: level }, words)
    expect(draw(same).sentence).toMatch(/4[,.]0/)
    expect(draw(same).sentence).not.toMatch(/Alfa|Gamma/)
  })
})
