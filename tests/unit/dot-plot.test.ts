import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dotPlot } from '../../shared/charts/dot-plot.ts'

const box = { width: 316, height: 150, gutter: 16, foot: 24 }
const round = (id: string, counts: number[] | null, mean: number | null) => ({ id, counts, mean })

describe('dot plot', () => {
  it('draws one dot for each answer at the height of the answer', () => {
    const plot = dotPlot([round('a', [0, 1, 0, 3, 2], 3.8)], box)
    const yOf = new Map(plot.steps.map(({ value, y }) => [value, y]))
    const heights = plot.rounds[0]?.dots.map(({ y }) => y)
    expect(heights).toEqual([yOf.get(2), yOf.get(4), yOf.get(4), yOf.get(4), yOf.get(5), yOf.get(5)])
  })

  it('puts the mean between the steps', () => {
    const plot = dotPlot([round('a', [0, 0, 3, 3, 0], 3.5)], box)
    const [five, four, three] = plot.steps
    expect(plot.rounds[0]?.mean?.y).toBeCloseTo(((four?.y ?? 0) + (three?.y ?? 0)) / 2)
    expect(five?.y).toBeLessThan(four?.y ?? 0)
  })

  it('breaks the line at a round that may not be shown', () => {
    const shown = [0, 0, 2, 2, 1]
    const plot = dotPlot(
      [round('a', shown, 4), round('b', shown, 4), round('c', null, null), round('d', shown, 4), round('e', shown, 4)],
      box,
    )
    expect(plot.lines.map((line) => line.length)).toEqual([2, 2])
    expect(plot.rounds[2]).toMatchObject({ dots: [], mean: null })
  })

  it('keeps every dot inside the plot and apart from the others, however many rounds and answers', () => {
    const counts = fc.array(fc.nat(12), { minLength: 5, maxLength: 5 })
    fc.assert(
      fc.property(fc.array(counts, { minLength: 1, maxLength: 12 }), (all) => {
        const plot = dotPlot(
          all.map((one, index) => round(String(index), one, 3)),
          box,
        )
        const dots = plot.rounds.flatMap((one) => one.dots)
        for (const { x, y } of dots) {
          expect(x).toBeGreaterThanOrEqual(box.gutter)
          expect(x).toBeLessThanOrEqual(box.width)
          expect(y).toBeGreaterThan(-plot.radius)
        }
        for (const { dots: own } of plot.rounds)
          for (const [index, a] of own.entries())
            for (const b of own.slice(index + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(plot.radius)
      }),
      { numRuns: 60 },
    )
  })
})
