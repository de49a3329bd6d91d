import { describe, expect, test } from 'vitest'
import { pointAfter, pointUnder } from '../../../renderer/ui/charts/walk.ts'

/** Three columns and two rows of points, read row by row. */
const grid = [0, 1].flatMap((row) =>
  [0, 1, 2].map((column) => ({
    x: column * 30,
    y: row * 20,
    width: 20,
    height: 20,
    label: `${row}${column}`,
    value: '',
  })),
)
const from = (at: number, key: string) => {
  const next = pointAfter(grid, at, key)
  return next === null ? null : grid[next]?.label
}

describe('walking through a chart', () => {
  test('follows the arrows over rows and columns', () => {
    expect(from(0, 'ArrowRight')).toBe('01')
    expect(from(1, 'ArrowDown')).toBe('11')
    expect(from(4, 'ArrowUp')).toBe('01')
    expect(from(5, 'ArrowLeft')).toBe('11')
  })

  test('goes on in reading order where nothing lies that way, and stops at the ends', () => {
    expect(from(2, 'ArrowRight')).toBe('10')
    expect(from(3, 'ArrowLeft')).toBe('02')
    expect(from(5, 'ArrowRight')).toBe('12')
    expect(from(0, 'ArrowUp')).toBe('00')
  })

  test('knows both ends, and leaves other keys alone', () => {
    expect(from(3, 'Home')).toBe('00')
    expect(from(0, 'End')).toBe('12')
    expect(from(0, 'Enter')).toBeNull()
    expect(pointAfter([], 0, 'ArrowRight')).toBeNull()
  })

  test('reaches every point of a list by one key, up and down as left and right', () => {
    const list = [0, 1, 2].map((row) => ({ x: 0, y: row * 20, width: 100, height: 20, label: '', value: '' }))
    for (const [on, back] of [
      ['ArrowDown', 'ArrowUp'],
      ['ArrowRight', 'ArrowLeft'],
    ] as const) {
      expect([0, 1, 2].map((at) => pointAfter(list, at, on))).toEqual([1, 2, 2])
      expect([0, 1, 2].map((at) => pointAfter(list, at, back))).toEqual([0, 0, 1])
    }
  })

  test('finds what lies under the pointer', () => {
    expect(pointUnder(grid, 35, 25)).toBe(4)
    expect(pointUnder(grid, 25, 5)).toBe(-1)
  })
})
