import { instrument } from '../../../shared/content/index.ts'
import type { InstrumentId } from '../../../shared/content/instrument-schema.ts'
import { kindOf } from '../../../shared/content/instrument-view.ts'
import type { AnswerValues } from '../../../shared/domain/evaluation.ts'
import { Rejection } from '../../../shared/domain/rejection.ts'

/** Throws `unknown-item`, `answer-out-of-range` or `answer-empty` where the values are not answers to the instrument. */
export function checkValues(id: InstrumentId, values: AnswerValues): void {
  const answered = Object.entries(values)
  if (answered.length === 0) throw new Rejection('answer-empty')
  for (const [key, value] of answered) {
    const item = instrument(id).items.find((one) => one.id === key)
    if (!item || kindOf(item) === 'text') throw new Rejection('unknown-item', { item: key })
    const steps = item.answer === 'choice' ? (item.choices ?? []).length : 5
    if (value !== null && value > steps) throw new Rejection('answer-out-of-range', { item: key })
  }
}

/** Throws `unknown-item` where the instrument asks for no free text under that id. */
export function checkComment(id: InstrumentId, key: string): void {
  const item = instrument(id).items.find((one) => one.id === key)
  if (!item || kindOf(item) !== 'text') throw new Rejection('unknown-item', { item: key })
}
