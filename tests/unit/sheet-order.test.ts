import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placed, withSheet } from '../../renderer/features/handouts/sheet-order.ts'

const catalogue = ['H01', 'H02', 'H03', 'H04', 'A1']

test('a sheet takes its place among sheets that stand as in the catalogue, and the last one otherwise', () => {
  expect(withSheet(['H01', 'H04'], 'H03', catalogue)).toEqual(['H01', 'H03', 'H04'])
  expect(withSheet([], 'H03', catalogue)).toEqual(['H03'])
  expect(withSheet(['H04', 'H01'], 'H03', catalogue)).toEqual(['H04', 'H01', 'H03'])
})

test('whatever is moved where, nothing is lost and the moved one stands where it was put', () => {
  const lists = fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(lists, fc.nat(), fc.nat(), (list, from, to) => {
      const item = list[from % list.length] ?? ''
      const at = to % list.length
      const moved = placed(list, item, at)
      expect(moved[at]).toBe(item)
      expect(moved.toSorted()).toEqual(list.toSorted())
      expect(moved.filter((one) => one !== item)).toEqual(list.filter((one) => one !== item))
    }),
  )
})
