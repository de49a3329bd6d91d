import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clauseDifferences, wordDifference } from '../../shared/domain/word-difference.ts'

const reads = (before: string, after: string): string =>
  wordDifference(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `+${text}+` : `-${text}-`))
    .join('')

test('a difference is told in words, and words side by side as one', () => {
  expect(reads('Vi mødes hver måned, 3 timer.', 'Vi mødes hver anden måned, 2 timer.')).toBe(
    'Vi mødes hver +anden +måned, -3-+2+ timer.',
  )
  expect(reads('alle siger ja', 'et flertal siger nej')).toBe('-alle-+et flertal+ siger -ja-+nej+')
  expect(reads('Åse går på øen', 'Åse går ad øen')).toBe('Åse går -på-+ad+ øen')
  expect(reads('ens', 'ens')).toBe('ens')
  expect(reads('', 'nyt')).toBe('+nyt+')
})

test('texts with little in common are told one after the other', () => {
  const before = 'Det, vi hører om hinanden og om vores arbejdspladser, bliver mellem os, også når netværket er slut. '
  const after = 'Vi taler frit og skriver intet ned. '.repeat(5)
  expect(wordDifference(before, after).map(({ kind }) => kind)).toEqual(['removed', 'added'])
  expect(wordDifference(before, `${before}Det gælder alle, der er med, og dem, der har været det.`)).toHaveLength(2)
})

test('both texts can be read out of a difference, whatever they are', () => {
  const words = fc
    .array(fc.constantFrom('vi', 'mødes', 'på', 'skift', 'Åse', '12', '§', '\n', ',', '  '))
    .map((list) => list.join(' '))
  const any = fc.oneof(words, fc.string())
  fc.assert(
    fc.property(any, any, (before, after) => {
      const parts = wordDifference(before, after)
      const without = (kind: string) =>
        parts
          .filter((part) => part.kind !== kind)
          .map(({ text }) => text)
          .join('')
      expect(without('added')).toBe(before)
      expect(without('removed')).toBe(after)
      expect(parts.every(({ text }) => text !== '')).toBe(true)
    }),
  )
})

const clause = (id: string, text = id) => ({ id, heading: `Punkt ${id}`, text })

test('clauses are held against each other by what they are, not by where they stand', () => {
  const told = clauseDifferences(
    [clause('a'), clause('b'), clause('c'), clause('d')],
    [clause('a'), clause('x'), clause('c', 'noget andet'), clause('d')],
  )
  expect(told.map(({ id, kind }) => `${id} ${kind}`)).toEqual(['a same', 'b removed', 'x added', 'c changed', 'd same'])
  expect(clauseDifferences([clause('a')], []).map(({ kind }) => kind)).toEqual(['removed'])
})

test('no clause is lost or told twice', () => {
  const list = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')).map((ids) => ids.map((id) => clause(id)))
  fc.assert(
    fc.property(list, list, (before, after) => {
      const ids = clauseDifferences(before, after).map(({ id }) => id)
      expect(ids.toSorted()).toEqual([...new Set([...before, ...after].map(({ id }) => id))].toSorted())
    }),
  )
})
