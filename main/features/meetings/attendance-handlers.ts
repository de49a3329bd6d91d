import type { FeatureHandlers } from '../../../shared/contract/index.ts'
import { cancellationStatus } from '../../../shared/domain/cancellation.ts'
import type { MeetingId, ParticipantId } from '../../../shared/domain/ids.ts'
import type { AttendanceStatus, Meeting } from '../../../shared/domain/meeting.ts'
import { Rejection } from '../../../shared/domain/rejection.ts'
import type { Context } from '../context.ts'
import { foundMeeting } from '../found.ts'
import { localClock } from '../local-date.ts'
import { expectedOn, isOnLeave, membershipOn } from '../participants/membership-dates.ts'

/** Before a meeting only these can be known. */
const announced: ReadonlySet<AttendanceStatus> = new Set(['cancelled', 'lateCancelled'])

export const attendanceHandlers = ({ stores, today, now }: Context) => {
  const hasBegun = ({ date, startsAt }: Meeting): boolean => {
    const day = today()
    return date < day || (date === day && startsAt <= localClock(now()))
  }
  const hold = (meeting: Meeting): void => {
    if (meeting.status === 'planned' && meeting.date <= today()) stores.meetings.save({ ...meeting, status: 'held' })
  }
  const notCancelled = (meeting: Meeting): Meeting => {
    if (meeting.status === 'cancelled') throw new Rejection('meeting-cancelled')
    return meeting
  }
  const absenceOf = (meetingId: MeetingId, person: ParticipantId) =>
    stores.attendance.absences(meetingId).find(({ participantId }) => participantId === person)
  /** A cancellation noted before the meeting begins came now; of one noted later nobody knows when it came. */
  const announcedNow = (meeting: Meeting) =>
    hasBegun(meeting)
      ? { announcedOn: null, announcedAt: null }
      : { announcedOn: today(), announcedAt: localClock(now()) }
  const expectedMember = (meeting: Meeting, person: ParticipantId): void => {
    const membership = membershipOn(stores.participants.membershipsOfNetwork(meeting.networkId), person, meeting.date)
    if (!membership) throw new Rejection('not-a-member')
    if (isOnLeave(membership, meeting.date)) throw new Rejection('on-leave')
  }

  return {
    'attendance.set': ({ meetingId, participantId, status }) => {
      const meeting = notCancelled(foundMeeting(stores, meetingId))
      const memberships = stores.participants.membershipsOfNetwork(meeting.networkId)
      if (status === null) {
        if (!membershipOn(memberships, participantId, meeting.date)) throw new Rejection('not-a-member')
        stores.attendance.clear(meetingId, participantId)
        return null
      }
      expectedMember(meeting, participantId)
      if (meeting.date > today() && !announced.has(status))
        throw new Rejection('meeting-in-future', { date: meeting.date })
      if (announced.has(status) && !absenceOf(meetingId, participantId)) {
        stores.attendance.cancel({ meetingId, participantId, status, reason: '', ...announcedNow(meeting) })
      } else stores.attendance.set({ meetingId, participantId, status })
      if (!announced.has(status) || hasBegun(meeting)) hold(meeting)
      return null
    },
    'attendance.cancel': ({ meetingId, participantId, ...given }) => {
      const meeting = notCancelled(foundMeeting(stores, meetingId))
      expectedMember(meeting, participantId)
      const old = absenceOf(meetingId, participantId)
      const before = old && announced.has(old.status) ? old : undefined
      const stood = before ?? { ...announcedNow(meeting), reason: old?.reason ?? '' }
      const announcedOn = given.announcedOn === undefined ? stood.announcedOn : given.announcedOn
      const announcedAt = given.announcedAt === undefined ? stood.announcedAt : given.announcedAt
      if (announcedOn !== null && announcedOn > today()) throw new Rejection('date-in-future', { date: announcedOn })
      // A day that has not changed leaves a mark that was set by hand alone.
      const isNewDay = announcedOn !== null && announcedOn !== before?.announcedOn
      const notice = stores.networks.frame(meeting.networkId).cancelNotice
      const status = isNewDay
        ? cancellationStatus(announcedOn, meeting.date, notice)
        : (before?.status ?? ('cancelled' as const))
      stores.attendance.cancel({
        meetingId,
        participantId,
        status,
        announcedOn,
        announcedAt: announcedOn === null ? null : announcedAt,
        reason: given.reason ?? stood.reason,
      })
      if (hasBegun(meeting)) hold(meeting)
      return { status }
    },
    'attendance.absences': ({ meetingId }) =>
      stores.attendance
        .absences(foundMeeting(stores, meetingId).id)
        .map(({ participantId, announcedOn, announcedAt, reason }) => ({
          participantId,
          announcedOn,
          announcedAt,
          reason,
        })),
    'attendance.restPresent': ({ meetingId }) => {
      const meeting = notCancelled(foundMeeting(stores, meetingId))
      if (meeting.date > today()) throw new Rejection('meeting-in-future', { date: meeting.date })
      const marks = stores.attendance.atMeeting(meetingId)
      for (const participantId of expectedOn(
        stores.participants.membershipsOfNetwork(meeting.networkId),
        meeting.date,
      )) {
        if (!marks.has(participantId)) stores.attendance.set({ meetingId, participantId, status: 'present' })
      }
      hold(meeting)
      return null
    },
  } satisfies Partial<FeatureHandlers>
}
