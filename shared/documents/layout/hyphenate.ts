/// <reference path="../hyphen.d.ts" />
import createHyphenator from 'hyphen'
import danish from 'hyphen/patterns/da.js'
import english from 'hyphen/patterns/en-gb.js'
import type { Language } from '../../content/schema.ts'

const MARK = '\u00ad'
const EDGE = 3
const options = { hyphenChar: MARK, minWordLength: 7 }
const hyphenators = { da: createHyphenator(danish, options), en: createHyphenator(english, options) }
const known = { da: new Map<string, readonly number[]>(), en: new Map<string, readonly number[]>() }

/**
 * Where a word may be parted: lengths of the possible first parts, ascending, with at least three letters on either
 * side. Words with a capital or a digit (names, numbers) are left whole.
 */
export function hyphenationPoints(word: string, language: Language): readonly number[] {
  const cached = known[language].get(word)
  if (cached) return cached
  const points: number[] = []
  const letters = /^[^\p{L}]*([\p{Ll}]+)[^\p{L}]*$/u.exec(word)
  if (letters?.[1] !== undefined) {
    const first = word.indexOf(letters[1])
    let at = 0
    const parts = hyphenators[language](letters[1]).split(MARK)
    for (const part of parts.slice(0, -1)) {
      at += part.length
      if (at >= EDGE && letters[1].length - at >= EDGE) points.push(first + at)
    }
  }
  known[language].set(word, points)
  return points
}
