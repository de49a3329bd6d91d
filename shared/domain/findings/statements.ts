import type { Indicators, Status } from '../indicators/schema.ts'
import { worstFirst } from '../indicators/thresholds.ts'

export type IndicatorKey = keyof Indicators

/** An indicator of which there is something to say. `n`: the number its sentence rests on and must name; 0 where it rests on none. */
export type Statement = { readonly key: IndicatorKey; readonly status: Status; readonly n: number }

type Basis = { readonly [K in IndicatorKey]: (one: Indicators[K]) => number }

/** How many answers an indicator rests on or, where it needs none, people, meetings, points or goals. */
const basis: Basis = {
  attendance: ({ expected }) => expected,
  cancellations: ({ last, next }) => last?.expected ?? next?.expected ?? 0,
  benefit: ({ n }) => n,
  balance: ({ n }) => n,
  givers: ({ people }) => people.length,
  purpose: ({ n }) => n,
  energy: ({ n }) => n,
  safety: ({ n }) => n,
  focus: ({ n }) => n,
  facilitation: ({ n }) => n,
  roleLoad: ({ total }) => total,
  trial: ({ of }) => of,
  onTime: ({ meetingsSinceReview, monthsSinceAnnual }) => meetingsSinceReview ?? monthsSinceAnnual ?? 0,
  responseRate: ({ expected }) => expected,
  composition: ({ traits }) => knownMembers(traits),
  goals: ({ scored }) => scored,
  continuation: ({ n }) => n,
  ownCase: ({ members }) => members,
}

/** Of how many members the best known trait is known. */
export const knownMembers = (traits: Indicators['composition']['traits']): number =>
  Math.max(0, ...traits.map(({ parts }) => parts.reduce((sum, { count }) => sum + count, 0)))

/**
 * What there is a sentence about: every indicator that is not grey, worst status first, else as they are numbered
 * (content specification f.4). `statementText` of the catalogue has the words. Give it `indicatorsFor` the audience.
 */
export function statementsOf(indicators: Partial<Indicators>): Statement[] {
  const keys = Object.keys(basis) as IndicatorKey[]
  return keys
    .flatMap((key) => {
      const one = indicators[key]
      if (!one) return []
      // A lookup by key loses the link between a key and its indicator; the type of `basis` has already checked it.
      return { key, status: one.status, n: (basis[key] as (one: unknown) => number)(one) }
    })
    .filter(({ status }) => status !== 'grey')
    .toSorted((a, b) => worstFirst(a.status, b.status))
}
