import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadMeasure } from '../../main/documents/measure.ts'
import type { Chart, ChartFrame } from '../../shared/charts/chart.ts'
import { type DotPlotRound, dotPlot } from '../../shared/charts/dot-plot.ts'
import type { Measure } from '../../shared/documents/page.ts'
import { chartFaults } from '../support/chart-faults.ts'

let measure: Measure
beforeAll(async () => {
  measure = await loadMeasure()
})
const frame = (width = 316, text = 11): ChartFrame => ({ width, measure, text })
const words = {
  title: 'Tryghed',
  sentence: 'Tryghed er 4,2.',
  round: 'Møde',
  answers: 'Svar',
  mean: 'Gns.',
  spoken: ({ said }: DotPlotRound) => said,
  newest: (shown: number, all: number) => `${shown} af ${all}`,
}
const round = (name: string, counts: number[] | null, mean: number | null): DotPlotRound => ({
  label: name,
  name,
  counts,
  mean,
  said: mean === null ? 'vises ikke' : String(mean),
})
const dots = ({ marks }: Chart) => marks.flatMap((mark) => (mark.kind === 'circle' ? [mark] : []))
const means = ({ marks }: Chart) =>
  marks.flatMap((mark) => (mark.kind === 'path' && mark.fill === 'mean' ? [mark] : []))
const lines = ({ marks }: Chart) =>
  marks.flatMap((mark) => (mark.kind === 'path' && mark.stroke === 'mean' ? [mark.d.split('L').length] : []))
const stepsOf = ({ marks }: Chart) =>
  marks.flatMap((mark) => (mark.kind === 'line' && mark.color === 'rule' ? [mark.y1] : []))

describe('dot plot', () => {
  it('draws one dot for each answer at the height of the answer', () => {
    const plot = dotPlot([round('a', [0, 1, 0, 3, 2], 3.8)], words, frame())
    const [five, four, , two] = stepsOf(plot)
    expect(dots(plot).map(({ y }) => y)).toEqual([two, four, four, four, five, five])
  })

  it('puts the mean between the steps', () => {
    const plot = dotPlot([round('a', [0, 0, 3, 3, 0], 3.5)], words, frame())
    const [, four = 0, three = 0] = stepsOf(plot)
    expect(means(plot)[0]?.y).toBeCloseTo((four + three) / 2)
  })

  it('breaks the line at a round that may not be shown, and says so in the table', () => {
    const shown = [0, 0, 2, 2, 1]
    const names = ['a', 'b', 'c', 'd', 'e']
    const plot = dotPlot(
      names.map((name) => (name === 'c' ? round(name, null, null) : round(name, shown, 4))),
      words,
      frame(),
    )
    expect(lines(plot)).toEqual([2, 2])
    expect(dots(plot)).toHaveLength(20)
    expect(plot.table.rows[2]).toEqual(['c', 'vises ikke'])
  })

  const answers = fc.array(fc.nat(12), { minLength: 5, maxLength: 5 })
  const rounds = fc.array(fc.option(answers, { nil: null, freq: 5 }), { minLength: 1, maxLength: 40 })

  it('keeps every dot and word inside and apart from the others, however many rounds and answers, however narrow', () => {
    fc.assert(
      fc.property(rounds, fc.integer({ min: 150, max: 1100 }), fc.constantFrom(8, 11), (all, width, text) => {
        const plot = dotPlot(
          all.map((counts, index) => round(`nov ${index}`, counts, counts && 3)),
          words,
          frame(width, text),
        )
        expect(chartFaults(plot, measure)).toEqual([])
        const drawn = dots(plot)
        for (const [index, a] of drawn.entries())
          for (const b of drawn.slice(index + 1)) {
            if (Math.abs(a.x - b.x) > 20) continue
            expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(1.9 * a.r)
          }
        expect(plot.table.rows).toHaveLength(all.length)
        expect(plot.note === undefined).toBe(plot.points.length === all.length)
      }),
      { numRuns: 40 },
    )
  })

  it('draws nothing of a round that may not be shown', () => {
    fc.assert(
      fc.property(rounds, (all) => {
        const named = all.map((counts, index) => round(`r${index}`, counts, counts && 3))
        const plot = dotPlot(named, words, frame(1000))
        const counted = named.slice(-plot.points.length).flatMap(({ counts }) => counts ?? [])
        expect(dots(plot)).toHaveLength(counted.reduce((sum, count) => sum + count, 0))
      }),
      { numRuns: 60 },
    )
  })
})
