import { foldedLetters, nameWords } from '../../content/name-words.ts'

/** A person of a network, or near it, who must not be recognised in what others wrote. */
export type KnownPerson = {
  readonly fullName: string
  /** Where they work and as what; only ever suggested. */
  readonly traits: readonly string[]
}

/** What a text is searched for: names by how they are written, initials, and what few have in common. */
export type KnownNames = {
  /** Parts of names, folded. */
  readonly names: ReadonlySet<string>
  /** What people of these names may be called, folded. */
  readonly nicknames: ReadonlySet<string>
  /** Two or more capitals. */
  readonly initials: ReadonlySet<string>
  /** Phrases of folded words: workplaces, units and titles of at most two people. */
  readonly traits: readonly (readonly string[])[]
}

/** What more people than this have in common points at none of them. */
const FEW = 2
const SHORTEST_NAME = 2
/** A single word of a workplace's name is looked for from so many letters on. */
const SHORTEST_TRAIT = 5

const partsOf = (fullName: string): string[] =>
  fullName.split(/[^\p{L}\p{M}]+/u).filter((part) => part !== '' && !nameWords.particles.has(foldedLetters(part)))

/** "Signe Marie Holm": SMH and SH; a hyphened name counts as one and as two. */
function initialsOf(fullName: string): string[] {
  const letters = (parts: readonly string[]) =>
    parts
      .map((part) => [...part][0] ?? '')
      .join('')
      .toUpperCase()
  const whole = fullName.split(/\s+/).filter((part) => partsOf(part).length > 0)
  const parts = partsOf(fullName)
  const ends = [parts.at(0) ?? '', parts.at(-1) ?? '']
  return [letters(whole), letters(parts), letters(ends)].filter((found) => found.length >= 2)
}

/** "Anne-Marie" is also written "Annemarie". */
const joined = (fullName: string): string[] => {
  const parts = partsOf(fullName).map(foldedLetters)
  return parts.slice(0, -2).map((part, index) => part + parts[index + 1])
}

const wordsOf = (phrase: string): string[] =>
  phrase
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean)
    .map(foldedLetters)

/** The phrase itself, and each word of it that says more than "kommune" or "skole". */
function phrasesOf(trait: string): string[] {
  const words = wordsOf(trait)
  const telling = words.filter((word) => word.length >= SHORTEST_TRAIT && !nameWords.genericWords.has(word))
  return words.length === 0 || words.every((word) => nameWords.genericWords.has(word))
    ? telling
    : [words.join(' '), ...telling]
}

/** What to look for in what was written in a network whose people are these. */
export function knownNames(people: readonly KnownPerson[]): KnownNames {
  const names = new Set(
    people
      .flatMap(({ fullName }) => [...partsOf(fullName).map(foldedLetters), ...joined(fullName)])
      .filter((part) => part.length >= SHORTEST_NAME),
  )
  const counted = Map.groupBy(
    people.flatMap(({ traits }) => [...new Set(traits.flatMap(phrasesOf))]),
    (phrase) => phrase,
  )
  return {
    names,
    nicknames: new Set(
      [...names].flatMap((name) => nameWords.nicknames.get(name) ?? []).filter((one) => !names.has(one)),
    ),
    initials: new Set(people.flatMap(({ fullName }) => initialsOf(fullName))),
    traits: [...counted].filter(([, found]) => found.length <= FEW).map(([phrase]) => phrase.split(' ')),
  }
}
