import type { AttendanceStatus } from '../../../shared/domain/meeting.ts'

/** The marks in the order they are shown, and in which the digits 1-5 choose them. */
export const attendanceMarks: readonly AttendanceStatus[] = [
  'present',
  'partial',
  'cancelled',
  'lateCancelled',
  'noShow',
]

// The letters are the first letters of the Danish words and stay the same in English, so that habits do.
const letters: Record<string, AttendanceStatus> = {
  m: 'present',
  e: 'partial',
  a: 'cancelled',
  s: 'lateCancelled',
  u: 'noShow',
}

/** What a key means in the list of attendance: a mark, taking the mark away, another person, or nothing. */
export const attendanceKey = (
  key: string,
): { mark: AttendanceStatus | null } | { move: 1 | -1 | 'first' | 'last' } | null => {
  const mark = attendanceMarks[Number(key) - 1] ?? letters[key.toLowerCase()]
  if (mark) return { mark }
  if (key === 'Delete' || key === 'Backspace') return { mark: null }
  if (key === 'ArrowDown') return { move: 1 }
  if (key === 'ArrowUp') return { move: -1 }
  if (key === 'Home') return { move: 'first' }
  if (key === 'End') return { move: 'last' }
  return null
}
