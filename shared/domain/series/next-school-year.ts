import { addDays, addWeeks, datePartsOf, weekdayOf } from '../dates.ts'
import type { SchoolHoliday } from './series.ts'

/** The Monday of week 1 of a year, by ISO 8601: the week that holds 4 January. */
const firstMonday = (year: number): string => {
  const fourth = `${year}-01-04`
  return addDays(fourth, 1 - weekdayOf(fourth))
}

/** The same weekday of the same ISO week a year later; of week 52 where the next year has no week 53. */
export function sameWeekNextYear(date: string): string {
  const thursday = addDays(date, 4 - weekdayOf(date))
  const { year } = datePartsOf(thursday)
  for (const weeks of [53, 52]) {
    const later = addWeeks(date, weeks)
    const week = (day: string, start: string) => Math.floor((Date.parse(day) - Date.parse(start)) / 604_800_000)
    if (week(later, firstMonday(year + 1)) === week(date, firstMonday(year))) {
      const yearOfLater = datePartsOf(addDays(later, 4 - weekdayOf(later))).year
      if (yearOfLater === year + 1) return later
    }
  }
  return addWeeks(date, 52)
}

type Period = Omit<SchoolHoliday, 'id'>

/**
 * The periods of the newest year in the same weeks of the year after, as a proposal to correct: school holidays mostly
 * keep their week numbers. Empty where nothing is typed in, or where the calendar ends (2199).
 */
export function nextSchoolYear(periods: readonly Period[]): Period[] {
  const newest = Math.max(...periods.map(({ startsOn }) => datePartsOf(startsOn).year))
  if (!Number.isFinite(newest) || newest >= 2198) return []
  return periods
    .filter(({ startsOn }) => datePartsOf(startsOn).year === newest)
    .map(({ name, startsOn, endsOn }) => {
      const from = sameWeekNextYear(startsOn)
      const days = Math.round((Date.parse(endsOn) - Date.parse(startsOn)) / 86_400_000)
      return { name, startsOn: from, endsOn: addDays(from, days) }
    })
    .filter(({ endsOn }) => endsOn < '2200')
}
