import { z } from 'zod'
import { ActionItemId, MeetingId, NetworkId, ParticipantId } from '../domain/ids.ts'
import { ActionItem, AgendaItem, AttendanceStatus, Meeting, RoleAssignment } from '../domain/meeting.ts'
import { command, query } from './define.ts'
import { AttendanceGrid } from './networks.ts'

const planned = Meeting.pick({ date: true, startsAt: true, endsAt: true, place: true })

/** Meetings of a network by date, the grid beside them, and the names that roles refer to. */
export const MeetingPlan = z.strictObject({
  meetings: z.array(Meeting),
  grid: AttendanceGrid,
  names: z.record(z.string(), z.string()),
  steps: z.array(ActionItem),
})
export type MeetingPlan = z.infer<typeof MeetingPlan>

/** An agenda template ready to be chosen, in the user's language. */
export const AgendaChoice = z.strictObject({
  id: z.string(),
  title: z.string(),
  minutes: z.int(),
  items: z.array(AgendaItem),
})
export type AgendaChoice = z.infer<typeof AgendaChoice>

export const meetings = {
  'meetings.plan': query(z.strictObject({ networkId: NetworkId }), MeetingPlan),
  'meetings.agendaChoices': query(z.null(), z.array(AgendaChoice)),
  /** What was left out is taken from the frame: time, length and place. */
  'meetings.create': command(planned.partial().required({ date: true }).extend({ networkId: NetworkId }), Meeting),
  'meetings.update': command(
    z.strictObject({
      id: MeetingId,
      change: Meeting.pick({
        date: true,
        startsAt: true,
        endsAt: true,
        place: true,
        status: true,
        aim: true,
      }).partial(),
    }),
    Meeting,
  ),
  'meetings.delete': command(z.strictObject({ id: MeetingId }), z.null()),
  /** Gives a role to a participant or to somebody from outside; with neither, the role is free. */
  'meetings.setRole': command(z.strictObject({ id: MeetingId, assignment: RoleAssignment }), Meeting),
  'meetings.setFocusPersons': command(
    z.strictObject({ id: MeetingId, participantIds: z.array(ParticipantId).max(30) }),
    Meeting,
  ),
  /**
   * Takes over a template's items (texts in the user's language), or empties the agenda with null. `fit` gives the cases
   * the minutes that make the whole as long as the meeting, where that can be done.
   */
  'meetings.useAgendaTemplate': command(
    z.strictObject({
      id: MeetingId,
      template: z
        .string()
        .regex(/^A[1-7]$/)
        .nullable(),
      fit: z.boolean().default(false),
    }),
    Meeting,
  ),
  'meetings.setAgenda': command(z.strictObject({ id: MeetingId, agenda: z.array(AgendaItem).max(40) }), Meeting),
  /** null takes the mark away again. A mark at a held or past meeting makes the meeting held. */
  'attendance.set': command(
    z.strictObject({ meetingId: MeetingId, participantId: ParticipantId, status: AttendanceStatus.nullable() }),
    z.null(),
  ),
  /** Marks everybody expected who has no mark yet as present, and the meeting as held. */
  'attendance.restPresent': command(z.strictObject({ meetingId: MeetingId }), z.null()),
  'steps.create': command(ActionItem.omit({ id: true }), ActionItem),
  'steps.update': command(
    z.strictObject({
      id: ActionItemId,
      change: ActionItem.omit({ id: true, networkId: true, meetingId: true }).partial(),
    }),
    ActionItem,
  ),
  'steps.delete': command(z.strictObject({ id: ActionItemId }), z.null()),
}
