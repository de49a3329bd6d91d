import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayAfterKey, weeksOfMonth } from '../../../renderer/features/calendar/month-days.ts'
import { addDays, weekdayOf, weekOf } from '../../../shared/domain/dates.ts'

const days = fc.integer({ min: 0, max: 100_000 }).map((count) => addDays('1901-01-01', count))

describe('the weeks of a month', () => {
  test('begin on the Monday before the first and end on the Sunday after the last', () => {
    expect(weeksOfMonth('2026-12-14').map((week) => [week[0], week.at(-1)])).toEqual([
      ['2026-11-30', '2026-12-06'],
      ['2026-12-07', '2026-12-13'],
      ['2026-12-14', '2026-12-20'],
      ['2026-12-21', '2026-12-27'],
      ['2026-12-28', '2027-01-03'],
    ])
    expect(weeksOfMonth('2027-02-01')).toHaveLength(4)
    expect(weeksOfMonth('2026-08-31')).toHaveLength(6)
  })

  test('hold each day of the month once, in a row', () => {
    fc.assert(
      fc.property(days, (day) => {
        const shown = weeksOfMonth(day).flat()
        expect(weekdayOf(shown[0] ?? '')).toBe(1)
        expect(shown.length % 7).toBe(0)
        expect(shown).toEqual(shown.map((_, index) => addDays(shown[0] ?? '', index)))
        expect(shown).toContain(day)
        const month = shown.filter((one) => one.slice(0, 7) === day.slice(0, 7))
        expect(month).toHaveLength(new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 0)).getUTCDate())
        expect(shown.length - month.length).toBeLessThanOrEqual(12)
      }),
    )
  })
})

test('week numbers are those of ISO 8601', () => {
  const known = {
    '2026-12-14': 51,
    '2026-12-31': 53,
    '2027-01-03': 53,
    '2027-01-04': 1,
    '2024-12-30': 1,
    '2023-01-01': 52,
  }
  expect(Object.fromEntries(Object.keys(known).map((date) => [date, weekOf(date)]))).toEqual(known)
  fc.assert(
    fc.property(days, (day) => {
      const monday = addDays(day, 1 - weekdayOf(day))
      expect(weekOf(day)).toBe(weekOf(monday))
      expect([weekOf(monday) + 1, 1]).toContain(weekOf(addDays(monday, 7)))
      expect(weekOf(`${day.slice(0, 4)}-01-04`)).toBe(1)
    }),
  )
})

test('keys lead to days', () => {
  const from = (key: string) => dayAfterKey(key, '2027-01-31', '2026-11-24')
  expect(
    ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 't', 'T', 'x'].map(from),
  ).toEqual([
    ...['2027-01-30', '2027-02-01', '2027-01-24', '2027-02-07', '2026-12-31', '2027-02-28'],
    ...['2026-11-24', '2026-11-24', '2026-11-24', undefined],
  ])
  expect(dayAfterKey('PageUp', '1900-02-10', '2026-11-24')).toBeUndefined()
  expect(dayAfterKey('PageDown', '2199-11-10', '2026-11-24')).toBeUndefined()
})
