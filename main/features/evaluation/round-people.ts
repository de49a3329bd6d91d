import type { EvaluationRound } from '../../../shared/domain/evaluation.ts'
import type { ParticipantId } from '../../../shared/domain/ids.ts'
import { sortedBy } from '../danish-order.ts'
import { attended } from '../meetings/attendance-grid.ts'
import { expectedOn } from '../participants/membership-dates.ts'
import type { Stores } from '../stores.ts'

type Person = { readonly participantId: ParticipantId; readonly name: string }

/** Who may answer a round, in Danish order: after a meeting those who were there, else everybody expected that day. */
export function peopleOf(stores: Stores, round: EvaluationRound): Person[] {
  const members = expectedOn(stores.participants.membershipsOfNetwork(round.networkId), round.heldOn)
  const marks = round.meetingId ? stores.attendance.ofNetwork(round.networkId).get(round.meetingId) : undefined
  const present = members.filter((id) => attended(marks?.get(id)))
  const asked = new Set(round.instrument === 'P' && present.length > 0 ? present : members)
  return sortedBy(
    stores.participants
      .ofNetwork(round.networkId)
      .filter((person) => asked.has(person.id))
      .map((person) => ({ participantId: person.id, name: person.fullName })),
    (person) => person.name,
  )
}
