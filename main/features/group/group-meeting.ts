import type { GroupMeeting, GroupStep } from '../../../shared/contract/group.ts'
import type { NetworkId, ParticipantId } from '../../../shared/domain/ids.ts'
import type { ActionItem, Meeting } from '../../../shared/domain/meeting.ts'
import { recordedIn, turnout } from '../meetings/attendance-grid.ts'
import { roleNames } from '../meetings/role-names.ts'
import type { Stores } from '../stores.ts'

/** Gives a meeting of the network as the group may see it. */
export function groupMeetings(stores: Stores, networkId: NetworkId): (meeting: Meeting) => GroupMeeting {
  const recorded = recordedIn(stores, networkId)
  const nameOf = roleNames(recorded.people)
  const names = new Map<ParticipantId, string>(recorded.people.map((person) => [person.id, person.fullName]))
  return (meeting) => {
    const { expected, present } = turnout(meeting, recorded)
    const { id, date, startsAt, endsAt, place, status, aim, agenda } = meeting
    return {
      id,
      number: recorded.meetings.findIndex((one) => one.id === id) + 1,
      date,
      startsAt,
      endsAt,
      place,
      status,
      aim,
      attended: present.length,
      expected: expected.length,
      agenda: agenda.map(({ minutes, text, method }) => ({ minutes, text, method })),
      roles: meeting.roles.map(({ role }) => ({ role, name: nameOf(meeting, role) })),
      focusPersons: meeting.focusPersons.map((person) => names.get(person) ?? ''),
      decisions: stores.decisions.ofMeeting(id).map((decision) => decision.text),
      minutes: stores.minutes.of(id),
    }
  }
}

export const groupStep = ({ id, text, responsible, dueOn, state }: ActionItem): GroupStep => ({
  id,
  text,
  responsible,
  dueOn,
  state,
})
