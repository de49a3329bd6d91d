import type { AnswerValues } from '../../domain/evaluation.ts'
import { cellText, type SheetRow } from '../sheet.ts'
import { bare, matchItems, type SurveyItem } from './match-items.ts'
import { type SurveyTool, surveyTool } from './tool.ts'

/** A form as it was read. Nothing of who filled it in, or when, is in it. */
export type SurveyForm = { readonly values: AnswerValues; readonly comments: readonly { item: string; text: string }[] }
/** An answer that could not be read, and the row of the file it stands in. */
export type SurveyProblem = { readonly line: number; readonly item: string; readonly text: string }

export type Survey = {
  readonly tool: SurveyTool | null
  readonly headings: readonly string[]
  /** The question of each column; null is not taken. */
  readonly targets: readonly (string | null)[]
  readonly forms: readonly SurveyForm[]
  readonly problems: readonly SurveyProblem[]
  /** Rows of the file in which no question is answered. */
  readonly empty: readonly number[]
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

/**
 * Reads the answers of an export. The first row has the headings; `changed` has the columns that somebody has given
 * another meaning. Columns without a question are not looked at, and never leave this function.
 */
export function readSurvey(
  rows: readonly SheetRow[],
  items: readonly SurveyItem[],
  changed: ReadonlyMap<number, string | null> = new Map(),
): Survey {
  const headings = (rows[0]?.cells ?? []).map(cellText)
  const guessed = matchItems(headings, items)
  const targets = headings.map((_, column) =>
    changed.has(column) ? (changed.get(column) ?? null) : (guessed[column] ?? null),
  )
  const problems: SurveyProblem[] = []
  const empty: number[] = []
  const forms: SurveyForm[] = []
  for (const { line, cells } of rows.slice(1)) {
    const values: Record<string, number | null> = {}
    const comments: { item: string; text: string }[] = []
    for (const [column, id] of targets.entries()) {
      const item = items.find((one) => one.id === id)
      const text = cellText(cells[column]).trim()
      if (!item || text === '') continue
      if (item.kind === 'text') {
        comments.push({ item: item.id, text: text.slice(0, mostWords) })
        continue
      }
      const value = readAnswer(item, text)
      if (value === undefined) problems.push({ line, item: item.id, text })
      else values[item.id] = value
    }
    if (Object.keys(values).length + comments.length === 0) empty.push(line)
    else forms.push({ values, comments })
  }
  return { tool: surveyTool(headings), headings, targets, forms, problems, empty }
}
