import type { Audience } from '../disclosure.ts'
import { type IndicatorKey, statementsOf } from '../findings/statements.ts'
import type { Indicators, Status } from '../indicators/schema.ts'

/** An indicator with what its sentence is made of. */
export type Told = { readonly key: IndicatorKey; readonly status: Status; readonly of: Partial<Indicators> }

/** Who gives more than they get (IND-05) is never printed. */
const neverPrinted: readonly IndicatorKey[] = ['givers']
/** Counts of single answers, single meetings, and what points at somebody: the client is told means and totals alone (N7, N8). */
const notForClient: readonly IndicatorKey[] = ['cancellations', 'balance', 'roleLoad', 'responseRate', 'continuation']

const withoutCounts = (one: unknown): unknown =>
  typeof one === 'object' && one !== null && 'low' in one ? { ...one, low: 0 } : one

/** What a report says of each indicator that is not grey, worst first. Give it `indicatorsFor` the audience. */
export function statementsFor(indicators: Indicators, audience: Audience): Told[] {
  const left = audience === 'client' ? [...neverPrinted, ...notForClient] : neverPrinted
  return statementsOf(indicators)
    .filter(({ key }) => !left.includes(key))
    .map(({ key, status }) => {
      const one = audience === 'client' ? withoutCounts(indicators[key]) : indicators[key]
      return { key, status, of: { [key]: one } }
    })
}
