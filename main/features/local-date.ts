const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen', dateStyle: 'short' })

/** The date in Denmark at an instant, as `2026-11-24`. */
export const localDate = (instant: Date): string => calendar.format(instant)
