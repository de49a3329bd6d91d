import { type CustomColumn, isSureHeading, type Target, targetOf } from './columns.ts'
import { readDate } from './read-date.ts'
import { cellText, type SheetRow } from './sheet.ts'
import words from './words.json' with { type: 'json' }

/** How a list is read: the texts above its columns, what is taken from each, and the rows below the headings. */
export type ColumnGuess = {
  /** One a column, as many as the widest row has; empty where the column has no heading. */
  readonly headings: readonly string[]
  readonly targets: readonly Target[]
  readonly rows: readonly SheetRow[]
}

// Titles and grouped headings may stand above the headings; nobody has more of them than this.
const headingWithin = 10
const sampled = 200
const mostColumns = 100

/**
 * Finds headings in Danish or English among the first rows, and what the columns under no known heading hold by what
 * stands in them. Of two columns of the same kind the first counts.
 */
export function guessColumns(rows: readonly SheetRow[], custom: readonly CustomColumn[], today: string): ColumnGuess {
  const top = headingIndex(rows, custom)
  const body = rows.slice(top + 1)
  const heading = rows[top]
  const width = Math.min(mostColumns, Math.max(...[0, heading?.cells.length ?? 0], widest(body)))
  const headings = Array.from({ length: width }, (_, index) => cellText(heading?.cells[index]))
  const named = headings.map((text) => (text === '' ? null : targetOf(text, custom)))
  const targets = named.map((target, index) => (named.indexOf(target) === index ? target : null))
  const sample = body.slice(0, sampled)
  const columns = headings.map((_, index) =>
    sample.map(({ cells }) => cellText(cells[index])).filter((text) => text !== ''),
  )
  return { headings, targets: byContent(targets, columns, heading !== undefined, today), rows: body }
}

const widest = (rows: readonly SheetRow[]): number => rows.reduce((most, { cells }) => Math.max(most, cells.length), 0)

/** The row that names most columns, -1 where none does. One that could be a person is no heading. */
function headingIndex(rows: readonly SheetRow[], custom: readonly CustomColumn[]): number {
  let best = { index: -1, count: 0 }
  for (const [index, { cells }] of rows.slice(0, headingWithin).entries()) {
    const texts = cells.map(cellText)
    if (texts.some((text) => /@|\d{5}/.test(text)) || !texts.some(isSureHeading)) continue
    const count = new Set(texts.map((text) => targetOf(text, custom)).filter((target) => target !== null)).size
    if (count > best.count) best = { index, count }
  }
  return best.index
}

const share = (texts: readonly string[], fits: (text: string) => boolean): number =>
  texts.length === 0 ? 0 : texts.filter(fits).length / texts.length
const holdsOne = (of: readonly string[]) => (text: string) => {
  const written = text.toLocaleLowerCase('da')
  return of.some((word) => written.includes(word))
}

const isEmail = (text: string): boolean => /^\S+@\S+$/.test(text)
const isPhone = (text: string): boolean =>
  /^\+?[\d\s().-]+$/.test(text) && /^\d{8,15}$/.test(text.replaceAll(/\D/g, ''))
const isWords = (text: string): boolean => !/[\d@]/.test(text) && text.length <= 80
const isFullName = (text: string): boolean => isWords(text) && /^\p{Lu}\S*(?:\s+\S+){1,5}$/u.test(text)

function byContent(
  known: readonly Target[],
  columns: readonly (readonly string[])[],
  hasHeading: boolean,
  today: string,
): Target[] {
  const targets = [...known]
  const put = (target: Target, least: number, fits: (text: string) => boolean): void => {
    if (targets.includes(target)) return
    const index = columns.findIndex((texts, at) => targets[at] === null && share(texts, fits) >= least)
    if (index >= 0) targets[index] = target
  }
  const isLaterDate = (text: string) => readDate(text, today) !== undefined
  put('email', 0.6, isEmail)
  put('phone', 0.7, (text) => isPhone(text) && !isLaterDate(text))
  if (hasHeading) return targets
  put('organisation', 0.5, holdsOne(words.organisations))
  put('position', 0.5, holdsOne(words.positions))
  put('fullName', 0.6, isFullName)
  if (!targets.includes('fullName')) putNames(targets, columns)
  return targets
}

/** Two columns of single words are first and last name; else the first column is the name. */
function putNames(targets: Target[], columns: readonly (readonly string[])[]): void {
  const free = columns.flatMap((texts, index) =>
    targets[index] === null && share(texts, isWords) >= 0.7 ? [index] : [],
  )
  const [first, last] = free
  if (first !== undefined && last !== undefined && share(columns[first] ?? [], (text) => !/\s/.test(text)) >= 0.6) {
    targets[first] = 'firstName'
    targets[last] = 'lastName'
  } else {
    const index = first ?? targets.indexOf(null)
    if (index >= 0) targets[index] = 'fullName'
  }
}
