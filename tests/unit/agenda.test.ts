import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { agendaMinutes, fitAgenda, isCase } from '../../shared/domain/agenda.ts'
import { cancellationStatus } from '../../shared/domain/cancellation.ts'

const item = (minutes: number, method: string | null = null) => ({ minutes, method, text: 'Punkt' })

describe('an agenda fitted to a meeting', () => {
  test('gives the cases the minutes, in proportion and in steps of five', () => {
    const agenda = [item(15, 'M01'), item(10), item(45, 'M02'), item(5), item(35, 'M07'), item(10, 'M16')]
    expect(fitAgenda(agenda, 180)?.map(({ minutes }) => minutes)).toEqual([15, 10, 80, 5, 60, 10])
    expect(fitAgenda(agenda, 100)?.map(({ minutes }) => minutes)).toEqual([15, 10, 35, 5, 25, 10])
  })

  test('is impossible without a case, and where a case would become too short', () => {
    expect(fitAgenda([item(15, 'M01'), item(60)], 90)).toBeNull()
    expect(fitAgenda([item(45, 'M02'), item(45, 'M03')], 35)).toBeNull()
    expect(fitAgenda([item(60), item(30, 'M02')], 60)).toBeNull()
  })

  test('lasts exactly as long as the meeting, and touches nothing but cases', () => {
    const anyItem = fc.record({
      minutes: fc.integer({ min: 1, max: 120 }),
      method: fc.constantFrom(null, 'M01', 'M02', 'M04', 'M16'),
      text: fc.constant('Punkt'),
    })
    fc.assert(
      fc.property(fc.array(anyItem, { maxLength: 12 }), fc.integer({ min: 15, max: 600 }), (agenda, length) => {
        const fitted = fitAgenda(agenda, length)
        if (!fitted) return
        expect(agendaMinutes(fitted)).toBe(length)
        for (const [index, before] of agenda.entries()) {
          if (!isCase(before)) expect(fitted[index]).toEqual(before)
          else expect(fitted[index]?.minutes).toBeGreaterThanOrEqual(Math.min(20, before.minutes))
        }
      }),
    )
  })
})

describe('a cancellation', () => {
  test('is in time until the day before, or until a week before', () => {
    expect(cancellationStatus('2026-12-13', '2026-12-14', 'dayBefore')).toBe('cancelled')
    expect(cancellationStatus('2026-12-14', '2026-12-14', 'dayBefore')).toBe('lateCancelled')
    expect(cancellationStatus('2026-12-07', '2026-12-14', 'weekBefore')).toBe('cancelled')
    expect(cancellationStatus('2026-12-08', '2026-12-14', 'weekBefore')).toBe('lateCancelled')
  })
})
