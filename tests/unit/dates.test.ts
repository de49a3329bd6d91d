import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  addWeeks,
  compareDates,
  datePartsOf,
  daysBetween,
  monthsBetween,
  weekdayOf,
  yearsBetween,
} from '../../shared/domain/dates.ts'

const date = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays('1950-01-01', days))

test('days and weeks cross months, years and leap days', () => {
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
  expect(addDays('2026-03-01', -1)).toBe('2026-02-28')
  expect(addWeeks('2026-11-24', 5)).toBe('2026-12-29')
})

test('the night of the clock change is one day long', () => {
  expect(addDays('2026-03-28', 1)).toBe('2026-03-29')
  expect(addDays('2026-03-29', 1)).toBe('2026-03-30')
  expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2)
})

test('a month later is the same day, or the last day of a shorter month', () => {
  expect(addMonths('2026-01-31', 1)).toBe('2026-02-28')
  expect(addMonths('2028-02-29', -12)).toBe('2027-02-28')
  expect(addMonths('2026-11-24', 2)).toBe('2027-01-24')
  expect(addMonths('2026-03-15', -3)).toBe('2025-12-15')
})

test('months and years are counted when they have passed', () => {
  expect(monthsBetween('2025-09-17', '2026-11-24')).toBe(14)
  expect(monthsBetween('2025-09-17', '2026-11-16')).toBe(13)
  expect(monthsBetween('2026-11-24', '2026-11-24')).toBe(0)
  expect(monthsBetween('2026-11-24', '2026-10-24')).toBe(-1)
  expect(yearsBetween('2018-11-24', '2026-11-24')).toBe(8)
  expect(yearsBetween('2018-11-25', '2026-11-24')).toBe(7)
})

test('weekdays run from Monday 1 to Sunday 7', () => {
  expect(weekdayOf('2026-11-24')).toBe(2)
  expect(weekdayOf('2026-11-29')).toBe(7)
  expect(weekdayOf('2026-12-14')).toBe(1)
})

test('adding and counting days undo each other, whatever the date', () => {
  fc.assert(
    fc.property(date, fc.integer({ min: -5000, max: 5000 }), (from, days) => {
      const to = addDays(from, days)
      expect(daysBetween(from, to)).toBe(days)
      expect(addDays(to, -days)).toBe(from)
      expect(Math.sign(compareDates(to, from))).toBe(Math.sign(days))
      expect(weekdayOf(to)).toBe(((((weekdayOf(from) - 1 + days) % 7) + 7) % 7) + 1)
    }),
  )
})

test('the counted months are the most that fit before the later date', () => {
  fc.assert(
    fc.property(date, fc.integer({ min: 0, max: 4000 }), (from, days) => {
      const to = addDays(from, days)
      const months = monthsBetween(from, to)
      expect(addMonths(from, months) <= to).toBe(true)
      expect(addMonths(from, months + 1) > to).toBe(true)
    }),
  )
})

test('a text that is no date is refused', () => {
  for (const text of ['', '2026-11-31x', '24.11.2026', '2026-13-01', '2026-11-24T00:00'])
    expect(() => datePartsOf(text)).toThrow(RangeError)
})
