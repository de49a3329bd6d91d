import headingWords from './pasted-headings.json' with { type: 'json' }

/** What a column of a pasted list can hold. */
export type PastedColumn =
  | 'fullName'
  | 'firstName'
  | 'lastName'
  | 'email'
  | 'phone'
  | 'organisation'
  | 'position'
  | 'employees'
  | 'years'
  | 'sector'
  | 'place'
  | 'level'

// Headings people write, Danish and English, in lower case without anything but letters.
const headings: Readonly<Record<PastedColumn, readonly string[]>> = headingWords

const byHeading = new Map(
  Object.entries(headings).flatMap(([column, words]) => words.map((word) => [word, column as PastedColumn] as const)),
)

const bare = (text: string): string => text.toLocaleLowerCase('da').replaceAll(/[^a-zæøå]/g, '')

/** The column that a heading names, in Danish or English; null for any other text. */
export const columnOf = (heading: string): PastedColumn | null => byHeading.get(bare(heading)) ?? null

/**
 * Columns by the headings of a first line; null when that line is no heading. Of two columns of the same kind the first
 * counts.
 */
export function columnsOf(first: readonly string[]): (PastedColumn | null)[] | null {
  const found = first.map(columnOf)
  if (found.every((column) => column === null)) return null
  return found.map((column, index) => (found.indexOf(column) === index ? column : null))
}
