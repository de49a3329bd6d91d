import { fillText, plain } from '../../../shared/content/fill-text.ts'
import { anchorSet, instrument } from '../../../shared/content/index.ts'
import type { Bilingual, InstrumentId, InstrumentItem, Language, Variant } from '../../../shared/content/schema.ts'
import type { InstrumentView } from '../../../shared/contract/evaluation.ts'
import type { AnswerValues } from '../../../shared/domain/evaluation.ts'
import { Rejection } from '../../../shared/domain/rejection.ts'

type Edition = { readonly language: Language; readonly variant: Variant }

const kindOf = ({ answer }: InstrumentItem) => (answer === 'text' || answer === 'choice' ? answer : 'scale')

/** An instrument in one language and edition, as the entry grid shows it. */
export function instrumentView(id: InstrumentId, edition: Edition): InstrumentView {
  const words = (text: Bilingual) => plain(fillText(text[edition.language], { ...edition, values: {} }))
  const { title, items } = instrument(id)
  return {
    id,
    title: words(title),
    items: items.map((item) => {
      const scale = item.answer === 'text' || item.answer === 'choice' ? null : anchorSet(item.answer)
      const steps = scale
        ? scale.steps.map((step) => (step ? words(step) : ''))
        : (item.choices ?? []).map((choice) => words(choice.text))
      const offScale = scale?.offScale ? words(scale.offScale) : null
      return { id: item.id, text: words(item.text), kind: kindOf(item), steps, offScale }
    }),
  }
}

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
