import { describe, expect, test } from 'vitest'
import { actions } from '../../shared/actions.ts'
import { rejectionCodes } from '../../shared/domain/rejection.ts'
import { catalogueOf, type Texts, texts } from '../../shared/i18n/index.ts'

const languages = ['da', 'en'] as const
const keys = Object.keys(texts('da')) as (keyof Texts)[]

/** A message as it stands; for a function its source, which holds the words. */
const wordsOf = (message: string | ((...values: never[]) => string)): string =>
  typeof message === 'string' ? message : message.toString()

describe('the catalogues', () => {
  test('hold the same messages in both languages, each of the same kind', () => {
    expect(Object.keys(texts('en')).toSorted()).toEqual(keys.toSorted())
    const different = keys.filter((key) => typeof texts('da')[key] !== typeof texts('en')[key])
    expect(different).toEqual([])
  })

  for (const language of languages)
    test(`have no empty or unfinished text in ${language}`, () => {
      const bad = keys.filter((key) => {
        const words = wordsOf(texts(language)[key])
        return (
          words.trim() === '' ||
          /\bTODO\b|\{\{|undefined| {2}/.test(typeof texts(language)[key] === 'string' ? words : '')
        )
      })
      expect(bad).toEqual([])
    })

  test('have no Danish left in English', () => {
    // Names and titles that are Danish in both languages.
    const names =
      /”[^”]*”|“[^”]*”|Lindehøj|Sparring i netværk for ledere|på godtarbejdsmiljo\.dk|Væksthus|Sådan danner|Hvem passer/g
    const danish = keys.filter((key) => /[æøåÆØÅ]/.test(wordsOf(texts('en')[key]).replaceAll(names, '')))
    expect(danish).toEqual([])
  })

  test('use the quotation marks of their language', () => {
    expect(
      keys.filter((key) => /[“"„]/.test(typeof texts('da')[key] === 'string' ? wordsOf(texts('da')[key]) : '')),
    ).toEqual([])
    expect(keys.filter((key) => /[”„](?=\p{L})/u.test(wordsOf(texts('en')[key])))).toEqual([])
  })

  test('name every action of menu, palette and keyboard', () => {
    for (const language of languages)
      for (const { messageKey } of actions) expect(texts(language)[messageKey]).not.toBe('')
  })

  test('have a whole sentence for every rule that can say no', () => {
    for (const language of languages)
      for (const code of rejectionCodes) expect(catalogueOf(language).rejections[code]({})).toMatch(/^\S.*[.!?)]$/s)
  })
})
