import type { AnswerValues } from '../../domain/evaluation.ts'
import type { Sheet, SheetRow } from '../sheet.ts'
import type { SurveyItem } from './match-items.ts'
import { scaleOf } from './number-scale.ts'
import { meaningOf } from './read-answer.ts'
import { type Asked, readLayout, type SurveyLayout, type SurveyRow } from './read-layout.ts'
import {
  type ReadCell,
  type SaidPairs,
  type ScaleChoices,
  type ScaleQuestion,
  scaleQuestions,
  takenFor,
} from './scale-questions.ts'
import { finishedRows, type SurveyTool, surveyTool } from './tool.ts'

/** A form as it was read. Nothing of who filled it in, or when, is in it. */
export type SurveyForm = { readonly values: AnswerValues; readonly comments: readonly { item: string; text: string }[] }
/** An answer that could not be read, and the row of the file it stands in. */
export type SurveyProblem = { readonly line: number; readonly item: string; readonly text: string }

export type Survey = Pick<SurveyLayout, 'headings' | 'titles' | 'hasHeadings' | 'targets'> & {
  readonly tool: SurveyTool | null
  readonly forms: readonly SurveyForm[]
  /** What there is to ask or to tell about the answers of each scale. */
  readonly scales: readonly ScaleQuestion[]
  /** Answers that are left out. */
  readonly problems: readonly SurveyProblem[]
  /** Rows of the file in which no question is answered. */
  readonly empty: readonly number[]
  /** Rows below the answers that sum them up. */
  readonly sums: readonly number[]
  /** How many forms were begun and never handed in; they are among `forms` only when asked for. */
  readonly unfinished: number
  /** How many texts are longer than can be kept, and are kept up to there. */
  readonly shortened: number
}

/** What somebody has said of a file beside its own headings. */
export type SurveyChoices = AnswerChoices & {
  /** The columns that were given another meaning. */
  readonly changed?: ReadonlyMap<number, string | null>
}

type AnswerChoices = ScaleChoices & {
  /** Take forms that were never handed in. */
  readonly withUnfinished?: boolean
  /** From so many forms on something may be guessed from all of them together (rule N1). */
  readonly minForms?: number
}

const mostLetters = 1000
const namesSum = /^(gennemsnit|middel|median|total|sum|i alt|antal|average|mean|count)(?!\p{L}).{0,20}$/iu

type Form = {
  readonly line: number
  readonly answers: readonly ReadCell[]
  readonly comments: readonly { item: string; text: string }[]
}

/** The rows of means or counts below the answers: the last ones, as far up as they say so in their first cell. */
function sumsOf(rows: readonly SurveyRow[]): SurveyRow[] {
  const last = rows.findLastIndex(({ cells }) => !namesSum.test(cells.find((cell) => cell !== '') ?? ''))
  return rows.slice(last + 1)
}

/** An answer as its own words say it: those of a list, where the file has one for its numbers. */
const wordsOf = (text: string, labels: Asked['labels']): string => labels?.get(String(Number(text))) ?? text

function readForm({ line, cells }: SurveyRow, asked: ReadonlyMap<number, Asked>): Form {
  const answers: ReadCell[] = []
  const comments: { item: string; text: string }[] = []
  for (const [column, { item, labels }] of asked) {
    const text = cells[column] ?? ''
    if (text === '') continue
    const meaning = item.kind === 'text' ? null : meaningOf(item, text, labels)
    if (meaning === null) comments.push({ item: item.id, text })
    else if (meaning.kind !== 'none') answers.push({ item, text: wordsOf(text, labels), meaning })
  }
  return { line, answers, comments }
}

const isEmpty = ({ answers, comments }: Form): boolean => answers.length + comments.length === 0

/** The numbers whose words the file says: beside them, or in a list of its own. */
function saidPairs(forms: readonly Form[], asked: ReadonlyMap<number, Asked>): SaidPairs {
  const inForms = forms.flatMap(({ answers }) => answers)
  const inLists = [...asked.values()].flatMap(({ item, labels }) =>
    item.kind === 'text'
      ? []
      : [...(labels?.keys() ?? [])].map((text) => ({ item, text, meaning: meaningOf(item, text, labels) })),
  )
  return new Map(
    [...Map.groupBy([...inLists, ...inForms], ({ item }) => scaleOf(item))].map(([scale, cells]) => [
      scale,
      cells.flatMap(({ meaning }) =>
        meaning.kind === 'step' && meaning.number !== null ? [{ number: meaning.number, step: meaning.step }] : [],
      ),
    ]),
  )
}

/** The rows that are forms, apart from those that are none. */
function sorted({ headings, asked, rows }: SurveyLayout, withUnfinished: boolean) {
  const isFinished = finishedRows(headings)
  const sums = sumsOf(rows)
  const read = rows
    .slice(0, rows.length - sums.length)
    .map((row) => ({ form: readForm(row, asked), isOpen: !isFinished(row.cells) }))
  const taken = read.filter(({ isOpen }) => withUnfinished || !isOpen).map(({ form }) => form)
  return {
    forms: taken.filter((form) => !isEmpty(form)),
    empty: taken.filter(isEmpty).map(({ line }) => line),
    sums: sums.map(({ line }) => line),
    unfinished: read.filter(({ form, isOpen }) => isOpen && !isEmpty(form)).length,
  }
}

/** A form's answers as numbers of steps, and those that are left out. */
function valuesOf({ line, answers }: Form, questions: ReadonlyMap<string, ScaleQuestion>, choices: ScaleChoices) {
  const values: Record<string, number | null> = {}
  const problems: SurveyProblem[] = []
  for (const answer of answers) {
    const question = questions.get(scaleOf(answer.item))
    if (!question) continue
    const taken = takenFor(answer, question, choices)
    if (taken === 'other') problems.push({ line, item: answer.item.id, text: answer.text })
    else if (taken !== 'asked' && taken !== 'skip') values[answer.item.id] = taken
  }
  return { values, problems }
}

/**
 * Reads the answers of a list whose columns are understood. Columns without a question are not looked at, but for the one
 * that tells whether a form was handed in; they never leave this function. Numbers without words are read once it is known
 * how they are counted: until then their questions stand in `scales`, without a `reading`.
 */
export function readAnswers(layout: SurveyLayout, choices: AnswerChoices = {}): Survey {
  const { withUnfinished = false, minForms = 5 } = choices
  const { headings, titles, hasHeadings, targets } = layout
  const { forms, ...others } = sorted(layout, withUnfinished)
  const questions = scaleQuestions(
    forms.map(({ answers }) => answers),
    saidPairs(forms, layout.asked),
    choices,
    minForms,
  )
  const read = forms.map((form) => ({ form, ...valuesOf(form, questions, choices) }))
  // A form none of whose answers can be read is no form; while numbers are asked about it may still become one.
  const isAsking = [...questions.values()].some(({ items: asked, reading }) => asked.length > 0 && reading === null)
  const whole = read.filter(({ form, values }) => isAsking || Object.keys(values).length + form.comments.length > 0)
  return {
    tool: surveyTool(headings),
    headings,
    titles,
    hasHeadings,
    targets,
    ...others,
    forms: whole.map(({ form: { comments }, values }) => ({
      values,
      comments: comments.map(({ item, text }) => ({ item, text: text.slice(0, mostLetters) })),
    })),
    scales: [...questions.values()],
    problems: read.flatMap(({ problems }) => problems),
    shortened: forms.flatMap(({ comments }) => comments).filter(({ text }) => text.length > mostLetters).length,
  }
}

/**
 * Reads the answers of an export.
 * @param beside Lists of the same file, or of files chosen with it, that say what names and numbers mean.
 */
export const readSurvey = (
  rows: readonly SheetRow[],
  items: readonly SurveyItem[],
  { changed = new Map(), ...choices }: SurveyChoices = {},
  beside: readonly Sheet[] = [],
): Survey => readAnswers(readLayout(rows, items, changed, beside), choices)
