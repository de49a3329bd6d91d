import type { Language } from '../content/schema.ts'
import type { AttentionItem } from '../domain/attention/schema.ts'
import { attention as da, type PointWords } from './attention.da.ts'
import { attention as en } from './attention.en.ts'
import { type Arithmetic, arithmetic as howDa } from './attention-how.da.ts'
import { arithmetic as howEn } from './attention-how.en.ts'

type Rule = AttentionItem['rule']

/** What the points of a rule are about, in a word. */
export const attentionLabel = (rule: Rule, language: Language): string => (language === 'en' ? en : da)[rule].label

/** A point of attention in words: its label, its sentence, the step it suggests, and how it was worked out. */
export function attentionWords(
  item: AttentionItem,
  language: Language,
): { readonly label: string; readonly text: string; readonly step: string; readonly how: Arithmetic } {
  // A lookup by rule loses the link between a rule and its facts; the type of the catalogue has already checked it.
  const words = (language === 'en' ? en : da)[item.rule] as PointWords<Rule>
  const how = (language === 'en' ? howEn : howDa)[item.rule] as (facts: AttentionItem['facts']) => Arithmetic
  const facts = item.facts as Parameters<typeof words.text>[0]
  return { label: words.label, text: words.text(facts), step: words.step(facts), how: how(item.facts) }
}
