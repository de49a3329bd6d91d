import type { EvaluationRound } from '../../../shared/domain/evaluation.ts'
import type { ParticipantId } from '../../../shared/domain/ids.ts'
import { sortedBy } from '../danish-order.ts'
import { attended } from '../meetings/attendance-grid.ts'
import { currentMembers, expectedOn } from '../participants/membership-dates.ts'
import type { Stores } from '../stores.ts'

type Person = { readonly participantId: ParticipantId; readonly name: string }

type Asked = Pick<EvaluationRound, 'networkId' | 'instrument' | 'heldOn'>

/** The members a round asks: those expected on its day, and for the baseline also those who are still to join. */
export function membersAsked(stores: Stores, { networkId, instrument, heldOn }: Asked): ParticipantId[] {
  const memberships = stores.participants.membershipsOfNetwork(networkId)
  return instrument === 'B' ? currentMembers(memberships, heldOn) : expectedOn(memberships, heldOn)
}

/** Who may answer a round, in Danish order: after a meeting those who were there, else everybody it asks. */
export function peopleOf(stores: Stores, round: EvaluationRound): Person[] {
  const members = membersAsked(stores, round)
  const marks = round.meetingId ? stores.attendance.atMeeting(round.meetingId) : undefined
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
