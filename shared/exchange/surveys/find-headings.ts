import { matchItems, type SurveyItem } from './match-items.ts'
import { meaningOf } from './read-answer.ts'

type Row = readonly string[]

/** Where the headings of a list stand: so many rows to pass over, the last of them the headings. */
export type Headings = { readonly rows: number; readonly texts: readonly string[] }

/** Lists of people's own making may have a title and a line of explanation above the headings. */
const furthest = 4

const filled = (row: Row): string[] => row.filter((cell) => cell !== '')

/** Whether most of what stands in a row are answers. */
export function holdsAnswers(row: Row, items: readonly SurveyItem[]): boolean {
  const scales = items.filter(({ kind }) => kind !== 'text')
  const cells = filled(row)
  const answers = cells.filter((cell) =>
    scales.some((item) => {
      const meaning = meaningOf(item, cell)
      const isNumber = meaning.kind === 'number' && meaning.number >= 0 && meaning.number <= item.steps.length
      return isNumber || meaning.kind === 'step' || meaning.kind === 'beside'
    }),
  )
  return answers.length * 2 >= cells.length
}

/** A row of headings with the row below it. A cell over several columns stands in the first of them. */
function together(upper: Row, lower: Row): string[] {
  const width = Math.max(upper.length, lower.length)
  let over = ''
  return Array.from({ length: width }, (_, column) => {
    over = upper[column] || over
    const [above, below] = [upper[column] ?? '', lower[column] ?? '']
    if (below === '' || below === above) return above
    return over === '' ? below : `${over} - ${below}`
  })
}

/** What some tools write below the headings: SurveyMonkey the kind of answer, Qualtrics its own names. */
const belowHeadings = /^(response|open-ended response|\{"ImportId.*\})$/i

/** Whether a row says the questions once more, in other words or as codes, and holds no answers. */
function saysAgain(row: Row, targets: readonly (string | null)[], items: readonly SurveyItem[]): boolean {
  const cells = filled(row)
  if (cells.length === 0) return false
  if (cells.every((cell) => belowHeadings.test(cell))) return true
  const asked = targets.filter((target) => target !== null)
  const again = matchItems(row, items).filter((target, column) => target !== null && target === targets[column])
  return asked.length > 0 && again.length * 2 > asked.length
}

/**
 * Finds the headings of a list: the row, or the two rows together, that ask the most of the questions; the first row
 * where none asks any; none where the first row holds answers itself.
 */
export function findHeadings(
  rows: readonly Row[],
  items: readonly SurveyItem[],
  named: (texts: readonly string[]) => readonly string[],
): Headings {
  const asked = (texts: Row): number => matchItems(named(texts), items).filter((id) => id !== null).length
  const first = rows[0] ?? []
  let best: Headings = { rows: 1, texts: first }
  let most = asked(first)
  const take = (texts: Row, upTo: number): void => {
    const found = asked(texts)
    // One column more may be chance; a list whose first row asks nothing must show two questions.
    if (found > most && found > 1) [best, most] = [{ rows: upTo, texts }, found]
  }
  for (let at = 0; at < furthest && most < items.length; at += 1) {
    const [row, next] = [rows[at], rows[at + 1]]
    if (!row) break
    if (at > 0) take(row, at + 1)
    if (next && !holdsAnswers(next, items)) take(together(row, next), at + 2)
  }
  if (most === 0 && holdsAnswers(first, items)) return { rows: 0, texts: first.map(() => '') }
  const targets = matchItems(named(best.texts), items)
  let end = best.rows
  while (saysAgain(rows[end] ?? [], targets, items)) end += 1
  return { ...best, rows: end }
}
