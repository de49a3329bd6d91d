import { cellText, type Sheet } from '../sheet.ts'
import { plainHeading } from './heading-text.ts'

/**
 * What a file says of its own columns, by the name of the column in lower case: the text of the question, and the words
 * that its numbers stand for.
 */
export type Codebook = {
  readonly texts: ReadonlyMap<string, string>
  readonly words: ReadonlyMap<string, ReadonlyMap<string, string>>
}

export const nameOf = (heading: string): string => heading.trim().toLocaleLowerCase('da')

type Rows = readonly (readonly string[])[]
type Found = { readonly texts: Map<string, string>; readonly words: Map<string, Map<string, string>> }

const isMost = (some: number, all: number): boolean => all > 0 && some * 2 > all

/** SurveyXact's list of questions: its first row names `variableName` and `questionText`. */
function readStructure([first = [], ...rows]: Rows, { texts }: Found): void {
  const column = (name: string) => first.findIndex((cell) => nameOf(cell) === name)
  const [variable, text] = [column('variablename'), column('questiontext')]
  if (variable < 0 || text < 0) return
  for (const row of rows) {
    const name = nameOf(row[variable] ?? '')
    if (!texts.has(name) && row[text]) texts.set(name, row[text])
  }
}

/** SurveyXact's list of answers: name, number and words, without a first row of headings. */
function readLabels(rows: Rows, names: ReadonlySet<string>, { words }: Found): void {
  const labels = rows.filter(([name = '', number = '', label = '']) => {
    return names.has(nameOf(name)) && /^-?\d+$/.test(number) && label !== ''
  })
  if (!isMost(labels.length, rows.length)) return
  for (const [name = '', number = '', label = ''] of labels) {
    const known = words.get(nameOf(name)) ?? new Map<string, string>()
    words.set(nameOf(name), known.set(number, label))
  }
}

/** A list of names and what they mean. */
function readVariables(rows: Rows, names: ReadonlySet<string>, { texts }: Found): void {
  const known = rows.filter(([name = '', text = '']) => names.has(nameOf(name)) && /\p{L}/u.test(text))
  if (!isMost(known.length, rows.length)) return
  for (const [name = '', text = ''] of known) if (!texts.has(nameOf(name))) texts.set(nameOf(name), text)
}

/**
 * Reads the lists that stand beside the answers. SurveyXact exports answers as numbers under short names (`s_1`), and puts
 * the questions and the words of the numbers into lists of their own: sheets of the workbook, or files beside `dataset.csv`.
 */
export function codebookOf(headings: readonly string[], beside: readonly Sheet[]): Codebook {
  const found: Found = { texts: new Map(), words: new Map() }
  const names = new Set(headings.filter((heading) => heading !== '').map(nameOf))
  for (const { rows } of beside) {
    const cells = rows.map((row) => row.cells.map(cellText))
    readStructure(cells, found)
    readLabels(cells, names, found)
    readVariables(cells, names, found)
  }
  return found
}

/** The headings as a person reads them: the text of the question behind its short name where the file has one. */
export const headingsIn = ({ texts }: Codebook, headings: readonly string[]): string[] =>
  headings.map((heading) => {
    const text = texts.get(nameOf(heading))
    return plainHeading(text === undefined ? heading : `${heading}: ${text}`)
  })
