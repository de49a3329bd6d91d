import { expect, test } from 'vitest'
import { matching } from '../../../renderer/app/palette-search.ts'

const entry = (name: string, also = '') => ({ name, also })
const entries = [
  entry('Driftslederne', 'Bølgemark Komponenter A/S'),
  entry('På tværs af Fjorden', 'Fjordforum'),
  entry('Fjordforum'),
  entry('Ærøby Værksteder'),
]
const found = (query: string) => matching(entries, query).map(({ name }) => name)

test('the name that begins as typed comes first, whatever the case', () => {
  expect(found('FJORD')).toEqual(['Fjordforum', 'På tværs af Fjorden'])
  expect(found('æ')[0]).toBe('Ærøby Værksteder')
})

test('every word must be there, in the name or beside it', () => {
  expect(found('drift bølge')).toEqual(['Driftslederne'])
  expect(found('drift fjord')).toEqual([])
})

test('nothing typed shows everything in its own order', () => {
  expect(found('  ')).toEqual(entries.map(({ name }) => name))
})
