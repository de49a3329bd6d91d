import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Picture } from '../../shared/charts/chart.ts'
import { sparkLine } from '../../shared/charts/spark-line.ts'

const scale = { low: 1, high: 5 }
const spots = ({ marks }: Picture) =>
  marks.flatMap((mark) =>
    mark.kind === 'circle' || (mark.kind === 'path' && mark.fill) ? [{ x: mark.x, y: mark.y }] : [],
  )

describe('a small multiple', () => {
  test('stays in its box, higher values higher, whatever it is given', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -2, max: 8, noNaN: true }), { maxLength: 30 }), (values) => {
        const picture = sparkLine(values, scale, 10)
        const points = spots(picture)
        expect(points.length).toBe(Math.min(10, values.length))
        for (const { x, y } of points) {
          expect(x).toBeGreaterThanOrEqual(3.99)
          expect(x).toBeLessThanOrEqual(picture.width - 3.99)
          expect(y).toBeGreaterThanOrEqual(4)
          expect(y).toBeLessThanOrEqual(picture.height - 4)
        }
        const shown = values.slice(-10)
        for (const [index, { y }] of points.entries())
          if (index > 0 && (shown[index] ?? 0) > (shown[index - 1] ?? 0))
            expect(y).toBeLessThanOrEqual(points[index - 1]?.y ?? 0)
      }),
    )
  })

  test('has its newest at the right as a diamond, at the same place in all', () => {
    const newest = (values: number[]) => sparkLine(values, scale, 10).marks.at(-1)
    expect(newest([4])).toEqual(newest([1, 2, 3, 4]))
    expect(newest([4])).toMatchObject({ kind: 'path', x: 80, y: 10.5, d: 'M0 -3.6 L3.6 0 L0 3.6 L-3.6 0 Z' })
    expect(spots(sparkLine([], scale, 10))).toEqual([])
  })

  test('is ruled at the ends and the middle of its scale', () => {
    const rules = sparkLine([3], scale, 10).marks.flatMap((mark) => (mark.kind === 'line' ? [mark.y1] : []))
    expect(rules).toEqual([4, 17, 30])
  })
})
