/** How much the answers to a question agree (rule S7), by their sample standard deviation on the scale 1-5. */
export type Agreement = 'veryMuch' | 'agreed' | 'somewhat' | 'divided'

/** ≤ 0.5 very much agreed · ≤ 0.8 agreed · ≤ 1.1 somewhat divided · above: divided (content specification f.2, S7). */
export function agreementOf(spread: number): Agreement {
  if (spread <= 0.5) return 'veryMuch'
  if (spread <= 0.8) return 'agreed'
  return spread <= 1.1 ? 'somewhat' : 'divided'
}
