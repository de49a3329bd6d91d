import type { Language } from '../content/schema.ts'
import type { AttentionItem } from '../domain/attention/schema.ts'
import { attention as da, type PointWords } from './attention.da.ts'
import { attention as en } from './attention.en.ts'

/** A point of attention in words: its label, its sentence and the step it suggests. */
export function attentionWords(
  item: AttentionItem,
  language: Language,
): { readonly label: string; readonly text: string; readonly step: string } {
  // A lookup by rule loses the link between a rule and its facts; the type of the catalogue has already checked it.
  const words = (language === 'en' ? en : da)[item.rule] as PointWords<AttentionItem['rule']>
  const facts = item.facts as Parameters<typeof words.text>[0]
  return { label: words.label, text: words.text(facts), step: words.step(facts) }
}
