import { addDays } from './dates.ts'
import type { Frame } from './network.ts'

/**
 * Whether a cancellation came in time by the network's rule: `dayBefore` asks for a day before the meeting's day,
 * `weekBefore` for seven days or more. All dates as `2026-11-24`.
 */
export function cancellationStatus(
  announcedOn: string,
  meetingDate: string,
  notice: Frame['cancelNotice'],
): 'cancelled' | 'lateCancelled' {
  const lastInTime = addDays(meetingDate, notice === 'dayBefore' ? -1 : -7)
  return announcedOn <= lastInTime ? 'cancelled' : 'lateCancelled'
}
