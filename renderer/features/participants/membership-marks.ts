import type { Membership } from '../../../shared/domain/participant.ts'

type Period = { readonly startsOn: string; readonly endsOn: string | null }

const covers = ({ startsOn, endsOn }: Period, day: string): boolean =>
  startsOn <= day && (endsOn === null || endsOn >= day)

/** A membership that ended before a day. */
export const hasLeft = ({ endsOn }: Membership, day: string): boolean => endsOn !== null && endsOn < day

/** A member who is on leave on a day. */
export const isPausing = (membership: Membership, day: string): boolean =>
  !hasLeft(membership, day) && membership.leaves.some((leave) => covers(leave, day))
