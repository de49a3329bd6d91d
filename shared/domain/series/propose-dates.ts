import { addDays, daysBetween } from '../dates.ts'
import type { Obstacle, ObstaclesOn } from './obstacle.ts'
import { occurrence, type Rhythm } from './rhythm.ts'

/**
 * One step of a series. `nominal` is the day the rhythm points at; `date` is the day that is proposed instead when
 * `why` is not empty, and null where no day near it is free.
 */
export type ProposedDate = { readonly nominal: string; readonly date: string | null; readonly why: readonly Obstacle[] }

const EARLIEST = '1900-01-01'
const LATEST = '2199-12-31'

// The same weekday in a near week first, a week later before a week earlier; then the nearest day of any weekday.
const SHIFTS = [7, -7, 14, -14, 21, -21, ...Array.from({ length: 13 }, (_, index) => [index + 1, -index - 1]).flat()]

/** The day itself if it suits, else the nearest that does in the order above; undefined within three weeks of none. */
export const freeDayNear = (day: string, suits: (day: string) => boolean): string | undefined =>
  [0, ...SHIFTS].map((shift) => addDays(day, shift)).find((near) => near >= EARLIEST && near <= LATEST && suits(near))

/**
 * Dates of a series: `count` days, or fewer where the calendar ends (2199) or is closed for years.
 *
 * A day with an obstacle is moved to the same weekday of the nearest free week, else to the nearest free day, never so
 * far that it comes closer to its neighbours than half the rhythm; the first meeting is never moved forward. Where no
 * day is left, the step is listed without a date and the series goes on, so that the number of meetings is kept. Dates
 * are strictly increasing, and none has an obstacle. Throws `RangeError` on a first date that is none.
 */
export function proposeDates(first: string, count: number, rhythm: Rhythm, obstaclesOn: ObstaclesOn): ProposedDate[] {
  const proposed: ProposedDate[] = []
  let previous: string | undefined
  let found = 0
  for (let step = 0; found < count && step < count * 3 + 12; step++) {
    const nominal = occurrence(first, rhythm, step)
    if (nominal > LATEST) break
    const next = occurrence(first, rhythm, step + 1)
    const gap = Math.floor(daysBetween(nominal, next) / 2)
    const from = previous === undefined ? nominal : addDays(previous, gap)
    const until = addDays(next, -gap)
    const why = obstaclesOn(nominal)
    const suits = (day: string) => day >= from && day <= until && obstaclesOn(day).length === 0
    const date = why.length === 0 ? nominal : freeDayNear(nominal, suits)
    proposed.push({ nominal, date: date ?? null, why })
    if (date === undefined) continue
    previous = date
    found += 1
  }
  return proposed
}
