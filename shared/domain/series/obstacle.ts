import { z } from 'zod'
import { ClockTime } from '../values.ts'

/** Danish public holidays, and three days on which workplaces are closed though the law does not ask for it. */
export const HolidayName = z.enum([
  'newYearsDay',
  'maundyThursday',
  'goodFriday',
  'easterSunday',
  'easterMonday',
  'prayerDay',
  'ascensionDay',
  'whitSunday',
  'whitMonday',
  'constitutionDay',
  'christmasEve',
  'christmasDay',
  'boxingDay',
  'newYearsEve',
  'publicHoliday',
])
export type HolidayName = z.infer<typeof HolidayName>

/** Why a day does not suit a meeting. `taken`: the network meets that day already; `onLeave`: every member is away. */
export const Obstacle = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('weekend') }),
  z.strictObject({ kind: z.literal('holiday'), name: HolidayName }),
  z.strictObject({ kind: z.literal('school'), name: z.string() }),
  z.strictObject({ kind: z.literal('taken') }),
  z.strictObject({ kind: z.literal('clash'), network: z.string(), startsAt: ClockTime, endsAt: ClockTime }),
  z.strictObject({ kind: z.literal('onLeave') }),
])
export type Obstacle = z.infer<typeof Obstacle>

/** What stands in the way of a meeting on a day; empty when nothing does. */
export type ObstaclesOn = (date: string) => readonly Obstacle[]
