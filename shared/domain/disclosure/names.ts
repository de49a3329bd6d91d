import type { FormFacts, NamedForm, RoundFacts } from '../network-facts.ts'
import { anonymousOf, batchesOf, isSafeRest, itemsOf } from './forms.ts'
import { areEnough, heapsFor } from './late-answers.ts'

/**
 * The forms whose named answer to an item leaves none or at least three anonymous ones when it is subtracted; of a first
 * batch all its anonymous ones, whether they are counted yet or not.
 */
function safeFor(item: string, batches: readonly FormFacts[][]): FormFacts[] {
  const [first = [], ...later] = heapsFor(item, batches, 'consultant')
  return [
    ...(areEnough(item, anonymousOf(batches[0] ?? [])) ? first : []),
    ...later.flatMap((heap) => (areEnough(item, anonymousOf(heap)) ? heap : [])),
  ]
}

/**
 * The answers that were shared by name, or null where a list of them would reveal the anonymous ones by subtraction
 * (rule N6), or while the round is open. What came to be shown together is weighed together, and item by item; an
 * anonymous form that still waits counts as well.
 */
export function discloseShared(round: RoundFacts): readonly NamedForm[] | null {
  if (round.named !== undefined) return round.named
  if (!round.closed || !isSafeRest(anonymousOf(round.responses).length)) return null
  const batches = batchesOf(round)
  const safe = batches.filter((batch) => isSafeRest(anonymousOf(batch).length))
  const named = safe.flat().filter(({ participantId }) => participantId !== null)
  if (named.length === 0) return safe.length < batches.length ? null : []
  const items = new Map(itemsOf(batches.flat()).map((item) => [item, new Set(safeFor(item, batches))]))
  return named.flatMap((form) => {
    const { participantId, values } = form
    if (!participantId) return []
    return {
      participantId,
      values: Object.fromEntries(Object.entries(values).filter(([item]) => items.get(item)?.has(form))),
    }
  })
}
