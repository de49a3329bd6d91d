import { addDays, addMonths, weekdayOf } from '../../../shared/domain/dates.ts'

/** The first day of a day's month. */
export const firstOfMonth = (day: string): string => `${day.slice(0, 7)}-01`

/** The weeks, Monday first, that hold a day's month; the days before and after it fill the first and the last. */
export function weeksOfMonth(day: string): string[][] {
  const first = firstOfMonth(day)
  const next = addMonths(first, 1)
  const weeks: string[][] = []
  for (let monday = addDays(first, 1 - weekdayOf(first)); monday < next; monday = addDays(monday, 7))
    weeks.push(Array.from({ length: 7 }, (_, index) => addDays(monday, index)))
  return weeks
}

const steps: Readonly<Record<string, (day: string) => string>> = {
  ArrowLeft: (day) => addDays(day, -1),
  ArrowRight: (day) => addDays(day, 1),
  ArrowUp: (day) => addDays(day, -7),
  ArrowDown: (day) => addDays(day, 7),
  PageUp: (day) => addMonths(day, -1),
  PageDown: (day) => addMonths(day, 1),
}

/** Whether a day's whole month can be shown: dates are known from 1900 to 2199. */
export const dayInYears = (day: string): boolean => day >= '1900-02-01' && day < '2199-12-01'

/** The day that a key leads to; undefined for a key that leads nowhere, or out of the years that are known. */
export function dayAfterKey(key: string, day: string, today: string): string | undefined {
  const to = key === 'Home' || key.toLowerCase() === 't' ? today : steps[key]?.(day)
  return to !== undefined && dayInYears(to) ? to : undefined
}
