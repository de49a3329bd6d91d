import type { NetworkId } from '../../../shared/domain/ids.ts'
import type { Meeting, RoleAssignment } from '../../../shared/domain/meeting.ts'
import type { RoleMeeting } from '../../../shared/domain/roles/role-facts.ts'
import { employmentOn } from '../participants/employment-store.ts'
import type { Stores } from '../stores.ts'

/** Answers where a meeting is held that is at its host's: the host's workplace on the day; empty without one. */
export function hostPlaces(stores: Stores, networkId: NetworkId) {
  const posts = stores.employments.ofNetwork(networkId)
  return (roles: readonly RoleAssignment[], date: string): string => {
    const host = roles.find(({ role }) => role === 'host')?.participantId
    return host ? (employmentOn(posts.get(host) ?? [], date)?.organisation ?? '') : ''
  }
}

/**
 * A meeting with other roles. Where the place goes round, it follows the host, as long as it was the former host's
 * workplace (also with a room after it) or empty; any other place stays.
 */
export function withRoles(stores: Stores, meeting: Meeting, roles: readonly RoleAssignment[]): Meeting {
  const changed = { ...meeting, roles: [...roles] }
  if (stores.networks.frame(meeting.networkId).placeKind !== 'rotating') return changed
  const placeOf = hostPlaces(stores, meeting.networkId)
  const [before, after] = [placeOf(meeting.roles, meeting.date), placeOf(roles, meeting.date)]
  const isHosts = meeting.place === '' || (before !== '' && meeting.place.startsWith(before))
  return before === after || !isHosts ? changed : { ...changed, place: after }
}

/**
 * The meetings of a role plan with a host wherever the place says who it is: a meeting without a host, held at the
 * workplace of one member who can come.
 */
export function withHostsOfPlaces(
  stores: Stores,
  networkId: NetworkId,
  meetings: readonly RoleMeeting[],
  fill: ReadonlySet<string>,
): RoleMeeting[] {
  if (stores.networks.frame(networkId).placeKind !== 'rotating') return [...meetings]
  const posts = stores.employments.ofNetwork(networkId)
  const places = new Map<string, string>(stores.meetings.ofNetwork(networkId).map(({ id, place }) => [id, place]))
  return meetings.map((meeting) => {
    const place = places.get(meeting.key) ?? ''
    if (place === '' || !fill.has(meeting.key) || meeting.roles.some(({ role }) => role === 'host')) return meeting
    const atHome = [...meeting.available].filter((person) => {
      const workplace = employmentOn(posts.get(person) ?? [], meeting.date)?.organisation ?? ''
      return workplace !== '' && place.startsWith(workplace)
    })
    const [host] = atHome
    if (!host || atHome.length > 1) return meeting
    const assignment: RoleAssignment = { role: 'host', participantId: host, externalName: '', agreedFixed: false }
    return { ...meeting, roles: [...meeting.roles, assignment] }
  })
}
