import { z } from 'zod'
import { MeetingId, NetworkId, SchoolHolidayId } from '../domain/ids.ts'
import { Meeting, RoleAssignment } from '../domain/meeting.ts'
import { PlaceKind } from '../domain/network.ts'
import { Obstacle } from '../domain/series/obstacle.ts'
import {
  AgendaTemplateId,
  MAX_SERIES,
  SchoolHoliday,
  SeriesEdit,
  SeriesRow,
  SeriesSettings,
} from '../domain/series/series.ts'
import { ClockTime, IsoDate, Line } from '../domain/values.ts'
import { command, query } from './define.ts'

const slot = { date: IsoDate, startsAt: ClockTime, endsAt: ClockTime, place: Line }

/** A proposed series with the settings it was made from and the names that its roles refer to. */
export const SeriesProposal = z.strictObject({
  settings: SeriesSettings,
  rows: z.array(SeriesRow),
  names: z.record(z.string(), z.string()),
  placeKind: PlaceKind,
  trialMeetings: z.int(),
  /** School holidays that are typed in and not over. */
  schoolHolidays: z.int(),
})
export type SeriesProposal = z.infer<typeof SeriesProposal>

/** Where a meeting would go: `why` it is not simply so many days later, `warnings` for a day the user chose. */
export const MeetingMove = z.strictObject({
  id: MeetingId,
  from: IsoDate,
  to: IsoDate,
  why: z.array(Obstacle),
  warnings: z.array(Obstacle),
})
export type MeetingMove = z.infer<typeof MeetingMove>

export const series = {
  /** Proposes a whole series; settings left out are taken from the frame. `edits` by the nominal date of the row. */
  'series.propose': query(
    z.strictObject({
      networkId: NetworkId,
      settings: SeriesSettings.partial(),
      edits: z.record(z.string().max(10), SeriesEdit),
    }),
    SeriesProposal,
  ),
  /** The meeting and, if wanted, all later planned ones by the same number of days, away from days that do not suit. */
  'series.shift': query(
    z.strictObject({ id: MeetingId, ...slot, place: Line.optional(), laterToo: z.boolean() }),
    z.array(MeetingMove),
  ),
  /** Stores a series with agendas and roles, all or nothing. */
  'meetings.createSeries': command(
    z.strictObject({
      networkId: NetworkId,
      meetings: z
        .array(
          z.strictObject({
            ...slot,
            agendaTemplate: AgendaTemplateId.nullable(),
            roles: z.array(RoleAssignment).max(5),
          }),
        )
        .min(1)
        .max(MAX_SERIES),
    }),
    z.array(Meeting),
  ),
  /** Moves meetings of one network together; those after the first keep what is not given. */
  'meetings.move': command(
    z.strictObject({
      moves: z
        .array(
          z.strictObject({
            id: MeetingId,
            date: IsoDate,
            startsAt: ClockTime.optional(),
            endsAt: ClockTime.optional(),
            place: Line.optional(),
          }),
        )
        .min(1)
        .max(200),
    }),
    z.null(),
  ),
  /** The reason may be read by the group. */
  'meetings.cancel': command(z.strictObject({ id: MeetingId, reason: Line }), Meeting),
  'meetings.reinstate': command(z.strictObject({ id: MeetingId }), Meeting),
  'schoolHolidays.list': query(z.null(), z.array(SchoolHoliday)),
  'schoolHolidays.create': command(SchoolHoliday.omit({ id: true }), SchoolHoliday),
  'schoolHolidays.update': command(
    z.strictObject({ id: SchoolHolidayId, change: SchoolHoliday.omit({ id: true }).partial() }),
    SchoolHoliday,
  ),
  'schoolHolidays.delete': command(z.strictObject({ id: SchoolHolidayId }), z.null()),
  /** Takes the newest year's periods over into the same weeks of the year after; answers the new ones. */
  'schoolHolidays.copyToNextYear': command(z.null(), z.array(SchoolHoliday)),
}
