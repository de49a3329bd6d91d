import type { AttentionItem } from '../domain/attention/schema.ts'
import { type Limits, withChanged } from '../domain/indicators/limits.ts'
import type { PointWords } from './attention.da.ts'
import type { Arithmetic } from './attention-how.da.ts'
import type { Catalogue } from './catalogue.da.ts'
import { ownLimitText } from './own-limits.ts'

type Rule = AttentionItem['rule']
type How = (facts: AttentionItem['facts'], limits: Limits) => Arithmetic

/** What the points of a rule are about, in a word. */
export const attentionLabel = (rule: Rule, { attention }: Catalogue): string => attention[rule].label

/**
 * A point of attention in words: its label, its sentence, the step it suggests, and how it was worked out by the limits in
 * force; `own` are those that the network has of its own.
 */
export function attentionWords(
  item: AttentionItem,
  catalogue: Catalogue,
): {
  readonly label: string
  readonly text: string
  readonly step: string
  readonly how: Arithmetic & { readonly own: readonly string[] }
} {
  const { attention, arithmetic, texts } = catalogue
  // A lookup by rule loses the link between a rule and its facts; the type of the catalogue has already checked it.
  const words = attention[item.rule] as PointWords<Rule>
  const facts = item.facts as Parameters<typeof words.text>[0]
  const own = item.ownLimits.map((limit) => ownLimitText(limit, catalogue, item.rule === 'W19'))
  const { sum, limit, why } = (arithmetic[item.rule] as How)(item.facts, withChanged(item.ownLimits))
  return {
    label: words.label,
    text: words.text(facts),
    step: words.step(facts),
    how: { sum, limit, why: own.length > 0 ? texts['limits.whyStandard']({ why }) : why, own },
  }
}
