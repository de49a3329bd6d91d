import { discloseShared, hasPicture, placingOnClosing } from '../../../shared/domain/disclosure.ts'
import { CommentId, ResponseId } from '../../../shared/domain/ids.ts'
import { newId } from '../new-id.ts'
import type { Stores } from '../stores.ts'
import type { StoredRound } from './store.ts'

/**
 * Closes a round: its first picture is made of its forms, a later one takes the new ones in from three (N3). Every form
 * gets another id and another place (N9), so that nothing learned while the forms were typed leads back to one of them.
 */
export function closeRound(stores: Stores, round: StoredRound): void {
  const { minResponses: k } = stores.consultant.get()
  const forms = stores.answers.responsesTo(round.id)
  const { named, anonymous, comments } = placingOnClosing(forms, round.seen, k)
  const batchOf = (before: number | null, now: number | null) => (!round.seen || before === null ? now : before)
  const placed = forms.map((form) => ({
    ...form,
    batch: batchOf(form.batch, form.participantId === null ? anonymous : named),
    id: newId(ResponseId),
  }))
  stores.answers.writeResponses(round.id, placed)
  stores.answers.writeComments(
    round.id,
    stores.answers
      .commentsOn(round.id)
      .map((comment) => ({ ...comment, batch: batchOf(comment.batch, comments), id: newId(CommentId) })),
  )
  const facts = { ...round, closed: true, responses: placed }
  const isListed = (discloseShared(facts) ?? []).length > 0
  stores.evaluation.close(round.id, isListed || hasPicture(facts, k))
}
