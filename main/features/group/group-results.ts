import type { GroupResult } from '../../../shared/contract/group.ts'
import type { NetworkId } from '../../../shared/domain/ids.ts'
import type { Context } from '../context.ts'
import { roundResult } from '../evaluation/round-result.ts'

/** The forms that a network fills in to look at itself as a whole. */
const ofWhole = ['R', 'Y'] as const

/** The newest closed round of each such form that may be seen (`disclosure.ts`), without free text and names. */
export function groupResults(context: Context, id: NetworkId): GroupResult[] {
  const rounds = context.stores.evaluation.roundsOf(id).toSorted((a, b) => (a.heldOn < b.heldOn ? 1 : -1))
  return ofWhole.flatMap((form) => {
    const newest = rounds.find(({ instrument, closed }) => instrument === form && closed)
    if (!newest) return []
    const { state, round, instrument, expected, minResponses, items } = roundResult(context, newest)
    return state === 'shown' ? [{ round, instrument, expected, minResponses, items }] : []
  })
}
