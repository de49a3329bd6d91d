import { z } from 'zod'
import { ActionItemId, DecisionId, MeetingId, NetworkId, ParticipantId } from './ids.ts'
import { ClockTime, FilledLine, IsoDate, Line, LongText } from './values.ts'

export const MeetingStatus = z.enum(['planned', 'held', 'cancelled'])
export type MeetingStatus = z.infer<typeof MeetingStatus>

export const Role = z.enum(['coordinator', 'facilitator', 'host', 'timekeeper', 'talk'])
export type Role = z.infer<typeof Role>

/** Who has a role at a meeting: a participant, or somebody from outside by name. */
export const RoleAssignment = z.strictObject({
  role: Role,
  participantId: ParticipantId.nullable(),
  externalName: Line,
  /** Paid or chosen for good: left out of the role load (IND-11). */
  agreedFixed: z.boolean(),
})
export type RoleAssignment = z.infer<typeof RoleAssignment>

/** The five statuses of attendance that are recorded; who has none is planned, who is on leave is not expected. */
export const AttendanceStatus = z.enum(['present', 'partial', 'cancelled', 'lateCancelled', 'noShow'])
export type AttendanceStatus = z.infer<typeof AttendanceStatus>

/** What a cell of the attendance grid can show. `absent`: not a member on that day. */
export const AttendanceCell = z.enum([
  'present',
  'partial',
  'cancelled',
  'lateCancelled',
  'noShow',
  'onLeave',
  'planned',
  'missing',
  'absent',
])
export type AttendanceCell = z.infer<typeof AttendanceCell>

/** An item of a meeting's agenda; its clock time follows from the start and the minutes before it. */
export const AgendaItem = z.strictObject({
  minutes: z.int().min(1).max(600),
  text: FilledLine,
  method: z
    .string()
    .regex(/^M\d\d$/)
    .nullable(),
})
export type AgendaItem = z.infer<typeof AgendaItem>

/** A meeting of a network, with its roles, cases and agenda. */
export const Meeting = z.strictObject({
  id: MeetingId,
  networkId: NetworkId,
  date: IsoDate,
  startsAt: ClockTime,
  endsAt: ClockTime,
  place: Line,
  status: MeetingStatus,
  /** Why a cancelled meeting was; the group may read it. Empty otherwise. */
  cancelReason: Line,
  aim: LongText,
  /** Template the agenda was made from, e.g. `A5`; null for none. */
  agendaTemplate: z
    .string()
    .regex(/^A[1-7]$/)
    .nullable(),
  agenda: z.array(AgendaItem).max(40),
  roles: z.array(RoleAssignment),
  /** Members who had a case of their own on the table. */
  focusPersons: z.array(ParticipantId),
})
export type Meeting = z.infer<typeof Meeting>

export const ActionState = z.enum(['open', 'done', 'notDone'])
/** An agreed step. `responsible` is who said they would do it, as written. */
export const ActionItem = z.strictObject({
  id: ActionItemId,
  networkId: NetworkId,
  text: FilledLine,
  responsible: Line,
  dueOn: IsoDate.nullable(),
  state: ActionState,
  /** The meeting where it was agreed; null when it was agreed elsewhere or the meeting is gone. */
  meetingId: MeetingId.nullable().default(null),
})
export type ActionItem = z.infer<typeof ActionItem>

/** What a meeting decided, in one line. */
export const Decision = z.strictObject({ id: DecisionId, meetingId: MeetingId, text: FilledLine })
export type Decision = z.infer<typeof Decision>

/** When a cancellation came and why. `reason` is for the consultant alone: it leaves the store by one query only. */
export const Absence = z.strictObject({
  participantId: ParticipantId,
  announcedOn: IsoDate.nullable(),
  announcedAt: ClockTime.nullable(),
  reason: Line,
})
export type Absence = z.infer<typeof Absence>
