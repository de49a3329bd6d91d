import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, daysBetween, weekdayOf } from '../../shared/domain/dates.ts'
import { nextSchoolYear, sameWeekNextYear } from '../../shared/domain/series/next-school-year.ts'

/** ISO week by its definition: the week of the year that its Thursday lies in. */
const weekOf = (date: string): number => {
  const thursday = addDays(date, 4 - weekdayOf(date))
  return Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7) + 1
}

test('a year later in the same week, on the same weekday', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60_000 }), (days) => {
      const date = addDays('2000-01-03', days)
      const later = sameWeekNextYear(date)
      expect(weekdayOf(later)).toBe(weekdayOf(date))
      expect([364, 371]).toContain(daysBetween(date, later))
      if (weekOf(date) < 53) expect(weekOf(later)).toBe(weekOf(date))
    }),
  )
})

test('only the newest year is taken over, and its periods keep their length', () => {
  const period = (name: string, startsOn: string, endsOn: string) => ({ name, startsOn, endsOn })
  const periods = [
    period('Vinterferie', '2025-02-08', '2025-02-16'),
    period('Vinterferie', '2026-02-07', '2026-02-15'),
    period('Juleferie', '2026-12-19', '2027-01-03'),
  ]
  expect(nextSchoolYear(periods)).toEqual([
    period('Vinterferie', '2027-02-13', '2027-02-21'),
    period('Juleferie', '2027-12-25', '2028-01-09'),
  ])
  expect(nextSchoolYear([])).toEqual([])
})
