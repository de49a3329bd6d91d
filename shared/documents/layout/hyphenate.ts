/// <reference path="../hyphen.d.ts" />
import createHyphenator from 'hyphen'
import danish from 'hyphen/patterns/da.js'
import english from 'hyphen/patterns/en-gb.js'
import compoundParts from '../../content/compound-parts.json' with { type: 'json' }
import type { Language } from '../../content/schema.ts'

const MARK = '\u00ad'
const EDGE = 3
const options = { hyphenChar: MARK, minWordLength: 7 }
const hyphenators = { da: createHyphenator(danish, options), en: createHyphenator(english, options) }
const parts = { da: new Set(compoundParts.da), en: new Set(compoundParts.en) }

/** A place where a word may be parted: the length of its first part, and whether it is between the words of a compound. */
export type HyphenPoint = { readonly at: number; readonly compound: boolean }

const known = { da: new Map<string, readonly HyphenPoint[]>(), en: new Map<string, readonly HyphenPoint[]>() }

/** Lengths at which the words of a compound end, as far as its parts are known; a linking s or e goes with the part before. */
function seams(word: string, language: Language, from = 0): number[] {
  const list = parts[language]
  for (let end = word.length - EDGE; end >= from + EDGE; end--) {
    const head = word.slice(from, end)
    const isPart = list.has(head) || (/[es]$/.test(head) && list.has(head.slice(0, -1)))
    if (isPart && beginsWithPart(word.slice(end), list)) return [end, ...seams(word, language, end)]
  }
  return []
}

function beginsWithPart(text: string, list: ReadonlySet<string>): boolean {
  for (let length = EDGE; length <= text.length; length++) if (list.has(text.slice(0, length))) return true
  return false
}

/**
 * Where a word may be parted, ascending, with at least three letters on either side. Words with a capital or a digit
 * (names, numbers) are left whole.
 */
export function hyphenationPoints(word: string, language: Language): readonly HyphenPoint[] {
  const cached = known[language].get(word)
  if (cached) return cached
  const points: HyphenPoint[] = []
  const letters = /^[^\p{L}]*(\p{Ll}+)[^\p{L}]*$/u.exec(word)?.[1]
  if (letters !== undefined) {
    const first = word.indexOf(letters)
    const ends = [...seams(letters, language), letters.length]
    ends.forEach((end, index) => {
      const start = ends[index - 1] ?? 0
      let at = start
      // The words of a compound are parted one by one: patterns alone would give "grup-peøvelse".
      for (const part of hyphenators[language](letters.slice(start, end)).split(MARK).slice(0, -1)) {
        at += part.length
        if (at - start >= EDGE && end - at >= EDGE) points.push({ at: first + at, compound: false })
      }
      if (end < letters.length) points.push({ at: first + end, compound: true })
    })
  }
  known[language].set(word, points)
  return points
}
