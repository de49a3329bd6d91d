import { foldedLetters, nameWords } from '../../content/name-words.ts'
import { type Address, addressesIn } from './addresses.ts'
import { type Certainty, type Finding, findingOf, stemsOf } from './find-names.ts'
import type { KnownNames } from './known-people.ts'
import { overlap, type Range, type Word, wordsOf } from './words.ts'

export type FoundKind = Finding['kind'] | Address['kind']
/** What can be masked in one go: a word, or a whole address or number; with what it seems to give away. */
export type Unit = Range & {
  readonly text: string
  readonly found: { readonly kind: FoundKind; readonly certainty: Certainty } | null
}

type Marked = Word & { found: Finding | null }

const between = (text: string, a: Range | undefined, b: Range | undefined): string =>
  a && b ? text.slice(a.end, b.start) : ''

/** Words that stand side by side: with nothing but a space, a hyphen or the dot of an initial between them. */
const isBeside = (gap: string): boolean => /^(?: |-|\. ?)$/.test(gap)

/** The findings word by word. */
function named(text: string, words: readonly Word[], known: KnownNames): Marked[] {
  return words.map((word, index) => {
    const beside = [words[index - 1], words[index + 1]].filter((other, side): other is Word =>
      side === 0 ? isBeside(between(text, other, word)) : isBeside(between(text, word, other)),
    )
    const before = text.slice(Math.max(0, word.start - 4), word.start)
    return { ...word, found: findingOf({ word, before, beside }, known) }
  })
}

/** "Signe H." and "S. Holm": a single capital beside a name that is sure belongs to it. "I" alone is a pronoun. */
function withSingleLetters(text: string, words: readonly Marked[], known: KnownNames): Marked[] {
  const firstLetters = new Set([...known.names].map((name) => name[0]))
  const isInitial = ({ text: letter, end }: Word): boolean =>
    /^\p{Lu}$/u.test(letter) &&
    firstLetters.has(foldedLetters(letter)[0] ?? '') &&
    (letter !== 'I' || text[end] === '.')
  return words.map((word, index) => {
    if (word.found !== null || !isInitial(word)) return word
    const isOf = (other: Marked | undefined, gap: string) =>
      other?.found?.kind === 'name' && other.found.certainty === 'sure' && isBeside(gap)
    const [left, right] = [words[index - 1], words[index + 1]]
    const isNames = isOf(left, between(text, left, word)) || isOf(right, between(text, word, right))
    return isNames ? { ...word, found: { kind: 'initials', certainty: 'sure' } } : word
  })
}

/** "S.H." and "S. H. ": single capitals with dots that together are somebody's initials. */
function withDottedInitials(text: string, words: readonly Marked[], { initials }: KnownNames): Marked[] {
  const marked = [...words]
  for (const match of text.matchAll(/(?<!\p{L})\p{Lu}(?:\.\s?\p{Lu})+\.?(?!\p{L})/gu)) {
    const letters = match[0].replaceAll(/[^\p{L}]/gu, '')
    if (!initials.has(letters)) continue
    const range = { start: match.index, end: match.index + match[0].length }
    const certainty = nameWords.acronyms.has(letters) ? 'maybe' : 'sure'
    for (const [index, word] of marked.entries())
      if (overlap(word, range) && word.found === null)
        marked[index] = { ...word, found: { kind: 'initials', certainty } }
  }
  return marked
}

/** The workplaces and titles of a few, suggested word by word. */
function withTraits(words: readonly Marked[], { traits }: KnownNames): Marked[] {
  const stems = words.map(({ text }) => stemsOf(text).map(foldedLetters))
  const marked = [...words]
  for (const phrase of traits)
    for (let first = 0; first + phrase.length <= words.length; first++) {
      if (!phrase.every((one, offset) => stems[first + offset]?.includes(one))) continue
      for (let index = first; index < first + phrase.length; index++) {
        const word = marked[index]
        if (word?.found === null) marked[index] = { ...word, found: { kind: 'trait', certainty: 'maybe' } }
      }
    }
  return marked
}

/**
 * A text taken apart into what can be masked, in order: every word, address and number, with what it may tell of the
 * people a network knows. What lies between them (spaces, punctuation) belongs to none. Names in any case and with the
 * ending of a genitive, slips of the pen in long names, initials, e-mail, web, phone and civil registration numbers are
 * found; names that are also words only where they are written as a name, else they are suggested.
 */
export function unitsOf(text: string, known: KnownNames): Unit[] {
  const addresses = addressesIn(text)
  const words = wordsOf(text).filter((word) => !addresses.some((address) => overlap(address, word)))
  const single = withSingleLetters(text, named(text, words, known), known)
  const marked = withTraits(withDottedInitials(text, single, known), known)
  const whole = addresses.map(({ kind, start, end }) => ({
    start,
    end,
    text: text.slice(start, end),
    found: { kind, certainty: 'always' as const },
  }))
  return [...marked, ...whole].toSorted((a, b) => a.start - b.start)
}
