import { batchOnClosing, discloseShared } from '../../../shared/domain/disclosure.ts'
import { CommentId, ResponseId } from '../../../shared/domain/ids.ts'
import { newId } from '../new-id.ts'
import type { Stores } from '../stores.ts'
import type { StoredRound } from './store.ts'

/**
 * Closes a round: its first picture is made of all forms, a later one takes the new ones in from three (N3). Every form
 * gets another id and another place (N9), so that nothing learned while the forms were typed leads back to one of them.
 */
export function closeRound(stores: Stores, round: StoredRound): void {
  const forms = stores.answers.responsesTo(round.id)
  const batch = batchOnClosing(forms, round.seen)
  const place = <T extends { readonly batch: number | null }>(one: T): T =>
    !round.seen || one.batch === null ? { ...one, batch } : one
  const placed = forms.map((form) => ({ ...place(form), id: newId(ResponseId) }))
  stores.answers.writeResponses(round.id, placed)
  stores.answers.writeComments(
    round.id,
    stores.answers.commentsOn(round.id).map((comment) => ({ ...place(comment), id: newId(CommentId) })),
  )
  const { minResponses } = stores.consultant.get()
  const shown = placed.filter((form) => form.batch !== null)
  const isListed = (discloseShared({ ...round, closed: true, responses: shown }) ?? []).length > 0
  stores.evaluation.close(round.id, isListed || shown.length >= minResponses)
}
