import headingWords from './headings.json' with { type: 'json' }
import words from './words.json' with { type: 'json' }

/** What a column of a list of people can hold, in the order in which they are offered. */
export const personColumns = [
  'fullName',
  'firstName',
  'lastName',
  'nickname',
  'email',
  'phone',
  'organisation',
  'position',
  'level',
  'employees',
  'sector',
  'place',
  'postStartsOn',
  'leaderSince',
  'joinedOn',
  'leftOn',
  'note',
] as const
export type PersonColumn = (typeof personColumns)[number]

/** What is taken from a column: a field of a person, a field of the consultant's own, or nothing. */
export type Target = PersonColumn | `custom:${string}` | null

export type CustomColumn = { readonly id: string; readonly label: string }

// Headings people write, Danish and English, in lower case without anything but letters.
const headings: Readonly<Record<PersonColumn, readonly string[]>> = headingWords

const byHeading = new Map(
  Object.entries(headings).flatMap(([column, known]) => known.map((word) => [word, column as PersonColumn] as const)),
)
const alsoValues: ReadonlySet<string> = new Set(words.alsoValues)

const bare = (text: string): string => text.toLocaleLowerCase('da').replaceAll(/[^a-zæøå]/g, '')
const sameLabel = (a: string, b: string): boolean =>
  a.trim().toLocaleLowerCase('da') === b.trim().toLocaleLowerCase('da')

/** What a heading names, in Danish or English or as a field of the consultant's own; null for any other text. */
export function targetOf(heading: string, custom: readonly CustomColumn[] = []): Target {
  const own = custom.find(({ label }) => sameLabel(label, heading))
  return own ? `custom:${own.id}` : (byHeading.get(bare(heading)) ?? null)
}

/** A heading that nobody would have as their position, workplace or the like. */
export const isSureHeading = (heading: string): boolean =>
  byHeading.has(bare(heading)) && !alsoValues.has(bare(heading))
