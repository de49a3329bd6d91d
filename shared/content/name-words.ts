import list from './name-words.json' with { type: 'json' }

/** What is known of names in Danish and English. All in lower case, with å written as aa, æ as ae and ø as oe, save `acronyms`. */
export type NameWords = {
  /** Names that are also words: "Bo", "Per", "Mark". */
  readonly commonWords: ReadonlySet<string>
  /** What people with a name are often called: "susanne" -> "sanne". */
  readonly nicknames: ReadonlyMap<string, readonly string[]>
  /** Two and three capitals that are no one's initials. */
  readonly acronyms: ReadonlySet<string>
  /** Words of a workplace's name that tell nothing: "kommune", "skole". */
  readonly genericWords: ReadonlySet<string>
  /** Words of a name that are no name: "von", "de". */
  readonly particles: ReadonlySet<string>
}

const lists: Omit<typeof list, 'nicknames'> & { readonly nicknames: Readonly<Record<string, readonly string[]>> } = list

/** Letters as they are compared: without case and accents, and with one way of writing å, æ and ø. */
export const foldedLetters = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('å', 'aa')
    .replaceAll(/[æä]/g, 'ae')
    .replaceAll(/[øö]/g, 'oe')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')

const folded = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(foldedLetters))

export const nameWords: NameWords = {
  commonWords: folded(lists.commonWords),
  nicknames: new Map(
    Object.entries(lists.nicknames).map(([name, short]) => [foldedLetters(name), short.map(foldedLetters)]),
  ),
  acronyms: new Set(lists.acronyms),
  genericWords: folded(lists.genericWords),
  particles: folded(lists.particles),
}
