import type { Audience } from '../disclosure.ts'
import type { ClauseCode, Finding } from '../findings/schema.ts'

/** What counts single answers. The client is told means alone (N7). */
const counting: ReadonlySet<ClauseCode> = new Set(['unsafe', 'balance', 'continuation'])

/** The sentences an audience may read, made from `indicatorsFor` it: for a client without those that count answers. */
export function findingsFor(findings: readonly Finding[], audience: Audience): Finding[] {
  if (audience !== 'client') return [...findings]
  const told = findings.flatMap((finding) => {
    const clauses = finding.clauses.filter(({ code }) => !counting.has(code))
    return clauses.length > 0 ? [{ ...finding, clauses }] : []
  })
  // Nothing stands before the first sentence that it could go against.
  return told.map((finding, index) => (index === 0 ? { ...finding, contrast: false } : finding))
}
