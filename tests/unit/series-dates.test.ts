import fc from 'fast-check'
import { expect, test } from 'vitest'
import { danishHoliday } from '../../main/features/series/danish-holidays.ts'
import { addDays, daysBetween, weekdayOf } from '../../shared/domain/dates.ts'
import { agendaFor } from '../../shared/domain/series/agenda-for.ts'
import type { Obstacle } from '../../shared/domain/series/obstacle.ts'
import { proposeDates } from '../../shared/domain/series/propose-dates.ts'
import { occurrence, type Rhythm, rhythmOf } from '../../shared/domain/series/rhythm.ts'

const closed = (date: string): Obstacle[] => {
  const name = danishHoliday(date)
  return [
    ...(weekdayOf(date) > 5 ? [{ kind: 'weekend' as const }] : []),
    ...(name ? [{ kind: 'holiday' as const, name }] : []),
  ]
}

// Easter by Gauss, written out here on its own, so that the library is held against something else.
const easter = (year: number): string => {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  return `${year}-${String(Math.floor(f / 31)).padStart(2, '0')}-${String((f % 31) + 1).padStart(2, '0')}`
}
const closedDaysOf = (year: number): string[] =>
  [
    ...['01-01', '06-05', '12-24', '12-25', '12-26', '12-31'].map((day) => `${year}-${day}`),
    ...[-3, -2, 0, 1, 39, 49, 50].map((days) => addDays(easter(year), days)),
  ].toSorted()

const years = Array.from({ length: 11 }, (_, index) => 2026 + index)

test.each(years)('the Danish holidays of %i, without store bededag, and the days workplaces are closed', (year) => {
  const days = Array.from({ length: 366 }, (_, index) => addDays(`${year}-01-01`, index)).filter((day) =>
    day.startsWith(String(year)),
  )
  expect(days.filter((day) => danishHoliday(day) !== null)).toEqual([...new Set(closedDaysOf(year))])
  expect(days.map(danishHoliday)).not.toContain('publicHoliday')
  expect(danishHoliday(addDays(easter(year), 26))).toBeNull()
})

test('store bededag was a holiday until 2023', () => {
  expect([danishHoliday('2023-05-05'), danishHoliday('2024-04-26')]).toEqual(['prayerDay', null])
})

const rhythms: Rhythm[] = [
  ...[1, 2, 3, 6, 12].map((every) => ({ unit: 'month' as const, every })),
  ...[1, 2, 3, 4, 5, 6, 8, 13, 26].map((every) => ({ unit: 'week' as const, every })),
]
const anyDate = fc
  .integer({ min: 0, max: daysBetween('2026-01-01', '2036-12-31') })
  .map((n) => addDays('2026-01-01', n))

test('no series falls on a holiday or at a weekend, each meeting comes after the one before, and none is lost', () => {
  fc.assert(
    fc.property(anyDate, fc.constantFrom(...rhythms), fc.integer({ min: 1, max: 40 }), (first, rhythm, count) => {
      const steps = proposeDates(first, count, rhythm, closed)
      const dates = steps.flatMap(({ date }) => (date === null ? [] : [date]))
      expect(dates).toHaveLength(count)
      for (const date of dates) {
        expect(weekdayOf(date)).toBeLessThan(6)
        expect(closedDaysOf(Number(date.slice(0, 4)))).not.toContain(date)
      }
      expect(dates.every((date, index) => index === 0 || date > (dates[index - 1] ?? ''))).toBe(true)
      for (const { nominal, date, why } of steps) expect(date !== nominal).toBe(why.length > 0)
    }),
    { numRuns: 500 },
  )
})

test('every day of the years 2026 to 2036 begins a series without holidays, in every rhythm', () => {
  const closedIn = new Set(years.concat(2037, 2038, 2039, 2040).flatMap(closedDaysOf))
  for (const rhythm of rhythms.slice(0, 3).concat(rhythms[9] ?? []))
    for (let first = '2026-01-01'; first <= '2036-12-31'; first = addDays(first, 1)) {
      const bad = proposeDates(first, 8, rhythm, closed).filter(
        ({ date }) => date === null || closedIn.has(date) || weekdayOf(date) > 5,
      )
      expect(bad).toEqual([])
    }
})

test('with whole weeks closed as well the meetings keep half the rhythm between them', () => {
  const holidays = fc.array(fc.tuple(anyDate, fc.integer({ min: 0, max: 60 })), { maxLength: 20 })
  fc.assert(
    fc.property(anyDate, fc.constantFrom(...rhythms), holidays, (first, rhythm, periods) => {
      const isClosed = (date: string): Obstacle[] =>
        periods.some(([from, days]) => date >= from && date <= addDays(from, days))
          ? [{ kind: 'school', name: 'x' }]
          : closed(date)
      const steps = proposeDates(first, 8, rhythm, isClosed)
      const dates = steps.flatMap(({ date }) => (date === null ? [] : [date]))
      for (const date of dates) expect(isClosed(date)).toEqual([])
      const shortest = rhythm.unit === 'week' ? Math.floor((rhythm.every * 7) / 2) : 14
      for (const [index, date] of dates.entries())
        if (index > 0) expect(daysBetween(dates[index - 1] ?? '', date)).toBeGreaterThanOrEqual(shortest)
    }),
    { numRuns: 500 },
  )
})

test('a day with an obstacle goes to the same weekday of the nearest free week, else to the nearest free day', () => {
  const monthly = { unit: 'month', every: 1 } as const
  expect(proposeDates('2026-11-27', 2, monthly, closed)).toEqual([
    { nominal: '2026-11-27', date: '2026-11-27', why: [] },
    { nominal: '2026-12-25', date: '2026-12-18', why: [{ kind: 'holiday', name: 'christmasDay' }] },
  ])
  const weekly = { unit: 'week', every: 1 } as const
  expect(proposeDates('2026-05-18', 2, weekly, closed)[1]).toMatchObject({ nominal: '2026-05-25', date: '2026-05-26' })
})

test('a series over a long break skips the step and keeps the number; a calendar that is shut ends it', () => {
  const summer = (date: string): Obstacle[] =>
    date > '2026-06-20' && date < '2026-08-20' ? [{ kind: 'school', name: 'Sommerferie' }] : closed(date)
  const steps = proposeDates('2026-06-08', 3, { unit: 'week', every: 4 }, summer)
  expect(steps.map(({ date }) => date)).toEqual(['2026-06-08', null, null, '2026-08-31', '2026-09-28'])
  const never = (): Obstacle[] => [{ kind: 'weekend' }]
  expect(proposeDates('2026-06-08', 3, { unit: 'week', every: 4 }, never).every(({ date }) => date === null)).toBe(true)
  expect(proposeDates('2199-12-16', 60, { unit: 'month', every: 12 }, closed).length).toBeLessThan(2)
})

test('the rhythm keeps the weekday of the month', () => {
  const dates = (first: string, count: number, rhythm: Rhythm) =>
    Array.from({ length: count }, (_, step) => occurrence(first, rhythm, step))
  expect(dates('2026-08-24', 4, { unit: 'month', every: 1 })).toEqual([
    '2026-08-24',
    '2026-09-28',
    '2026-10-26',
    '2026-11-23',
  ])
  // A fifth Monday stands for the last.
  expect(dates('2026-08-31', 3, { unit: 'month', every: 1 })).toEqual(['2026-08-31', '2026-09-28', '2026-10-26'])
  const frame = (frequency: 'monthly' | 'everyThirdMonth' | 'other', frequencyNote = '') =>
    rhythmOf({ frequency, frequencyNote })
  expect([frame('everyThirdMonth'), frame('other', 'hver 5. uge'), frame('other'), frame('other', '99')]).toEqual([
    { unit: 'month', every: 3 },
    { unit: 'week', every: 5 },
    { unit: 'week', every: 6 },
    { unit: 'week', every: 6 },
  ])
})

test('the agenda follows the place in the series and the length', () => {
  const agenda = (number: number, minutes: number, over: object = {}) =>
    agendaFor({ number, minutes, stage: 'trial', frame: { placeKind: 'rotating', trialMeetings: 4 }, ...over })
  expect([
    agenda(1, 120),
    agenda(4, 180),
    agenda(5, 120),
    agenda(5, 165),
    agenda(5, 180),
    agenda(5, 480),
    agenda(5, 60),
  ]).toEqual(['A4', 'A5', 'A1', 'A1', 'A2', 'A3', 'A1'])
  expect(agenda(4, 180, { stage: 'running' })).toBe('A2')
  expect(agenda(2, 90, { frame: { placeKind: 'online', trialMeetings: 4 } })).toBe('A7')
})
