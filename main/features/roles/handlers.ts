import type { FeatureHandlers } from '../../../shared/contract/index.ts'
import type { RoleSuggestion } from '../../../shared/contract/roles.ts'
import { type Meeting, Role } from '../../../shared/domain/meeting.ts'
import { Rejection } from '../../../shared/domain/rejection.ts'
import { planRole, planRoles, type RolePlan } from '../../../shared/domain/roles/plan-roles.ts'
import { roleReason } from '../../../shared/domain/roles/role-facts.ts'
import { neededRoles } from '../../../shared/domain/roles/terms.ts'
import type { Context } from '../context.ts'
import { foundMeeting, foundNetwork } from '../found.ts'
import { meetingChecks } from '../meetings/check-meeting.ts'
import { withHostsOfPlaces, withRoles } from './host-place.ts'
import { rolePlanOf } from './role-plan-of.ts'

export const roleHandlers = (context: Context) => {
  const { stores, today } = context
  const { checkMember } = meetingChecks(context)

  const suggestion = (plan: RolePlan, meeting: Meeting, role: Role, names: Map<string, string>): RoleSuggestion[] => {
    const now = plan.meetings.find(({ key }) => key === meeting.id)
    const holder = meeting.roles.find((one) => one.role === role)?.participantId
    const without = plan.meetings.map((one) =>
      one.key === meeting.id ? { ...one, roles: one.roles.filter((given) => given.role !== role) } : one,
    )
    const fill = new Set<string>([meeting.id])
    const meetings = role === 'host' ? withHostsOfPlaces(stores, meeting.networkId, without, fill) : without
    const planned = planRole({ ...plan, meetings }, role, fill)
    const assignment = planned.find(({ key }) => key === meeting.id)?.roles.find((one) => one.role === role)
    if (!assignment) return []
    const person = assignment.participantId
    return [
      {
        assignment,
        name: person ? (names.get(person) ?? '') : assignment.externalName,
        reason: person && !assignment.agreedFixed ? roleReason(without, person, role, meeting.date) : null,
        standInFor: holder && !now?.available.has(holder) ? holder : null,
      },
    ]
  }

  /** Gives the roles away at two meetings (or twice the same one) after checking that their people are members. */
  const exchanged = (meeting: Meeting, role: Role, from: Meeting, fromRole: Role): Meeting['roles'][number] => {
    const given = from.roles.find((one) => one.role === fromRole)
    if (!given) throw new Rejection('role-free')
    if (given.participantId) checkMember(meeting.networkId, given.participantId, meeting.date)
    return { ...given, role }
  }
  const save = (meeting: Meeting, changed: readonly Meeting['roles'][number][]): void => {
    const others = meeting.roles.filter(({ role }) => !changed.some((one) => one.role === role))
    stores.meetings.save(withRoles(stores, meeting, [...others, ...changed]))
  }

  return {
    'roles.suggestions': ({ meetingId }) => {
      const meeting = foundMeeting(stores, meetingId)
      if (meeting.status === 'cancelled') return []
      const plan = rolePlanOf(stores, meeting.networkId)
      const names = new Map<string, string>(
        stores.participants.ofNetwork(meeting.networkId).map(({ id, fullName }) => [id, fullName]),
      )
      return Role.options.flatMap((role) => suggestion(plan, meeting, role, names))
    },
    'roles.fill': ({ networkId, meetingId }) => {
      foundNetwork(stores, networkId)
      const frame = stores.networks.frame(networkId)
      const all = stores.meetings.ofNetwork(networkId)
      const chosen = all.filter((meeting) =>
        meetingId ? meeting.id === meetingId : meeting.status === 'planned' && meeting.date >= today(),
      )
      if (meetingId && chosen.length === 0) throw new Rejection('meeting-not-found')
      const fill = new Set<string>(chosen.filter(({ status }) => status !== 'cancelled').map(({ id }) => id))
      const plan = rolePlanOf(stores, networkId)
      const meetings = withHostsOfPlaces(stores, networkId, plan.meetings, fill)
      const planned = planRoles({ ...plan, meetings }, neededRoles(frame), fill)
      let filled = 0
      for (const meeting of chosen) {
        const roles = planned.find(({ key }) => key === meeting.id)?.roles ?? meeting.roles
        const more = roles.length - meeting.roles.length
        if (more === 0) continue
        stores.meetings.save(withRoles(stores, meeting, roles))
        filled += more
      }
      return filled
    },
    'roles.swap': ({ a, b }) => {
      const [first, second] = [foundMeeting(stores, a.meetingId), foundMeeting(stores, b.meetingId)]
      if (first.networkId !== second.networkId) throw new Rejection('not-a-member')
      const given = exchanged(first, a.role, second, b.role)
      const taken = exchanged(second, b.role, first, a.role)
      if (first.id === second.id) save(first, [given, taken])
      else {
        save(first, [given])
        save(second, [taken])
      }
      return null
    },
  } satisfies Partial<FeatureHandlers>
}
