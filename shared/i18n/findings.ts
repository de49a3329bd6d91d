import type { Clause, Finding } from '../domain/findings/schema.ts'
import type { Catalogue } from './catalogue.da.ts'

/**
 * A finding as a sentence. The number of answers stands in brackets: once at the end where all its clauses rest on the
 * same answers, else after each that rests on some.
 */
export function findingText({ clauses, contrast }: Finding, { findings: words }: Catalogue): string {
  const shared = clauses[0]?.n ?? null
  const once = clauses.every(({ n }) => n === shared)
  const last = clauses.length - 1
  const told = clauses.map((clause, index) => {
    // A lookup by code loses the link between a code and its values; the type of the catalogue has already checked it.
    const say = words.clauses[clause.code] as (clause: Clause) => string
    const bracket = clause.n !== null && (!once || index === last) ? ` (${words.answers(clause.n)})` : ''
    return say(clause) + bracket
  })
  return words.sentence(told, contrast)
}
