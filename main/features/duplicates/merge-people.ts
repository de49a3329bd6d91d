import type { MergeFact } from '../../../shared/contract/duplicates.ts'
import { type CustomFieldId, NoteId, type ParticipantId } from '../../../shared/domain/ids.ts'
import { mergeEmployments } from '../../../shared/domain/merge/employments.ts'
import { mergeMemberships } from '../../../shared/domain/merge/memberships.ts'
import type { Participant } from '../../../shared/domain/participant.ts'
import { Rejection } from '../../../shared/domain/rejection.ts'
import type { Context } from '../context.ts'
import { renameSigner } from '../contracts/freeze.ts'
import { foundParticipant } from '../found.ts'
import { newId } from '../new-id.ts'
import { employmentOn } from '../participants/employment-store.ts'
import type { Merged } from './store.ts'

export type Taken = { readonly facts: ReadonlySet<MergeFact>; readonly fields: ReadonlySet<CustomFieldId> }

/** The rule that a merge of two people would meet; null where none does. */
export function mergeRefusal({ stores }: Context, merged: Merged) {
  const answered = stores.duplicates.answeredTwice(merged)
  if (answered !== undefined) return { code: 'merge-answered-twice' as const, name: answered }
  const signed = stores.duplicates.signedTwice(merged)
  return signed === undefined ? null : { code: 'merge-signed-twice' as const, name: signed }
}

/** Makes two people one, as the method table tells. Throws `merge-…` where that would be unsound. */
export function mergePeople(context: Context, merged: Merged, taken: Taken): Participant {
  const { stores } = context
  const { kept, lost } = merged
  const [one, other] = [foundParticipant(stores, kept), foundParticipant(stores, lost)]
  if (kept === lost) throw new Rejection('merge-same-person')
  const refusal = mergeRefusal(context, merged)
  if (refusal) throw new Rejection(refusal.code, { name: refusal.name })

  joinPosts(context, merged, taken.facts.has('employment'))
  joinMemberships(context, kept, lost)
  joinCustomValues(context, merged, taken.fields)
  const { person, setAside } = joinedFacts(one, other, taken.facts)
  renameSigner(context, merged)
  stores.duplicates.moveAll(merged)
  stores.participants.save(person)
  // What was written about them is not lost with the choice of the other.
  if (setAside !== '') {
    stores.notes.insert(
      { about: 'participant', id: kept },
      { id: newId(NoteId), writtenOn: context.today(), text: setAside },
    )
  }
  return person
}

/** The facts that are kept, and the note that was not chosen. */
function joinedFacts(kept: Participant, lost: Participant, taken: ReadonlySet<MergeFact>) {
  const choose = <T extends string | null>(fact: MergeFact, one: T, other: T): T =>
    (taken.has(fact) ? other || one : one || other) as T
  const note = choose('note', kept.note, lost.note)
  const setAside = note === kept.note ? lost.note : kept.note
  const person: Participant = {
    id: kept.id,
    fullName: choose('fullName', kept.fullName, lost.fullName),
    email: choose('email', kept.email, lost.email),
    phone: choose('phone', kept.phone, lost.phone),
    nickname: kept.nickname || lost.nickname,
    leaderSince: choose('leaderSince', kept.leaderSince, lost.leaderSince),
    note,
  }
  return { person, setAside: setAside === note ? '' : setAside }
}

function joinPosts({ stores, today }: Context, { kept, lost }: Merged, takeLost: boolean): void {
  const [posts, others] = [stores.employments.ofPerson(kept), stores.employments.ofPerson(lost)]
  const { saved, removed } = mergeEmployments(
    {
      kept: posts,
      lost: others,
      today: { kept: employmentOn(posts, today()), lost: employmentOn(others, today()) },
    },
    takeLost,
    today(),
  )
  for (const id of removed) stores.employments.delete(id)
  for (const post of saved) stores.employments.save({ ...post, participantId: kept })
}

function joinMemberships({ stores }: Context, kept: ParticipantId, lost: ParticipantId): void {
  const all = [...stores.participants.membershipsOfPerson(kept), ...stores.participants.membershipsOfPerson(lost)]
  for (const inNetwork of Map.groupBy(all, (membership) => membership.networkId).values()) {
    const { saved, removed } = mergeMemberships(inNetwork, kept)
    for (const id of removed) stores.participants.deleteMembership(id)
    for (const membership of saved) stores.participants.saveMembership(membership)
  }
}

function joinCustomValues({ stores }: Context, { kept, lost }: Merged, taken: ReadonlySet<CustomFieldId>): void {
  const own = new Set(stores.customFields.valuesOf(kept).map(({ fieldId }) => fieldId))
  for (const { fieldId, value } of stores.customFields.valuesOf(lost)) {
    if (!own.has(fieldId) || taken.has(fieldId)) stores.customFields.setValue(kept, fieldId, value)
  }
}
