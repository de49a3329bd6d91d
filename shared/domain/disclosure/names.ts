import type { FormFacts, NamedForm, RoundFacts } from '../network-facts.ts'
import { batchesOf, isSafeRest } from './forms.ts'

/** The named forms of one batch with the answers that leave none or at least three anonymous ones behind (N6). */
function namedIn(batch: readonly FormFacts[]): NamedForm[] {
  const anonymous = batch.filter(({ participantId }) => participantId === null)
  if (!isSafeRest(anonymous.length)) return []
  const isSafe = (item: string): boolean =>
    isSafeRest(anonymous.filter(({ values }) => values[item] !== undefined).length)
  return batch.flatMap(({ participantId, values }) =>
    participantId
      ? { participantId, values: Object.fromEntries(Object.entries(values).filter(([item]) => isSafe(item))) }
      : [],
  )
}

/**
 * The answers that were shared by name, or null where a list of them would reveal the anonymous ones by subtraction
 * (rule N6), or while the round is open. What came to be shown together is weighed together, and item by item.
 */
export function discloseShared(round: RoundFacts): readonly NamedForm[] | null {
  if (round.named !== undefined) return round.named
  if (!round.closed) return null
  const batches = batchesOf(round)
  const isHidden = batches.some((batch) => !isSafeRest(batch.filter(({ participantId }) => !participantId).length))
  const listed = batches.flatMap(namedIn)
  return isHidden && listed.length === 0 ? null : listed
}
