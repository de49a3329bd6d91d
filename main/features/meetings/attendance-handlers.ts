import type { FeatureHandlers } from '../../../shared/contract/index.ts'
import type { Meeting } from '../../../shared/domain/meeting.ts'
import { Rejection } from '../../../shared/domain/rejection.ts'
import type { Context } from '../context.ts'
import { foundMeeting } from '../found.ts'
import { expectedOn, isOnLeave, membershipOn } from '../participants/membership-dates.ts'

/** Before a meeting only these can be known. */
const announced = new Set(['cancelled', 'lateCancelled'])

export const attendanceHandlers = ({ stores, today }: Context) => {
  const hold = (meeting: Meeting): void => {
    if (meeting.status === 'planned' && meeting.date <= today()) stores.meetings.save({ ...meeting, status: 'held' })
  }
  const notCancelled = (meeting: Meeting): Meeting => {
    if (meeting.status === 'cancelled') throw new Rejection('meeting-cancelled')
    return meeting
  }
  return {
    'attendance.set': ({ meetingId, participantId, status }) => {
      const meeting = notCancelled(foundMeeting(stores, meetingId))
      const memberships = stores.participants.membershipsOfNetwork(meeting.networkId)
      const membership = membershipOn(memberships, participantId, meeting.date)
      if (!membership) throw new Rejection('not-a-member')
      if (status === null) {
        stores.attendance.clear(meetingId, participantId)
        return null
      }
      if (isOnLeave(membership, meeting.date)) throw new Rejection('on-leave')
      if (meeting.date > today() && !announced.has(status))
        throw new Rejection('meeting-in-future', { date: meeting.date })
      stores.attendance.set({ meetingId, participantId, status })
      hold(meeting)
      return null
    },
    'attendance.restPresent': ({ meetingId }) => {
      const meeting = notCancelled(foundMeeting(stores, meetingId))
      if (meeting.date > today()) throw new Rejection('meeting-in-future', { date: meeting.date })
      const marks = stores.attendance.ofNetwork(meeting.networkId).get(meetingId)
      for (const participantId of expectedOn(
        stores.participants.membershipsOfNetwork(meeting.networkId),
        meeting.date,
      )) {
        if (!marks?.has(participantId)) stores.attendance.set({ meetingId, participantId, status: 'present' })
      }
      hold(meeting)
      return null
    },
  } satisfies Partial<FeatureHandlers>
}
