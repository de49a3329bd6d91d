import { z } from 'zod'
import type { ParticipantId } from '../ids.ts'
import type { Role, RoleAssignment } from '../meeting.ts'
import { IsoDate } from '../values.ts'

/** A meeting as the distribution of roles sees it. Cancelled meetings are left out beforehand. */
export type RoleMeeting = {
  readonly key: string
  readonly date: string
  readonly roles: readonly RoleAssignment[]
  /** Members on that day who are not on leave. */
  readonly expected: ReadonlySet<ParticipantId>
  /** Those of them who have not said they cannot come, or who were there. */
  readonly available: ReadonlySet<ParticipantId>
}

/** Times a person had the role at meetings they could be at, before the one in question. */
export const RoleReason = z.strictObject({ had: z.int(), of: z.int(), lastOn: IsoDate.nullable() })
export type RoleReason = z.infer<typeof RoleReason>

/** A role that goes round: given to a participant, and not agreed for good. */
export const rotated = (meeting: RoleMeeting, role: Role): ParticipantId | null => {
  const given = meeting.roles.find((one) => one.role === role)
  return given && !given.agreedFixed ? given.participantId : null
}

export const isGiven = (meeting: RoleMeeting, role: Role): boolean =>
  meeting.roles.some((one) => one.role === role && (one.participantId !== null || one.externalName !== ''))

/** How often and when a person had a role at the meetings before a day, of those they could be at. */
export function roleReason(
  meetings: readonly RoleMeeting[],
  person: ParticipantId,
  role: Role,
  before: string,
): RoleReason {
  const could = meetings.filter(({ date, available }) => date < before && available.has(person))
  const had = could.filter((meeting) => rotated(meeting, role) === person)
  return { had: had.length, of: could.length, lastOn: had.at(-1)?.date ?? null }
}
