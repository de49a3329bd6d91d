import type { Role } from '../meeting.ts'
import type { Frame } from '../network.ts'

/** How the frame wants a role to go round. `months` is how long one person keeps it; null: a new one each meeting. */
export type Turn = { readonly months: number | null; readonly external: boolean }

const coordinatorMonths = { everyMeeting: null, halfYear: 6, year: 12, fixed: Number.POSITIVE_INFINITY } as const

/** The turn of a role. A mixed model of facilitation goes round at each meeting, as rotation does. */
export function turnOf(role: Role, frame: Pick<Frame, 'coordinatorRotation' | 'facilitation'>): Turn {
  if (role === 'coordinator') return { months: coordinatorMonths[frame.coordinatorRotation], external: false }
  if (role !== 'facilitator') return { months: null, external: false }
  return { months: frame.facilitation === 'halfYear' ? 6 : null, external: frame.facilitation === 'external' }
}

/** Roles that every meeting of a network needs. A talk is held when there is one; online there is nobody to host. */
export const neededRoles = ({ placeKind }: Pick<Frame, 'placeKind'>): readonly Role[] =>
  placeKind === 'online'
    ? ['facilitator', 'coordinator', 'timekeeper']
    : ['facilitator', 'coordinator', 'host', 'timekeeper']
