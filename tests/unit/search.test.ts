import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { excerpt, marked } from '../../shared/domain/search/marked.ts'
import { holdsAll, parseQuery, rankOfName, wordsOf } from '../../shared/domain/search/query.ts'

const holds = (typed: string, text: string) => holdsAll(parseQuery(typed), wordsOf(text))

describe('what a text must hold', () => {
  test('Danish letters are letters of their own', () => {
    expect(holds('får', 'Hun får en far')).toBe(true)
    expect(holds('far', 'Et får på marken')).toBe(false)
    expect(holds('å', 'aa a')).toBe(false)
    expect(holds('ærø', 'Aeroe')).toBe(false)
    expect(holds('ÆRØ', 'ærø')).toBe(true)
    expect(holds('a\u030aben', 'Åben dør')).toBe(true)
  })

  test('every word must be there, and may go on', () => {
    expect(holds('skole nord', 'Skoleledere Nord')).toBe(true)
    expect(holds('skole syd', 'Skoleledere Nord')).toBe(false)
    expect(holds('ledere', 'Skoleledere Nord')).toBe(false)
  })

  test('in quotation marks words stand as they are, one after the other', () => {
    expect(holds('"fælles mål"', 'et fælles mål')).toBe(true)
    expect(holds('”fælles mål”', 'mål, der er fælles')).toBe(false)
    expect(holds('"fælles må"', 'et fælles mål')).toBe(false)
    expect(holds('"fælles må', 'et fælles mål')).toBe(true)
  })

  test('marks between letters part words, as in the index', () => {
    expect(holds('A/S', 'Bølgemark Komponenter A/S')).toBe(true)
    expect(holds('palle@ravn.dk', 'Skriv til palle@ravn.dk')).toBe(true)
    expect(parseQuery('  -- "" ')).toEqual([])
  })

  test('a name that begins as typed goes before one that holds it', () => {
    const rank = (typed: string, name: string) => rankOfName(parseQuery(typed), wordsOf(name))
    expect([rank('nord', 'Nordlys'), rank('nord', 'Skoleledere Nord'), rank('nord', 'Fjorden')]).toEqual([0, 1, 2])
  })
})

describe('marking', () => {
  test('marks what was found and loses nothing of the text', () => {
    expect(marked('Møde om mål', parseQuery('mø mål'))).toEqual([
      { text: 'Møde', hit: true },
      { text: ' om ', hit: false },
      { text: 'mål', hit: true },
    ])
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, typed) => {
        expect(
          marked(text, parseQuery(typed))
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text)
      }),
    )
  })

  test('an excerpt is a short piece of the line with the hit', () => {
    const text = `Indledning\n${'noget andet her '.repeat(30)}og så nøgleordet og ${'mere bagefter '.repeat(30)}`
    const pieces = excerpt(text, parseQuery('nøgleordet'))
    expect(pieces.filter(({ hit }) => hit).map((piece) => piece.text)).toEqual(['nøgleordet'])
    expect(pieces.map((piece) => piece.text).join('').length).toBeLessThan(200)
  })
})
