/** What a text must hold to be found: some words in a row. With `begun`, the last may go on. */
export type Term = { readonly words: readonly string[]; readonly begun: boolean }

/** A word of a text, as search compares it, and where it stands. */
export type Word = { readonly word: string; readonly from: number; readonly to: number }

// The same characters that the index takes for parts of a word (SQLite's unicode61).
const wordPattern = /[\p{L}\p{N}\p{Co}][\p{L}\p{N}\p{Co}\p{M}]*/gu

/** The words of a text in lower case. Danish letters stay letters of their own: å is not a, æ is not ae. */
export const wordsOf = (text: string): Word[] =>
  [...text.matchAll(wordPattern)].map((match) => ({
    word: match[0].toLowerCase(),
    from: match.index,
    to: match.index + match[0].length,
  }))

/**
 * What was typed, as terms that must all be found. A word may go on (`skole` finds `skoleleder`); what stands in
 * quotation marks is found as it stands, and while the last mark is missing its last word may go on.
 */
export function parseQuery(typed: string): Term[] {
  const parts = typed.normalize('NFC').split(/["“”„]/)
  return parts.flatMap((part, index): Term[] => {
    const quoted = index % 2 === 1
    const phrases = quoted ? [part] : part.split(/\s+/)
    return phrases
      .map((phrase) => ({
        words: wordsOf(phrase).map(({ word }) => word),
        begun: !quoted || index === parts.length - 1,
      }))
      .filter(({ words }) => words.length > 0)
  })
}

const fits = ({ words, begun }: Term, text: readonly Word[], at: number): boolean =>
  words.every((word, offset) => {
    const there = text[at + offset]?.word
    return begun && offset === words.length - 1 ? there?.startsWith(word) === true : there === word
  })

/** Where a term stands in a text: the first and the last word of each place, counted from 0. */
export const placesOf = (term: Term, text: readonly Word[]): { readonly first: number; readonly last: number }[] =>
  text.flatMap((_, at) => (fits(term, text, at) ? { first: at, last: at + term.words.length - 1 } : []))

/** Whether every term is in the text. */
export const holdsAll = (terms: readonly Term[], text: readonly Word[]): boolean =>
  terms.every((term) => text.some((_, at) => fits(term, text, at)))

/** How well a name fits, the best first: 0 it begins so, 1 it holds every term, 2 it does not. */
export function rankOfName(terms: readonly Term[], name: readonly Word[]): 0 | 1 | 2 {
  if (!holdsAll(terms, name)) return 2
  return terms[0] && fits(terms[0], name, 0) ? 0 : 1
}
