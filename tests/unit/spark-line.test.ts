import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { diamond, sparkLine } from '../../shared/charts/spark-line.ts'

const box = { width: 84, height: 34, margin: 4 }
const scale = { low: 1, high: 5 }

describe('a small multiple', () => {
  test('stays in its box, higher values higher, whatever it is given', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -2, max: 8, noNaN: true }), { maxLength: 30 }), (values) => {
        const { points } = sparkLine(values, scale, 10, box)
        expect(points.length).toBe(Math.min(10, values.length))
        for (const { x, y } of points) {
          expect(x).toBeGreaterThanOrEqual(box.margin - 1e-9)
          expect(x).toBeLessThanOrEqual(box.width - box.margin + 1e-9)
          expect(y).toBeGreaterThanOrEqual(box.margin)
          expect(y).toBeLessThanOrEqual(box.height - box.margin)
        }
        const shown = values.slice(-10)
        for (const [index, { y }] of points.entries())
          if (index > 0 && (shown[index] ?? 0) > (shown[index - 1] ?? 0))
            expect(y).toBeLessThanOrEqual(points[index - 1]?.y ?? 0)
      }),
    )
  })

  test('has its newest at the right, at the same place in all', () => {
    const short = sparkLine([4], scale, 10, box)
    const long = sparkLine([1, 2, 3, 4], scale, 10, box)
    expect(short.newest).toEqual(long.newest)
    expect(short.newest).toEqual({ x: 80, y: 10.5 })
    expect(sparkLine([], scale, 10, box).newest).toBeNull()
  })

  test('is ruled at the ends and the middle of its scale', () => {
    expect(sparkLine([3], scale, 10, box).rules).toEqual([4, 17, 30])
  })

  test('marks a point with a square on its corner', () => {
    expect(diamond({ x: 10, y: 20 }, 3)).toBe('10,17 13,20 10,23 7,20')
  })
})
