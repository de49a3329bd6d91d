import { expect, test } from 'vitest'
import { writeCsv } from '../../../shared/exchange/write-csv.ts'

const written = (cell: string | number, language: 'da' | 'en' = 'da') =>
  writeCsv({ headings: ['a'], rows: [[cell]] }, language).split('\r\n')[1]

test.each([
  ['a mean with its sign', '+1,1', '+1,1'],
  ['a mean below zero', '-0,5', '-0,5'],
  ['a formula', '=1+1', "'=1+1"],
  ['a sum', '+1,1+A1', "'+1,1+A1"],
  ['a telephone number', '+4512345678', "'+4512345678"],
])('%s stands as it can be opened', (_, cell, expected) => {
  expect(written(cell)).toBe(expected)
})

test('numbers have the decimal sign of the language', () => {
  expect(written(4.4)).toBe('4,4')
  expect(written(4.4, 'en')).toBe('4.4')
})
