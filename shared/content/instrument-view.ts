import type { InstrumentView } from '../contract/evaluation.ts'
import { fillText, plain } from './fill-text.ts'
import { anchorSet, instrument } from './index.ts'
import type { InstrumentId, InstrumentItem } from './instrument-schema.ts'
import type { Bilingual, Language, Variant } from './schema.ts'

/** How an item is answered. */
export const kindOf = ({ answer }: InstrumentItem) => (answer === 'text' || answer === 'choice' ? answer : 'scale')

/** An instrument in one language and edition, as screens and reports show it. */
export function instrumentView(
  id: InstrumentId,
  edition: { readonly language: Language; readonly variant: Variant },
): InstrumentView {
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
      return { id: item.id, text: words(item.text), kind: kindOf(item), direction: item.direction, steps, offScale }
    }),
  }
}
