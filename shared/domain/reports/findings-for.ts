import type { Audience } from '../disclosure.ts'
import type { ClauseCode, Finding } from '../findings/schema.ts'

/** What counts single answers, or says that one person carries the tasks. The client is told means and totals alone (N7, N8). */
const notForClients: ReadonlySet<ClauseCode> = new Set(['unsafe', 'balance', 'continuation', 'roles'])

/** The sentences an audience may read, made from `indicatorsFor` it: for a client without those that count answers or point at one person. */
export function findingsFor(findings: readonly Finding[], audience: Audience): Finding[] {
  if (audience !== 'client') return [...findings]
  const told = findings.flatMap((finding) => {
    const clauses = finding.clauses.filter(({ code }) => !notForClients.has(code))
    return clauses.length > 0 ? [{ ...finding, clauses }] : []
  })
  // Nothing stands before the first sentence that it could go against.
  return told.map((finding, index) => (index === 0 ? { ...finding, contrast: false } : finding))
}
