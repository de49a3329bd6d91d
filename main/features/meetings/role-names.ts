import type { Meeting, Role } from '../../../shared/domain/meeting.ts'
import type { Participant } from '../../../shared/domain/participant.ts'

/** Looks up who has a role at a meeting: the full name, or empty while the role is free. */
export function roleNames(people: readonly Participant[]) {
  const names = new Map<string, string>(people.map((person) => [person.id, person.fullName]))
  return (meeting: Meeting, role: Role): string => {
    const given = meeting.roles.find((one) => one.role === role)
    if (!given) return ''
    return given.participantId === null ? given.externalName : (names.get(given.participantId) ?? '')
  }
}

/** Whether somebody from outside has the role. */
export const isExternal = (meeting: Meeting, role: Role): boolean =>
  meeting.roles.some((one) => one.role === role && one.participantId === null)
