import type { ParticipantId } from '../../../shared/domain/ids.ts'
import type { Membership } from '../../../shared/domain/participant.ts'
import { covers, overlap } from '../../../shared/domain/periods.ts'

export { covers, overlap }

export const isOnLeave = (membership: Membership, day: string): boolean =>
  membership.leaves.some((leave) => covers(leave, day))

/** A membership that has not ended; one that begins later counts, so that a network can be prepared before it starts. */
export const isCurrent = ({ endsOn }: Pick<Membership, 'endsOn'>, today: string): boolean =>
  endsOn === null || endsOn >= today

/** People whose membership has not ended, each once. */
export const currentMembers = (memberships: readonly Membership[], today: string): ParticipantId[] => [
  ...new Set(memberships.filter((m) => isCurrent(m, today)).map((m) => m.participantId)),
]

/** People who are members on a day and not on leave: those a meeting may expect. */
export const expectedOn = (memberships: readonly Membership[], day: string): ParticipantId[] => [
  ...new Set(memberships.filter((m) => covers(m, day) && !isOnLeave(m, day)).map((m) => m.participantId)),
]

/** The membership that a person has on a day. */
export const membershipOn = (
  memberships: readonly Membership[],
  person: ParticipantId,
  day: string,
): Membership | undefined => memberships.find((m) => m.participantId === person && covers(m, day))
