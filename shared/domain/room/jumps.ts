/** A gap longer than this is a sleep. A hidden window may look at the clock only once a minute, which is none. */
export const sleepMinutes = 2

/** Two windows look at the same clock, and one may write what it saw a moment after the other did. */
const setBackMs = 2000

/**
 * What a look at the clock shows after the one before: nothing special, a clock that was set back, or a sleep of so
 * many whole minutes. Both instants in milliseconds.
 */
export function jumpBetween(
  seenAt: number,
  now: number,
): { readonly kind: 'none' } | { readonly kind: 'setBack' } | { readonly kind: 'slept'; readonly minutes: number } {
  if (now < seenAt - setBackMs) return { kind: 'setBack' }
  const minutes = Math.floor((now - seenAt) / 60_000)
  return minutes >= sleepMinutes ? { kind: 'slept', minutes } : { kind: 'none' }
}
