import { z } from 'zod'
import { Language } from '../content/schema.ts'
import { DecisionId, MeetingId, ParticipantId } from '../domain/ids.ts'
import { Absence, ActionItem, AttendanceStatus, Decision } from '../domain/meeting.ts'
import { ClockTime, DocumentText, FilledLine, IsoDate } from '../domain/values.ts'
import { command, query, task } from './define.ts'
import { DocumentPages, Saved } from './documents.ts'

/** What a meeting came to, and what the meetings before it decided, the newest first. */
export const MeetingContent = z.strictObject({
  minutes: z.string(),
  decisions: z.array(Decision),
  earlier: z.array(z.strictObject({ meetingId: MeetingId, date: IsoDate, decisions: z.array(z.string()) })),
})
export type MeetingContent = z.infer<typeof MeetingContent>

/**
 * A meeting's minutes as the group may read them: names without reasons, and no step that the consultant has taken on.
 * `start` of an agenda item is a time of day as `13:00`.
 */
export const SharedMinutes = z.strictObject({
  language: Language,
  networkName: z.string(),
  number: z.int(),
  date: IsoDate,
  startsAt: ClockTime,
  endsAt: ClockTime,
  place: z.string(),
  aim: z.string(),
  facilitator: z.string(),
  present: z.array(z.string()),
  absent: z.array(z.string()),
  agenda: z.array(z.strictObject({ start: ClockTime, text: z.string(), minutes: z.int() })),
  decisions: z.array(z.string()),
  steps: z.array(ActionItem.pick({ text: true, responsible: true, dueOn: true })),
  minutes: z.string(),
})
export type SharedMinutes = z.infer<typeof SharedMinutes>

/** A method ready to be put on an agenda, in the user's language. `depth`: 1 light, 2 medium, 3 asks for safety. */
export const MethodChoice = z.strictObject({
  id: z.string(),
  title: z.string(),
  bestFor: z.string(),
  people: z.string(),
  size: z.strictObject({ min: z.int(), max: z.int() }),
  minutes: z.int(),
  depth: z.union([z.literal(1), z.literal(2), z.literal(3)]),
})
export type MethodChoice = z.infer<typeof MethodChoice>

const meeting = z.strictObject({ id: MeetingId })

export const meetingContent = {
  'meetings.methodChoices': query(z.null(), z.array(MethodChoice)),
  'meetings.content': query(meeting, MeetingContent),
  'meetings.setMinutes': command(meeting.extend({ text: DocumentText }), z.null()),
  /** The consultant's own note. No other method reads it. */
  'meetings.privateNote': query(meeting, z.strictObject({ text: z.string() })),
  'meetings.setPrivateNote': command(meeting.extend({ text: DocumentText }), z.null()),
  'meetings.sharedMinutes': query(meeting, SharedMinutes),
  'meetings.previewMinutes': query(meeting, DocumentPages),
  'meetings.exportMinutes': task(meeting, Saved),
  'decisions.add': command(Decision.omit({ id: true }), Decision),
  'decisions.update': command(z.strictObject({ id: DecisionId, text: FilledLine }), Decision),
  /** Moves a decision to another place in its meeting, counted from 0; a place after the last is the last. */
  'decisions.move': command(z.strictObject({ id: DecisionId, to: z.int().min(0).max(10_000) }), z.null()),
  'decisions.delete': command(z.strictObject({ id: DecisionId }), z.null()),
  /** When the cancellations of a meeting came, and why. Nobody else's business: no other method reads the reasons. */
  'attendance.absences': query(z.strictObject({ meetingId: MeetingId }), z.array(Absence)),
  /**
   * Marks a person as having cancelled. What is left out stays as it was; a first mark before the meeting begins is
   * announced now. With a day of announcement the network's rule says whether it came in time, and that is answered.
   */
  'attendance.cancel': command(
    Absence.partial().extend({ meetingId: MeetingId, participantId: ParticipantId }),
    z.strictObject({ status: AttendanceStatus }),
  ),
}
