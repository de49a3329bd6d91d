import { z } from 'zod'
import { addDays, addMonths, addWeeks, datePartsOf, weekdayOf } from '../dates.ts'
import type { Frame } from '../network.ts'

/** How often a network meets: every so many weeks, or in every so many months on the same weekday of the month. */
export const Rhythm = z.strictObject({ unit: z.enum(['week', 'month']), every: z.int().min(1).max(26) })
export type Rhythm = z.infer<typeof Rhythm>

const SIX_WEEKS: Rhythm = { unit: 'week', every: 6 }

/**
 * The rhythm a frame asks for. A frequency in the network's own words counts as weeks where they hold a number from 1 to
 * 26 ("hver 5. uge"); without one it is taken for six weeks, to be corrected on the screen.
 */
export function rhythmOf({ frequency, frequencyNote }: Pick<Frame, 'frequency' | 'frequencyNote'>): Rhythm {
  if (frequency === 'monthly') return { unit: 'month', every: 1 }
  if (frequency === 'everySecondMonth') return { unit: 'month', every: 2 }
  if (frequency === 'everyThirdMonth') return { unit: 'month', every: 3 }
  const weeks = Number(/\d+/.exec(frequencyNote)?.[0])
  return weeks >= 1 && weeks <= 26 ? { unit: 'week', every: weeks } : SIX_WEEKS
}

/**
 * The day that the rhythm points at, `steps` after the first: so many weeks later, or the same weekday of the month
 * (the second Tuesday; a fifth Tuesday stands for the last). Pure arithmetic, holidays play no part.
 */
export function occurrence(first: string, { unit, every }: Rhythm, steps: number): string {
  if (unit === 'week') return addWeeks(first, steps * every)
  const { day } = datePartsOf(first)
  const place = Math.ceil(day / 7)
  const monthStart = addMonths(addDays(first, 1 - day), steps * every)
  const inFirstWeek = addDays(monthStart, (weekdayOf(first) - weekdayOf(monthStart) + 7) % 7)
  const found = addWeeks(inFirstWeek, place - 1)
  return datePartsOf(found).month === datePartsOf(monthStart).month ? found : addWeeks(found, -1)
}
