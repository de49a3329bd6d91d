import type { AnswerValues } from '../../domain/evaluation.ts'
import { cellText, type SheetRow } from '../sheet.ts'
import { bare, matchItems, type SurveyItem } from './match-items.ts'
import { finishedRows, type SurveyTool, surveyTool } from './tool.ts'

/** A form as it was read. Nothing of who filled it in, or when, is in it. */
export type SurveyForm = { readonly values: AnswerValues; readonly comments: readonly { item: string; text: string }[] }
/** An answer that could not be read, and the row of the file it stands in. */
export type SurveyProblem = { readonly line: number; readonly item: string; readonly text: string }

export type Survey = {
  readonly tool: SurveyTool | null
  /** The first row; empty texts where it holds answers like all others. */
  readonly headings: readonly string[]
  readonly hasHeadings: boolean
  /** The question of each column; null is not taken. */
  readonly targets: readonly (string | null)[]
  readonly forms: readonly SurveyForm[]
  readonly problems: readonly SurveyProblem[]
  /** Rows of the file in which no question is answered. */
  readonly empty: readonly number[]
  /** How many forms were begun and never handed in; they are among `forms` only when asked for. */
  readonly unfinished: number
}

/** What somebody has said of a file beside its own headings. */
export type SurveyChoices = {
  /** The columns that were given another meaning. */
  readonly changed?: ReadonlyMap<number, string | null>
  /** Take forms that were never handed in. */
  readonly withUnfinished?: boolean
}

const mostWords = 1000

/** What an answer means: 1 upwards, null beside the scale, undefined for what is no answer to the question. */
export function readAnswer(item: SurveyItem, text: string): number | null | undefined {
  const written = bare(text)
  const step = item.steps.findIndex((words) => words.some((word) => word !== '' && bare(word) === written))
  if (step >= 0) return step + 1
  if (item.offScale.some((word) => bare(word) === written)) return null
  // "4", "4 - Delvis enig", and LimeSurvey's answer codes "A4" and "AO04".
  const number = Number(/^(?:AO?)?0*([1-9])(?:[,.]0+)?(?:\s*[-–:.=)].*)?$/i.exec(text.trim())?.[1])
  return number <= item.steps.length ? number : undefined
}

/** Whether the first row of a file names its columns. Where most of its cells are answers, it is a form like the others. */
function namesColumns(cells: readonly string[], items: readonly SurveyItem[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '')
  const scales = items.filter(({ kind }) => kind !== 'text')
  const answers = filled.filter((cell) => scales.some((item) => readAnswer(item, cell) !== undefined))
  return answers.length * 2 < filled.length
}

type Row = Pick<SheetRow, 'line'> & { readonly cells: readonly string[] }

function readForm({ line, cells }: Row, asked: ReadonlyMap<number, SurveyItem>, problems: SurveyProblem[]): SurveyForm {
  const values: Record<string, number | null> = {}
  const comments: { item: string; text: string }[] = []
  for (const [column, item] of asked) {
    const text = (cells[column] ?? '').trim()
    if (text === '') continue
    if (item.kind === 'text') {
      comments.push({ item: item.id, text: text.slice(0, mostWords) })
      continue
    }
    const value = readAnswer(item, text)
    if (value === undefined) problems.push({ line, item: item.id, text })
    else values[item.id] = value
  }
  return { values, comments }
}

const isEmpty = ({ values, comments }: SurveyForm): boolean => Object.keys(values).length + comments.length === 0

/**
 * Reads the answers of an export. The first row has the headings, unless it holds answers itself. Columns without a
 * question are not looked at, but for the one that tells whether a form was handed in; they never leave this function.
 */
export function readSurvey(
  rows: readonly SheetRow[],
  items: readonly SurveyItem[],
  { changed = new Map(), withUnfinished = false }: SurveyChoices = {},
): Survey {
  const all = rows.map(({ line, cells }) => ({ line, cells: cells.map(cellText) }))
  const first = all[0]?.cells ?? []
  const hasHeadings = namesColumns(first, items)
  const headings = hasHeadings ? first : first.map(() => '')
  const guessed = matchItems(headings, items)
  const targets = headings.map((_, column) =>
    changed.has(column) ? (changed.get(column) ?? null) : (guessed[column] ?? null),
  )
  const asked = new Map(
    targets.flatMap((id, column) => {
      const item = items.find((one) => one.id === id)
      return item ? [[column, item] as const] : []
    }),
  )
  const isFinished = finishedRows(headings)
  const problems: SurveyProblem[] = []
  const empty: number[] = []
  const forms: SurveyForm[] = []
  let unfinished = 0
  for (const row of all.slice(hasHeadings ? 1 : 0)) {
    const unread: SurveyProblem[] = []
    const form = readForm(row, asked, unread)
    const isOpen = !isFinished(row.cells)
    if (isOpen && !isEmpty(form)) unfinished += 1
    if (isOpen && !withUnfinished) continue
    problems.push(...unread)
    if (isEmpty(form)) empty.push(row.line)
    else forms.push(form)
  }
  return { tool: surveyTool(headings), headings, hasHeadings, targets, forms, problems, empty, unfinished }
}
