import type { AttentionItem } from '../domain/attention/schema.ts'
import type { PointWords } from './attention.da.ts'
import type { Arithmetic } from './attention-how.da.ts'
import type { Catalogue } from './catalogue.da.ts'

type Rule = AttentionItem['rule']

/** What the points of a rule are about, in a word. */
export const attentionLabel = (rule: Rule, { attention }: Catalogue): string => attention[rule].label

/** A point of attention in words: its label, its sentence, the step it suggests, and how it was worked out. */
export function attentionWords(
  item: AttentionItem,
  { attention, arithmetic }: Catalogue,
): { readonly label: string; readonly text: string; readonly step: string; readonly how: Arithmetic } {
  // A lookup by rule loses the link between a rule and its facts; the type of the catalogue has already checked it.
  const words = attention[item.rule] as PointWords<Rule>
  const how = arithmetic[item.rule] as (facts: AttentionItem['facts']) => Arithmetic
  const facts = item.facts as Parameters<typeof words.text>[0]
  return { label: words.label, text: words.text(facts), step: words.step(facts), how: how(item.facts) }
}
