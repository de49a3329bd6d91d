import { describe, expect, test } from 'vitest'
import { dateToText, textToClock, textToDate } from '../../../renderer/ui/date-text.ts'

describe('dates as people type them', () => {
  test.each([
    ['24.11.2026', '2026-11-24'],
    ['24/11-26', '2026-11-24'],
    ['1 3 2027', '2027-03-01'],
    ['14/12', '2026-12-14'],
    ['2026-11-24', '2026-11-24'],
    ['29.2.2028', '2028-02-29'],
  ])('%s is %s', (typed, date) => expect(textToDate(typed, '2026-11-24')).toBe(date))

  test.each(['', '24', '31.11.2026', '29.2.2027', '24.13.2026', 'i morgen', '24.11.3026', '1.2.3.4'])(
    '%s is no date',
    (typed) => expect(textToDate(typed, '2026-11-24')).toBeNull(),
  )

  test('what is shown is read back as the same day', () => {
    for (const language of ['da', 'en'] as const)
      expect(textToDate(dateToText('2026-03-01', language), '2030-01-01')).toBe('2026-03-01')
    expect(dateToText(null, 'da')).toBe('')
  })
})

describe('times as people type them', () => {
  test.each([
    ['13', '13:00'],
    ['1330', '13:30'],
    ['9.05', '09:05'],
    ['13:00', '13:00'],
  ])('%s is %s', (typed, clock) => expect(textToClock(typed)).toBe(clock))

  test.each(['', '24', '12.60', '1.5', 'kl. 13'])('%s is no time', (typed) => expect(textToClock(typed)).toBeNull())
})
