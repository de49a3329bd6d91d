import type { AttendanceGrid } from '../../../shared/contract/networks.ts'
import type { MeetingId, ParticipantId } from '../../../shared/domain/ids.ts'
import type { AttendanceCell, Meeting, Role } from '../../../shared/domain/meeting.ts'

/** The roles in the order they are shown. */
export const roleOrder: readonly Role[] = ['facilitator', 'coordinator', 'host', 'timekeeper', 'talk']

export type Person = { readonly participantId: ParticipantId; readonly name: string; readonly cell: AttendanceCell }

/** Everybody who was or is a member on the day of a meeting, with their mark, in the order of the grid. */
export const peopleAt = (grid: AttendanceGrid, meetingId: MeetingId): Person[] => {
  const column = grid.meetings.findIndex(({ id }) => id === meetingId)
  return grid.rows.flatMap(({ participantId, name, cells }) => {
    const cell = cells[column]
    return cell && cell !== 'absent' ? [{ participantId, name, cell }] : []
  })
}

/** Whether a mark says that somebody does not come, or did not, or is not expected. */
export const isAway = (cell: AttendanceCell): boolean =>
  cell === 'cancelled' || cell === 'lateCancelled' || cell === 'noShow' || cell === 'onLeave'

/** Who has a role at a meeting, by name; empty when it is free. */
export const holderOf = (meeting: Meeting, role: Role, names: Readonly<Record<string, string>>): string => {
  const holder = meeting.roles.find((assignment) => assignment.role === role)
  if (!holder) return ''
  return holder.participantId ? (names[holder.participantId] ?? '') : holder.externalName
}

/** The calendar day on this machine, as `2026-11-24`. */
export const todayHere = (): string => {
  const now = new Date()
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
}
