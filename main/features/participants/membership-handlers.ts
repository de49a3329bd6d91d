import type { FeatureHandlers } from '../../../shared/contract/index.ts'
import type { Meeting } from '../../../shared/domain/meeting.ts'
import type { Membership } from '../../../shared/domain/participant.ts'
import { Rejection } from '../../../shared/domain/rejection.ts'
import type { Context } from '../context.ts'
import { hasAnswered } from '../evaluation/gate.ts'
import { foundMembership } from '../found.ts'
import { covers, overlap } from './membership-dates.ts'

export const membershipHandlers = ({ stores }: Context) => {
  /** Frees the person's roles and cases at planned meetings that the membership no longer covers. */
  const freeFrom = (membership: Membership, meetings: readonly Meeting[]): void => {
    const isOther = (id: string | null) => id !== membership.participantId
    for (const meeting of meetings) {
      const roles = meeting.roles.filter((role) => isOther(role.participantId))
      const focusPersons = meeting.focusPersons.filter(isOther)
      if (roles.length < meeting.roles.length || focusPersons.length < meeting.focusPersons.length) {
        stores.meetings.save({ ...meeting, roles, focusPersons })
      }
    }
  }

  return {
    'participants.leave': ({ membershipId, endsOn }) => {
      const membership = foundMembership(stores, membershipId)
      if (endsOn < membership.startsOn) throw new Rejection('dates-reversed')
      const ended = { ...membership, endsOn }
      const others = stores.participants
        .membershipsOfPerson(membership.participantId)
        .filter((other) => other.networkId === membership.networkId && other.id !== membership.id)
      if (others.some((other) => overlap(other, ended))) throw new Rejection('dates-reversed')
      const after = stores.meetings.ofNetwork(membership.networkId).filter((meeting) => meeting.date > endsOn)
      const marks = stores.attendance.ofNetwork(membership.networkId)
      const isMarked = (meeting: Meeting) => marks.get(meeting.id)?.has(membership.participantId)
      const last = after.filter((meeting) => meeting.status === 'held').findLast(isMarked)
      if (last) throw new Rejection('attendance-after-leaving', { date: last.date })
      const planned = after.filter((meeting) => meeting.status === 'planned' && covers(membership, meeting.date))
      freeFrom(membership, planned)
      for (const meeting of planned) stores.attendance.clear(meeting.id, membership.participantId)
      stores.participants.endMembership(membershipId, endsOn)
      return ended
    },
    'participants.setLeave': ({ membershipId, leaves }) => {
      const membership = foundMembership(stores, membershipId)
      for (const [index, leave] of leaves.entries()) {
        if (leave.endsOn !== null && leave.endsOn < leave.startsOn) throw new Rejection('dates-reversed')
        if (!covers(membership, leave.startsOn))
          throw new Rejection('leave-outside-membership', { date: leave.startsOn })
        if (leaves.slice(0, index).some((other) => overlap(other, leave))) throw new Rejection('leaves-overlap')
      }
      const changed = { ...membership, leaves: leaves.toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : 1)) }
      stores.participants.saveLeaves(changed)
      return changed
    },
    'participants.removeMembership': ({ membershipId }) => {
      const membership = foundMembership(stores, membershipId)
      const { networkId, participantId } = membership
      const meetings = stores.meetings.ofNetwork(networkId).filter((meeting) => covers(membership, meeting.date))
      const marks = stores.attendance.ofNetwork(networkId)
      const inUse =
        meetings.some((meeting) => marks.get(meeting.id)?.has(participantId)) ||
        hasAnswered(stores, networkId, participantId) ||
        stores.goals.ofNetwork(networkId).some((goal) => goal.participantId === participantId) ||
        stores.signatures.hasSigned(networkId, participantId)
      if (inUse) throw new Rejection('membership-in-use')
      freeFrom(membership, meetings)
      stores.participants.withThoseLeftAlone(() => stores.participants.deleteMembership(membershipId))
      return null
    },
  } satisfies Partial<FeatureHandlers>
}
