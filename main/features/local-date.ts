const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen', dateStyle: 'short' })

/** The date in Denmark at an instant, as `2026-11-24`. */
export const localDate = (instant: Date): string => calendar.format(instant)

const wall = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen', hour: '2-digit', minute: '2-digit' })

/** The time of day in Denmark at an instant, as `13:00`. */
export const localClock = (instant: Date): string => wall.format(instant)
