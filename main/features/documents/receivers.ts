import type { HandoutOptions } from '../../../shared/contract/documents.ts'
import type { NetworkId, ParticipantId } from '../../../shared/domain/ids.ts'
import type { AttendanceStatus, Meeting } from '../../../shared/domain/meeting.ts'
import type { Participant } from '../../../shared/domain/participant.ts'
import type { Context } from '../context.ts'
import { sortedBy } from '../danish-order.ts'
import { currentMembers, expectedOn } from '../participants/membership-dates.ts'
import { meetingFor } from './meeting-values.ts'

type Options = Pick<HandoutOptions, 'networkId' | 'meetingId' | 'personal' | 'onlyPresent' | 'receivers'>

/** People of a network in Danish order who are among some. */
function inOrder({ stores }: Context, networkId: NetworkId, some: ReadonlySet<ParticipantId>): Participant[] {
  const people = stores.participants.ofNetwork(networkId).filter((person) => some.has(person.id))
  return sortedBy(people, (person) => person.fullName)
}

function members(context: Context, networkId: NetworkId): Participant[] {
  const memberships = context.stores.participants.membershipsOfNetwork(networkId)
  return inOrder(context, networkId, new Set(currentMembers(memberships, context.today())))
}

/** Full names of the members whose membership has not ended, in Danish order. */
export const memberNames = (context: Context, networkId: NetworkId): string[] =>
  members(context, networkId).map((person) => person.fullName)

const came = (status: AttendanceStatus | undefined) => status === 'present' || status === 'partial'
const staysAway = (status: AttendanceStatus | undefined) => status === 'cancelled' || status === 'lateCancelled'

/**
 * The people at a meeting, in Danish order: those marked present (wholly or in part) where it was held; those expected
 * on the day who have not cancelled where it is planned.
 */
function peopleAt(context: Context, meeting: Meeting): Participant[] {
  const { participants, attendance } = context.stores
  const marks = attendance.atMeeting(meeting.id)
  const asked =
    meeting.status === 'held'
      ? [...marks].flatMap(([person, status]) => (came(status) ? [person] : []))
      : expectedOn(participants.membershipsOfNetwork(meeting.networkId), meeting.date).filter(
          (person) => !staysAway(marks.get(person)),
        )
  return inOrder(context, meeting.networkId, new Set(asked))
}

/** Those who get a sheet by name, in Danish order; nobody where sheets are without names. */
export function receivers(context: Context, options: Options): Participant[] {
  const { networkId, personal, onlyPresent } = options
  if (!personal || networkId === null) return []
  const meeting = onlyPresent ? meetingFor(context, networkId, options.meetingId) : undefined
  const all = meeting ? peopleAt(context, meeting) : members(context, networkId)
  if (options.receivers === null) return all
  const picked = new Set(options.receivers)
  return all.filter((person) => picked.has(person.id))
}
