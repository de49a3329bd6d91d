const LAST_MINUTE = 24 * 60 - 1

/** The time of day (`13:00`) some minutes later, at most 23:59. */
export function later(clock: string, minutes: number): string {
  const [hour = 0, minute = 0] = clock.split(':').map(Number)
  const at = Math.min(hour * 60 + minute + minutes, LAST_MINUTE)
  return `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`
}

/** Minutes from one time of day to a later one; negative when the second is earlier. */
export function minutesBetween(from: string, to: string): number {
  const [fromHour = 0, fromMinute = 0] = from.split(':').map(Number)
  const [toHour = 0, toMinute = 0] = to.split(':').map(Number)
  return (toHour - fromHour) * 60 + toMinute - fromMinute
}
