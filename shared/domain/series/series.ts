import { z } from 'zod'
import { SchoolHolidayId } from '../ids.ts'
import { RoleAssignment } from '../meeting.ts'
import { ClockTime, FilledLine, IsoDate, Line } from '../values.ts'
import { Obstacle } from './obstacle.ts'
import { Rhythm } from './rhythm.ts'

export const MAX_SERIES = 40

/** A period without meetings, typed once for all networks; both days belong to it. */
export const SchoolHoliday = z.strictObject({
  id: SchoolHolidayId,
  name: FilledLine,
  startsOn: IsoDate,
  endsOn: IsoDate,
})
export type SchoolHoliday = z.infer<typeof SchoolHoliday>

/** What a series is made from. `minutes` is the length; `place` null means the host's place, or the frame's. */
export const SeriesSettings = z.strictObject({
  firstDate: IsoDate,
  count: z.int().min(1).max(MAX_SERIES),
  rhythm: Rhythm,
  startsAt: ClockTime,
  minutes: z.int().min(15).max(1440),
  place: Line.nullable(),
  skipSchool: z.boolean(),
})
export type SeriesSettings = z.infer<typeof SeriesSettings>

export const AgendaTemplateId = z.string().regex(/^A[1-7]$/)

/** What the user has changed in one proposed meeting. */
export const SeriesEdit = z
  .strictObject({
    date: IsoDate,
    startsAt: ClockTime,
    leftOut: z.boolean(),
    agendaTemplate: AgendaTemplateId.nullable(),
  })
  .partial()
export type SeriesEdit = z.infer<typeof SeriesEdit>

/**
 * A proposed meeting. `nominal` is the day the rhythm points at and names the row; `moved` says why it became another
 * one, `warnings` what stands in the way of a day the user chose. `date` is null where no day near is free.
 */
export const SeriesRow = z.strictObject({
  nominal: IsoDate,
  date: IsoDate.nullable(),
  startsAt: ClockTime,
  endsAt: ClockTime,
  place: Line,
  leftOut: z.boolean(),
  agendaTemplate: AgendaTemplateId.nullable(),
  roles: z.array(RoleAssignment),
  moved: z.array(Obstacle),
  warnings: z.array(Obstacle),
})
export type SeriesRow = z.infer<typeof SeriesRow>
