import { z } from 'zod'
import type { Handout } from '../content/handout-schema.ts'
import { Rejection } from './rejection.ts'

/** A person's answers before joining, by item key. An item without an answer has no entry. */
export const ReflectionAnswers = z.record(z.string(), z.string())
export type ReflectionAnswers = z.infer<typeof ReflectionAnswers>

/** How far a person has come with the sheet: begun without a decision, or decided. */
export const ReflectionState = z.enum(['missing', 'begun', 'yes', 'maybe', 'no'])
export type ReflectionState = z.infer<typeof ReflectionState>

/** What a tick is stored as. */
export const TICKED = 'x'
/** What an answer off the scale ("Uden betydning") is stored as. */
export const OFF_SCALE = '0'

/** One thing that can be answered. A check box with a line to write on is a text. */
export type ReflectionField =
  | { readonly key: string; readonly kind: 'text' | 'line' | 'tick' | 'scale' }
  | { readonly key: string; readonly kind: 'choice'; readonly options: readonly string[] }

/** Everything that can be answered on a sheet, each with the key its answer is stored under. */
export function reflectionFields({ items }: Pick<Handout, 'items'>): ReflectionField[] {
  return items.flatMap((item): ReflectionField[] => {
    if (item.kind === 'text') return [{ key: item.key, kind: 'text' }]
    if (item.kind === 'short') return [{ key: item.key, kind: 'line' }]
    if (item.kind === 'scale') return [{ key: item.key, kind: 'scale' }]
    if (item.kind === 'radio') {
      return [{ key: item.key, kind: 'choice', options: item.options.map(({ key }) => key) }]
    }
    if (item.kind !== 'check') return []
    return item.options.map(({ key, write }) => ({ key: `${item.key}.${key}`, kind: write ? 'line' : 'tick' }))
  })
}

/** Throws `unknown-item` or `answer-out-of-range` where the value is no answer to an item of the sheet. Empty takes an answer away. */
export function checkReflection(fields: readonly ReflectionField[], key: string, value: string): void {
  const field = fields.find((one) => one.key === key)
  if (!field) throw new Rejection('unknown-item', { item: key })
  if (value === '') return
  const fits =
    field.kind === 'text' ||
    (field.kind === 'line' && value.length <= 300 && !value.includes('\n')) ||
    (field.kind === 'tick' && value === TICKED) ||
    (field.kind === 'scale' && /^[0-5]$/.test(value)) ||
    (field.kind === 'choice' && field.options.includes(value))
  if (!fits) throw new Rejection('answer-out-of-range', { item: key })
}

/** How far a person has come: with a decision, that decision. */
export function reflectionState(answers: ReflectionAnswers): ReflectionState {
  const decision = answers['h01.decision']
  if (decision === 'yes' || decision === 'maybe' || decision === 'no') return decision
  return Object.keys(answers).length > 0 ? 'begun' : 'missing'
}
