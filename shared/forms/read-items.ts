import { LongText } from '../domain/values.ts'
import { readDate } from '../exchange/read-date.ts'
import { type FieldValues, OFF_SCALE_MARK } from './field-values.ts'
import type { FormItem } from './form-items.ts'

/** What was answered: a text, a date, the key of a choice, a step from 1 to 5 (null: the circle beside it), or a tick. */
export type FormAnswer = string | number | null | true

/** Why what stands in a field is no answer. */
export type FieldProblem = 'two-marks' | 'not-a-choice' | 'not-a-date' | 'too-long'

export type ReadItems = {
  readonly answers: ReadonlyMap<string, FormAnswer>
  readonly problems: readonly { readonly item: FormItem; readonly problem: FieldProblem; readonly written: string }[]
}

type Reading = { readonly answer: FormAnswer } | { readonly problem: FieldProblem } | undefined

/** Longest text that is kept: of an open answer, and on a line. */
const LONGEST = { text: 1000, line: 300 } as const

function readText(item: FormItem, value: string, today: string): Reading {
  const text = LongText.safeParse(value)
  const written = text.success ? text.data : value.trim()
  if (written === '') return undefined
  if (item.kind === 'date') {
    // A goal lies ahead: a year of two figures is one of the next twenty.
    const date = readDate(written, `${Number(today.slice(0, 4)) + 20}`)
    return date === undefined ? { problem: 'not-a-date' } : { answer: date }
  }
  if (item.kind === 'line') {
    const line = written.replaceAll(/\s*\n\s*/g, ' ')
    return line.length > LONGEST.line ? { problem: 'too-long' } : { answer: line }
  }
  return written.length > LONGEST.text ? { problem: 'too-long' } : { answer: written }
}

function readMarks(item: FormItem, values: readonly string[]): Reading {
  const marks = [...new Set(values.filter((value) => value !== 'Off' && value !== ''))]
  const [mark, ...others] = marks
  if (mark === undefined) return undefined
  if (item.kind === 'tick') return { answer: true }
  if (others.length > 0) return { problem: 'two-marks' }
  if (item.kind === 'choice') return item.values.includes(mark) ? { answer: mark } : { problem: 'not-a-choice' }
  if (item.kind === 'scale' && item.offScale && mark === OFF_SCALE_MARK) return { answer: null }
  return /^[1-5]$/.test(mark) ? { answer: Number(mark) } : { problem: 'not-a-choice' }
}

/** Reads what stands in the fields of a form. `today` (`2026-11-24`) says which century a short year belongs to. */
export function readItems(items: readonly FormItem[], values: FieldValues, today: string): ReadItems {
  const answers = new Map<string, FormAnswer>()
  const problems: ReadItems['problems'][number][] = []
  for (const item of items) {
    const given = values[item.name]
    if (!given) continue
    const isText = item.kind === 'text' || item.kind === 'line' || item.kind === 'date'
    const reading = isText ? readText(item, given[0] ?? '', today) : readMarks(item, given)
    if (!reading) continue
    if ('answer' in reading) answers.set(item.key, reading.answer)
    else problems.push({ item, problem: reading.problem, written: isText ? (given[0] ?? '').trim() : given.join(', ') })
  }
  return { answers, problems }
}
