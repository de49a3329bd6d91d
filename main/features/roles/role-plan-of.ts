import { compareDates } from '../../../shared/domain/dates.ts'
import type { NetworkId, ParticipantId } from '../../../shared/domain/ids.ts'
import type { Meeting } from '../../../shared/domain/meeting.ts'
import type { RolePlan } from '../../../shared/domain/roles/plan-roles.ts'
import type { RoleMeeting } from '../../../shared/domain/roles/role-facts.ts'
import { sortedBy } from '../danish-order.ts'
import type { Marks } from '../meetings/attendance-store.ts'
import { expectedOn } from '../participants/membership-dates.ts'
import type { Stores } from '../stores.ts'

const AWAY = new Set(['cancelled', 'lateCancelled', 'noShow'])

/** Those of the expected who have not said no, or were there. */
const availableAt = (expected: ReadonlySet<ParticipantId>, meeting: Meeting, marks: Marks): Set<ParticipantId> =>
  new Set([...expected].filter((person) => !AWAY.has(marks.get(meeting.id)?.get(person) ?? '')))

/** What roles are planned from. `fresh` are meetings that are only proposed: their key and date. */
export function rolePlanOf(
  stores: Stores,
  networkId: NetworkId,
  fresh: readonly { readonly key: string; readonly date: string }[] = [],
): RolePlan {
  const memberships = stores.participants.membershipsOfNetwork(networkId)
  const marks = stores.attendance.ofNetwork(networkId)
  const meetings = stores.meetings.ofNetwork(networkId).filter(({ status }) => status !== 'cancelled')
  const known = meetings.map((meeting): RoleMeeting => {
    const expected = new Set(expectedOn(memberships, meeting.date))
    return {
      key: meeting.id,
      date: meeting.date,
      roles: meeting.roles,
      expected,
      available: availableAt(expected, meeting, marks),
    }
  })
  const proposed = fresh.map(({ key, date }): RoleMeeting => {
    const expected = new Set(expectedOn(memberships, date))
    return { key, date, roles: [], expected, available: expected }
  })
  const outside = meetings
    .flatMap(({ roles }) => roles)
    .findLast(({ role, externalName }) => role === 'facilitator' && externalName !== '')
  return {
    people: sortedBy(stores.participants.ofNetwork(networkId), ({ fullName }) => fullName).map(({ id }) => id),
    meetings: [...known, ...proposed].toSorted((a, b) => compareDates(a.date, b.date)),
    frame: stores.networks.frame(networkId),
    externalFacilitator: outside?.externalName ?? stores.consultant.get().fullName,
  }
}
