import { expect, test } from 'vitest'
import { isPulseOver, isPulseOverOn, pulseClosesAt } from '../../shared/domain/pulse-window.ts'

const meeting = { date: '2026-12-30', endsAt: '16:00' }

test('a pulse is open for 48 hours from the end of its meeting, over months, years and changes of the clock', () => {
  expect(pulseClosesAt(meeting)).toEqual({ date: '2027-01-01', time: '16:00' })
  expect(isPulseOver(meeting, { date: '2026-12-30', time: '12:00' })).toBe(false)
  expect(isPulseOver(meeting, { date: '2027-01-01', time: '16:00' })).toBe(false)
  expect(isPulseOver(meeting, { date: '2027-01-01', time: '16:01' })).toBe(true)
  expect(isPulseOver(meeting, { date: '2027-01-02', time: '00:00' })).toBe(true)
})

test('where only the day is known it is not over before the hour is', () => {
  expect(isPulseOverOn(meeting.date, '2027-01-01')).toBe(false)
  expect(isPulseOverOn(meeting.date, '2027-01-02')).toBe(true)
})
