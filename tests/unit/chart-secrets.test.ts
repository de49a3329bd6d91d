import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { loadMeasure } from '../../main/documents/measure.ts'
import { altOf, type Chart, type ChartMaker } from '../../shared/charts/chart.ts'
import type { DimensionSeries } from '../../shared/contract/evaluation.ts'
import type { Measure } from '../../shared/documents/page.ts'
import { RoundId } from '../../shared/domain/ids.ts'
import { dimensionFigure } from '../../shared/figures/dimension-figure.ts'
import { goalFigure } from '../../shared/figures/goal-figure.ts'
import { meansFigure } from '../../shared/figures/means-figure.ts'
import { overviewFigures } from '../../shared/figures/overview-figures.ts'
import { figureWords } from '../../shared/figures/words.ts'

let measure: Measure
beforeAll(async () => {
  measure = await loadMeasure()
})
const words = figureWords('da')
const draw = (make: ChartMaker): Chart => make({ width: 900, measure, text: 11 })
/** All that leaves a chart: drawn, walked through, read out or exported. */
const all = (chart: Chart): string => JSON.stringify([chart, altOf(chart, false)])

const counts = fc.array(fc.nat(4), { minLength: 5, maxLength: 5 })
const meanOf = (given: readonly number[]) =>
  Math.round(
    (given.reduce((sum, count, step) => sum + count * (step + 1), 0) /
      Math.max(
        1,
        given.reduce((a, b) => a + b, 0),
      )) *
      10,
  ) / 10

/** Rounds, some of them hidden: those have no point in the series that the gate gives. */
const rounds = fc.array(fc.option(counts, { nil: null }), { minLength: 1, maxLength: 12 }).map((given) => {
  const held = given.map((_, index) => ({
    id: RoundId.parse(`r${index}`),
    heldOn: `2026-${String(index + 1).padStart(2, '0')}-15`,
    answers: 3,
  }))
  const series: DimensionSeries = {
    item: 'P4',
    dimension: 'safety',
    points: given.flatMap((one, index) =>
      one
        ? [
            {
              roundId: RoundId.parse(`r${index}`),
              date: held[index]?.heldOn ?? '',
              n: 5,
              counts: one,
              mean: meanOf(one),
            },
          ]
        : [],
    ),
    trend: null,
    sinceStart: null,
    ceiling: false,
  }
  return { given, held, series }
})

describe('what may not be shown leaves no mark', () => {
  test('a hidden round has no dot, no mean and no number in a dot plot', () => {
    fc.assert(
      fc.property(rounds, ({ given, held, series }) => {
        const chart = draw(dimensionFigure(series, held, words))
        const circles = chart.marks.filter(({ kind }) => kind === 'circle').length
        expect(circles).toBe(given.flatMap((one) => one ?? []).reduce((sum, one) => sum + one, 0))
        const means = chart.marks.filter((mark) => mark.kind === 'path' && mark.fill === 'mean').length
        expect(means).toBe(given.filter((one) => one !== null).length)
        for (const [index, one] of given.entries()) {
          expect(chart.table.rows[index]).toHaveLength(one ? 8 : 2)
          if (!one) expect(chart.points[index]?.value).toBe('3 svar – vises ikke')
        }
      }),
      { numRuns: 60 },
    )
  })

  test('means alone never say a count of an answer', () => {
    fc.assert(
      fc.property(rounds, ({ held, series }) => {
        const chart = draw(meansFigure([series], held, words))
        expect(chart.marks.some(({ kind }) => kind === 'circle')).toBe(false)
        // The same means and numbers of answers, whatever the answers behind them.
        const other = { ...series, points: series.points.map((point) => ({ ...point, counts: [5, 0, 0, 0, 0] })) }
        expect(all(draw(meansFigure([other], held, words)))).toBe(all(chart))
        expect(chart.marks.filter((mark) => mark.kind === 'path' && mark.fill === 'mean')).toHaveLength(
          series.points.length,
        )
      }),
      { numRuns: 60 },
    )
  })

  test('a question without counts has no bar in the overview', () => {
    const instrument = (count: number) => ({
      id: 'R' as const,
      title: 'R',
      items: Array.from({ length: count }, (_, index) => ({
        id: `R${index}`,
        text: `Spørgsmål ${String.fromCharCode(65 + index)}`,
        kind: 'scale' as const,
        direction: 1 as const,
        steps: ['a', 'b', 'c', 'd', 'e'],
        offScale: null,
      })),
    })
    fc.assert(
      fc.property(fc.array(fc.option(counts, { nil: null }), { minLength: 1, maxLength: 8 }), (given) => {
        const items = given.flatMap((one, index) =>
          one ? [{ id: `R${index}`, counts: one, mean: meanOf(one), reversed: false }] : [],
        )
        const [make] = overviewFigures({ instrument: instrument(given.length), items }, words)
        if (!make) throw new Error('no chart')
        const chart = draw(make)
        const parts = chart.marks.filter((mark) => mark.kind === 'rect' && mark.stroke === 'edge').length
        // Five swatches explain the parts.
        expect(parts).toBe(5 + given.flatMap((one) => one ?? []).filter((one) => one > 0).length)
        for (const [index, one] of given.entries())
          if (!one) {
            expect(chart.table.rows[index]).toEqual([`Spørgsmål ${String.fromCharCode(65 + index)}`, 'for få svar'])
            expect(chart.points[index]?.value).toBe('for få svar')
          }
      }),
      { numRuns: 60 },
    )
  })

  test('where goals began is nowhere when the gate keeps it back', () => {
    fc.assert(
      fc.property(counts, (given) => {
        const chart = draw(goalFigure({ counts: given, start: null }, words))
        expect(chart.marks.some((mark) => mark.kind === 'path' && mark.stroke === 'mean')).toBe(false)
        expect(all(chart)).not.toContain('begyndte her')
      }),
      { numRuns: 30 },
    )
  })
})
