import type { Language } from '../../../shared/content/schema.ts'
import type { AttentionItem } from '../../../shared/domain/indicators/schema.ts'

/** A point of attention in words: its label, its sentence, and the step it suggests. */
export function attentionWords(
  item: AttentionItem,
  _language: Language,
): { label: string; sentence: string; step: string } {
  return { label: item.rule, sentence: JSON.stringify(item.facts), step: '' }
}
