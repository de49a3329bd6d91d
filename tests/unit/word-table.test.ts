import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hashOf, wordTable } from '../../shared/documents/word-table.ts'

type Word = { readonly text: string; readonly at: number }
const word = fc.oneof(fc.string({ maxLength: 4 }), fc.constantFrom('og', 'på', 'Aa', 'BB', 'AaAa', 'BBBB', 'AaBB', ''))

test('finds what a map finds, wherever the word stands, as long as there is room', () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 300 }), fc.string(), fc.string(), (words, before, after) => {
      const table = wordTable<Word>(1000)
      const known = new Map<string, Word>()
      words.forEach((text, at) => {
        const around = before + text + after
        const [from, to] = [before.length, before.length + text.length]
        const hash = hashOf(around, from, to)
        expect(hash).toBe(hashOf(text, 0, text.length))
        expect(table.get(around, from, to, hash)).toBe(known.get(text))
        if (at % 3 === 0) return
        const one = { text, at }
        table.set(one, hash)
        known.set(text, one)
      })
      for (const [text, one] of known) expect(table.get(text, 0, text.length, hashOf(text, 0, text.length))).toBe(one)
    }),
  )
})

test('words of one number are told apart', () => {
  const table = wordTable<Word>(10)
  expect(hashOf('Aa', 0, 2)).toBe(hashOf('BB', 0, 2))
  table.set({ text: 'Aa', at: 1 }, hashOf('Aa', 0, 2))
  table.set({ text: 'BB', at: 2 }, hashOf('BB', 0, 2))
  expect(table.get('xAax', 1, 3, hashOf('Aa', 0, 2))).toEqual({ text: 'Aa', at: 1 })
  expect(table.get('BB', 0, 2, hashOf('BB', 0, 2))).toEqual({ text: 'BB', at: 2 })
})

test('holds no more than its limit, and never forgets the last word', () => {
  const table = wordTable<Word>(50)
  const kept = () => Array.from({ length: 500 }, (_, at) => `ord${at}`).filter((text) => found(text) !== undefined)
  const found = (text: string) => table.get(text, 0, text.length, hashOf(text, 0, text.length))
  for (let at = 0; at < 500; at++) {
    const text = `ord${at}`
    table.set({ text, at }, hashOf(text, 0, text.length))
    expect(found(text)?.at).toBe(at)
    expect(kept().length).toBeLessThanOrEqual(50)
  }
})
