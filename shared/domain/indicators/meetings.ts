import type { ParticipantId } from '../ids.ts'
import type { MeetingFacts, MemberFacts, NetworkFacts } from '../network-facts.ts'
import { once } from './once.ts'

const covers = (period: { startsOn: string; endsOn: string | null }, date: string): boolean =>
  period.startsOn <= date && (period.endsOn === null || date <= period.endsOn)

const membersOf = once((members: NetworkFacts['members'], date: string): readonly MemberFacts[] => {
  const active = members.filter((member) => covers(member, date))
  return [...new Map(active.map((member) => [member.participantId, member])).values()]
})
const expectedOf = once((members: NetworkFacts['members'], date: string): readonly MemberFacts[] =>
  membersOf(members, date).filter(({ leaves }) => !leaves.some((leave) => covers(leave, date))),
)
const heldOf = once((meetings: NetworkFacts['meetings'], status: MeetingFacts['status']): readonly MeetingFacts[] =>
  meetings.filter((meeting) => meeting.status === status),
)

/** Who is a member on a date, on leave or not. One who left and came back counts once. */
export const membersOn = ({ members }: NetworkFacts, date: string): readonly MemberFacts[] => membersOf(members, date)

/** E(m): members on the day of the meeting who are not on agreed leave. External facilitators are never members. */
export const expectedAt = ({ members }: NetworkFacts, { date }: MeetingFacts): readonly MemberFacts[] =>
  expectedOf(members, date)

/** A(m): the expected who came, for all of the meeting or a part of it. */
export function attendedAt(facts: NetworkFacts, meeting: MeetingFacts): MemberFacts[] {
  return expectedAt(facts, meeting).filter(({ participantId }) => hasCome(meeting, participantId))
}

export function hasCome({ attendance }: MeetingFacts, participantId: ParticipantId): boolean {
  const status = attendance.get(participantId)
  return status === 'present' || status === 'partial'
}

/** H: the meetings that have been held, in date order. */
export const heldMeetings = ({ meetings }: NetworkFacts): readonly MeetingFacts[] => heldOf(meetings, 'held')

/** Held meetings whose attendance has been recorded: one without a single mark says nothing about who came. */
export const recordedMeetings = (facts: NetworkFacts): MeetingFacts[] =>
  heldMeetings(facts).filter(({ attendance }) => attendance.size > 0)

/** The next meeting that is planned, today's included. */
export const nextMeeting = ({ meetings, today }: NetworkFacts): MeetingFacts | undefined =>
  meetings.find(({ status, date }) => status === 'planned' && date >= today)
