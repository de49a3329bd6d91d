import type { AttendanceGrid } from '../../../shared/contract/networks.ts'
import type { NetworkId, ParticipantId } from '../../../shared/domain/ids.ts'
import type { AttendanceCell, AttendanceStatus, Meeting } from '../../../shared/domain/meeting.ts'
import type { Membership, Participant } from '../../../shared/domain/participant.ts'
import { sortedBy } from '../danish-order.ts'
import { covers, expectedOn, isOnLeave } from '../participants/membership-dates.ts'
import { shortNames } from '../short-names.ts'
import type { Stores } from '../stores.ts'
import type { Marks } from './attendance-store.ts'

type Recorded = {
  readonly people: readonly Participant[]
  readonly memberships: readonly Membership[]
  readonly meetings: readonly Meeting[]
  readonly marks: Marks
}

/** Whether a mark counts as having been there. */
export const attended = (status: AttendanceStatus | undefined): boolean => status === 'present' || status === 'partial'

/** Expected people and those of them who came; a cancelled meeting expects nobody. */
export function turnout(meeting: Meeting, { memberships, marks }: Omit<Recorded, 'people' | 'meetings'>) {
  const expected = meeting.status === 'cancelled' ? [] : expectedOn(memberships, meeting.date)
  const present = expected.filter((person) => attended(marks.get(meeting.id)?.get(person)))
  return { expected, present }
}

function cell(meeting: Meeting, person: ParticipantId, { memberships, marks }: Recorded): AttendanceCell {
  const membership = memberships.find((m) => m.participantId === person && covers(m, meeting.date))
  if (!membership) return 'absent'
  if (isOnLeave(membership, meeting.date)) return 'onLeave'
  return marks.get(meeting.id)?.get(person) ?? (meeting.status === 'held' ? 'missing' : 'planned')
}

/** The grid of who was where: everybody who is or has been a member, in Danish order, against the meetings by date. */
export function attendanceGrid(recorded: Recorded): AttendanceGrid {
  const people = sortedBy(recorded.people, (person) => person.fullName)
  const short = shortNames(people.map((person) => person.fullName))
  return {
    meetings: recorded.meetings.map((meeting) => {
      const { expected, present } = turnout(meeting, recorded)
      return {
        id: meeting.id,
        date: meeting.date,
        status: meeting.status,
        attended: present.length,
        expected: expected.length,
      }
    }),
    rows: people.map((person, index) => ({
      participantId: person.id,
      name: person.fullName,
      shortName: short[index] ?? person.fullName,
      cells: recorded.meetings.map((meeting) => cell(meeting, person.id, recorded)),
    })),
  }
}

/** What the grid of a network is made from. */
export const recordedIn = ({ participants, meetings, attendance }: Stores, id: NetworkId): Recorded => ({
  people: participants.ofNetwork(id),
  memberships: participants.membershipsOfNetwork(id),
  meetings: meetings.ofNetwork(id),
  marks: attendance.ofNetwork(id),
})
