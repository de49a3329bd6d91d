import Holidays from 'date-holidays'
import type { HolidayName } from '../../../shared/domain/series/obstacle.ts'

const calendar = new Holidays('DK')

// The rules of the library's Danish calendar, by the name we have for the day. 5 June and 24 December are no public
// holidays there; 31 December it does not know.
const NAMES: Readonly<Record<string, HolidayName>> = {
  '01-01': 'newYearsDay',
  'easter -3': 'maundyThursday',
  'easter -2': 'goodFriday',
  easter: 'easterSunday',
  'easter 1': 'easterMonday',
  'easter 26 prior to 2024': 'prayerDay',
  'easter 39': 'ascensionDay',
  'easter 49': 'whitSunday',
  'easter 50': 'whitMonday',
  '06-05': 'constitutionDay',
  '12-24': 'christmasEve',
  '12-25': 'christmasDay',
  '12-26': 'boxingDay',
}
const CLOSED_BY_CUSTOM = new Set(['06-05', '12-24'])

const known = new Map<string, ReadonlyMap<string, HolidayName>>()

function holidaysOf(year: string): ReadonlyMap<string, HolidayName> {
  const found = calendar
    .getHolidays(year, 'da')
    .filter(({ type, rule }) => type === 'public' || CLOSED_BY_CUSTOM.has(rule))
    // Two holidays on one day, such as Ascension Day on 5 June: the public one gives its name.
    .toSorted((a, b) => Number(a.type === 'public') - Number(b.type === 'public'))
    .map(({ date, rule }) => [date.slice(0, 10), NAMES[rule] ?? 'publicHoliday'] as const)
  return new Map([[`${year}-12-31`, 'newYearsEve'], ...found])
}

/**
 * The holiday on a date (`2026-12-25`), or null. Danish public holidays by the library `date-holidays`, and 5 June,
 * 24 and 31 December, when workplaces are closed. Store bededag is none since 2024.
 */
export function danishHoliday(date: string): HolidayName | null {
  const year = date.slice(0, 4)
  const days = known.get(year) ?? holidaysOf(year)
  known.set(year, days)
  return days.get(date) ?? null
}
