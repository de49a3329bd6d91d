import { foldedLetters, nameWords } from '../../content/name-words.ts'
import type { KnownNames } from './known-people.ts'
import { isOneSlipAway } from './near.ts'
import type { Word } from './words.ts'

/** always: masked whatever anybody says · sure: masked until somebody says no · maybe: suggested. */
export type Certainty = 'always' | 'sure' | 'maybe'
export type Finding = { readonly kind: 'name' | 'initials' | 'trait'; readonly certainty: Exclude<Certainty, 'always'> }

/** Slips of the pen are looked for in names of so many letters, and where nothing else speaks for a name, of so many. */
const LONG_NAME = 5
const VERY_LONG_NAME = 7

/** A word in its place: what stands between it and the words beside it. */
export type Place = { readonly word: Word; readonly before: string; readonly beside: readonly Word[] }

/** The word as it is, and without the ending of a genitive. */
export function stemsOf(text: string): string[] {
  const bare = text.replace(/['’]\p{L}*$/u, '')
  return [...new Set([text.replaceAll(/['’]/g, ''), bare, ...(bare.length > 2 ? [bare.replace(/s$/i, '')] : [])])]
}

const isCapitalised = (text: string): boolean => /^\p{Lu}/u.test(text)
const isAllCapitals = (text: string): boolean => text.length > 1 && text === text.toUpperCase()
/** Whether a capital says nothing, because every sentence, line, quotation and bracket begins with one. */
const beginsSentence = (before: string): boolean => before === '' || /[.!?:;…"'»”“(\n–—•*-]\s*$/u.test(before)

/** Whether the way a word is written says that it is a name: a capital where no other word has one, or a name beside it. */
function looksLikeName({ word, before, beside }: Place, { names }: KnownNames): boolean {
  if (!isCapitalised(word.text) || isAllCapitals(word.text)) return false
  const isName = (other: Word): boolean =>
    isCapitalised(other.text) && stemsOf(other.text).some((stem) => names.has(foldedLetters(stem)))
  return !beginsSentence(before) || beside.some(isName)
}

function asName(place: Place, stems: readonly string[], known: KnownNames): Finding | null {
  const name = stems.find((stem) => known.names.has(stem))
  if (name === undefined) return null
  const isOrdinary = [name, ...stems].some((stem) => nameWords.commonWords.has(stem))
  const isShort = name.length <= 2 && !isCapitalised(place.word.text)
  const isSure = !(isOrdinary || isShort) || looksLikeName(place, known)
  return { kind: 'name', certainty: isSure ? 'sure' : 'maybe' }
}

function asInitials({ word }: Place, { initials }: KnownNames): Finding | null {
  const letters = word.text.replace(/['’]?s$/, '')
  if (letters.length < 2 || letters !== letters.toUpperCase() || !initials.has(letters)) return null
  return { kind: 'initials', certainty: nameWords.acronyms.has(letters) ? 'maybe' : 'sure' }
}

function asSlip(place: Place, stems: readonly string[], known: KnownNames): Finding | null {
  const isNear = (stem: string, name: string) =>
    stem[0] === name[0] && name.length >= LONG_NAME && stem.length >= LONG_NAME && isOneSlipAway(stem, name)
  const near = [...known.names].filter((name) => stems.some((stem) => isNear(stem, name)))
  if (near.length === 0 || stems.some((stem) => nameWords.commonWords.has(stem))) return null
  if (looksLikeName(place, known)) return { kind: 'name', certainty: 'sure' }
  const isLong = near.some((name) => name.length >= VERY_LONG_NAME)
  return isCapitalised(place.word.text) || isLong ? { kind: 'name', certainty: 'maybe' } : null
}

/** What a single word may be of the people a network knows, or null. */
export function findingOf(place: Place, known: KnownNames): Finding | null {
  const stems = stemsOf(place.word.text).map(foldedLetters)
  const isCalled = isCapitalised(place.word.text) && stems.some((stem) => known.nicknames.has(stem))
  return (
    asName(place, stems, known) ??
    asInitials(place, known) ??
    (isCalled ? { kind: 'name', certainty: 'maybe' } : null) ??
    asSlip(place, stems, known)
  )
}
