import { describe, expect, it } from 'vitest'
import { agendaTimes, clockAfter, meetingLength, moved } from '../../../renderer/features/meetings/agenda-times.ts'
import { attendanceKey } from '../../../renderer/features/meetings/attendance-keys.ts'

describe('agenda times', () => {
  it('gives each item the time after those before it', () => {
    expect(agendaTimes('13:00', [{ minutes: 15 }, { minutes: 90 }, { minutes: 40 }])).toEqual({
      begins: ['13:00', '13:15', '14:45'],
      ends: '15:25',
      used: 145,
    })
  })

  it('measures a meeting and finds the time after it', () => {
    expect(meetingLength('13:00', '16:00')).toBe(180)
    expect(meetingLength('16:00', '13:00')).toBe(-180)
    expect(clockAfter('23:30', 45)).toBe('00:15')
  })

  it('moves an item within the list only', () => {
    expect(moved(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b'])
    expect(moved(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'b', 'c'])
    expect(moved(['a', 'b', 'c'], 0, -1)).toEqual(['a', 'b', 'c'])
  })
})

describe('attendance keys', () => {
  it('takes digits and the first letters of the Danish words', () => {
    expect(attendanceKey('1')).toEqual({ mark: 'present' })
    expect(attendanceKey('S')).toEqual({ mark: 'lateCancelled' })
    expect(attendanceKey('5')).toEqual({ mark: 'noShow' })
    expect(attendanceKey('Delete')).toEqual({ mark: null })
    expect(attendanceKey('0')).toBeNull()
    expect(attendanceKey('6')).toBeNull()
    expect(attendanceKey('Tab')).toBeNull()
  })

  it('takes arrows for going between people', () => {
    expect(attendanceKey('ArrowDown')).toEqual({ move: 1 })
    expect(attendanceKey('End')).toEqual({ move: 'last' })
  })
})
