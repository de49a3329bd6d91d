import type { OwnClause } from './contract.ts'

/** A clause in its place: one of the template's, or one of the contract's own. */
export type Placed<T> = { readonly template: T } | { readonly own: OwnClause }

/** The signatures come last, whatever else a contract holds. */
export const SIGNATURES = 'CL-60'

/** Whether a clause of one's own may stand right after a clause of the template. */
export const mayFollow = (after: string | null): boolean => after !== SIGNATURES

/**
 * The clauses of a template with a contract's own between them. An own clause whose place is in no clause of the template
 * stands last, before the signatures.
 */
export function placedClauses<T extends { readonly id: string }>(
  template: readonly T[],
  own: readonly OwnClause[],
): Placed<T>[] {
  const known = new Set(template.filter(({ id }) => mayFollow(id)).map(({ id }) => id))
  const last = template.findLast(({ id }) => mayFollow(id))?.id ?? null
  const placeOf = ({ after }: OwnClause) => (after === null || known.has(after) ? after : last)
  const following = (after: string | null): Placed<T>[] =>
    own.filter((clause) => placeOf(clause) === after).map((clause) => ({ own: clause }))
  return [...following(null), ...template.flatMap((clause) => [{ template: clause }, ...following(clause.id)])]
}

/**
 * A contract's own clauses with one of them moved right behind another clause (null: to the front). `behind` is a clause
 * of the template or an own one; itself leaves everything as it is.
 */
export function movedBehind(own: readonly OwnClause[], id: string, behind: string | null): OwnClause[] {
  const moving = own.find((clause) => clause.id === id)
  if (!moving || behind === id) return [...own]
  const rest = own.filter((clause) => clause !== moving)
  const neighbour = rest.findIndex((clause) => clause.id === behind)
  if (neighbour >= 0) {
    const after = rest[neighbour]?.after ?? null
    return rest.toSpliced(neighbour + 1, 0, { ...moving, after })
  }
  // Right behind a clause of the template is before the own ones that already follow it.
  const first = rest.findIndex((clause) => clause.after === behind)
  return rest.toSpliced(first < 0 ? rest.length : first, 0, { ...moving, after: behind })
}
