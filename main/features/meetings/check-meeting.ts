import type { NetworkId, ParticipantId } from '../../../shared/domain/ids.ts'
import type { Meeting } from '../../../shared/domain/meeting.ts'
import { Rejection } from '../../../shared/domain/rejection.ts'
import type { Context } from '../context.ts'
import { membershipOn } from '../participants/membership-dates.ts'

/** The rules that every meeting keeps, whoever changes it. Each throws the `Rejection` that says which is broken. */
export const meetingChecks = ({ stores, today }: Context) => {
  const hasAnswers = (meeting: Meeting) =>
    stores.evaluation.roundsOf(meeting.networkId).some((round) => round.meetingId === meeting.id && round.answers > 0)

  /** Throws where the meeting cannot stand as it would become, beside the others of its network. */
  const check = (meeting: Meeting, all: readonly Meeting[] = stores.meetings.ofNetwork(meeting.networkId)): void => {
    if (meeting.endsAt <= meeting.startsAt) throw new Rejection('meeting-times-reversed')
    if (meeting.status === 'held' && meeting.date > today())
      throw new Rejection('meeting-in-future', { date: meeting.date })
    if (meeting.status !== 'held' && hasAnswers(meeting)) throw new Rejection('meeting-has-answers')
    const others = all.filter((other) => other.id !== meeting.id)
    if (others.some((other) => other.date === meeting.date))
      throw new Rejection('meeting-date-taken', { date: meeting.date })
  }
  const checkMember = (networkId: NetworkId, person: ParticipantId, day: string): void => {
    const memberships = stores.participants.membershipsOfNetwork(networkId)
    if (!membershipOn(memberships, person, day)) throw new Rejection('not-a-member')
  }
  return { hasAnswers, check, checkMember }
}
