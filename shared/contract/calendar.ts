import { z } from 'zod'
import { Language } from '../content/schema.ts'
import { ClientId, MeetingId, NetworkId } from '../domain/ids.ts'
import { Meeting } from '../domain/meeting.ts'
import { HolidayName } from '../domain/series/obstacle.ts'
import { IsoDate } from '../domain/values.ts'
import { query, task } from './define.ts'

/** A meeting as the calendar shows it, whichever network it belongs to. */
export const CalendarMeeting = Meeting.pick({
  id: true,
  networkId: true,
  date: true,
  startsAt: true,
  endsAt: true,
  place: true,
  status: true,
}).extend({
  networkName: z.string(),
  clientId: ClientId,
  clientName: z.string(),
  /** Other meetings that are held at the same time; none for a cancelled one. */
  clashesWith: z.array(MeetingId),
})
export type CalendarMeeting = z.infer<typeof CalendarMeeting>

/** Which meetings a calendar file is about. */
export const CalendarScope = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('meeting'), id: MeetingId }),
  z.strictObject({ kind: z.literal('network'), id: NetworkId }),
  z.strictObject({ kind: z.literal('all') }),
])
export type CalendarScope = z.infer<typeof CalendarScope>

/** `cancellations`: a file that takes meetings out of a calendar again. */
export const CalendarContent = z.enum(['meetings', 'cancellations'])
export type CalendarContent = z.infer<typeof CalendarContent>

export const SavedCalendar = z.strictObject({ savedAs: z.string().nullable(), meetings: z.int() })
export type SavedCalendar = z.infer<typeof SavedCalendar>

export const calendar = {
  /** Meetings of all networks from one day to another, both included, by time. */
  'calendar.meetings': query(
    z.strictObject({ from: IsoDate, to: IsoDate }),
    z.strictObject({ today: IsoDate, meetings: z.array(CalendarMeeting) }),
  ),
  /** Holidays from one day to another, both included, but no more than two months of them. */
  'calendar.holidays': query(
    z.strictObject({ from: IsoDate, to: IsoDate }),
    z.array(z.strictObject({ date: IsoDate, name: HolidayName })),
  ),
  /** How many meetings a file of each kind would have. */
  'calendar.exportable': query(CalendarScope, z.strictObject({ meetings: z.int(), cancellations: z.int() })),
  /**
   * Saves an iCalendar file. Meetings: the one, or all that are planned. Cancellations: of meetings that were cancelled,
   * or deleted and are still in the bin. Nothing but time, place and a title is in it.
   * Refused with `nothing-to-export` where there is no such meeting.
   */
  'calendar.export': task(
    z.strictObject({
      scope: CalendarScope,
      content: CalendarContent,
      language: Language,
      /** The network's name as the title; otherwise a neutral one. */
      withName: z.boolean(),
      /** A reminder one day before. */
      reminder: z.boolean(),
    }),
    SavedCalendar,
  ),
}
