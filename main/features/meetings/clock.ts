const LAST_MINUTE = 24 * 60 - 1

/** The time of day (`13:00`) some minutes later, at most 23:59. */
export function later(clock: string, minutes: number): string {
  const [hour = 0, minute = 0] = clock.split(':').map(Number)
  const at = Math.min(hour * 60 + minute + minutes, LAST_MINUTE)
  return `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`
}
