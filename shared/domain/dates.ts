/**
 * Arithmetic on calendar dates as `2026-11-24`. Pure: no clock and no time zone. ISO dates compare and sort as text,
 * so `a < b` is "a is before b". All functions throw `RangeError` on a text that is no date.
 */

const DAY = 86_400_000

function toUtc(date: string): number {
  const time = /^\d{4}-\d\d-\d\d$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN
  if (Number.isNaN(time)) throw new RangeError(`Not a date: ${date}`)
  return time
}

const fromUtc = (time: number): string => new Date(time).toISOString().slice(0, 10)

/** Year, month (1-12) and day of the month. */
export function datePartsOf(date: string): { year: number; month: number; day: number } {
  const at = new Date(toUtc(date))
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() }
}

export const addDays = (date: string, days: number): string => fromUtc(toUtc(date) + days * DAY)

export const addWeeks = (date: string, weeks: number): string => addDays(date, weeks * 7)

/** The same day of a later month, or that month's last day where it has no such day: 31 January + 1 is 28 February. */
export function addMonths(date: string, months: number): string {
  const { year, month, day } = datePartsOf(date)
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return fromUtc(Date.UTC(year, month - 1 + months, Math.min(day, lastDay)))
}

/** Days from one date to another; negative when the second is earlier. */
export const daysBetween = (from: string, to: string): number => Math.round((toUtc(to) - toUtc(from)) / DAY)

/** Whole months that have passed from one date to a later one; negative when the second is earlier. */
export function monthsBetween(from: string, to: string): number {
  if (to < from) return -monthsBetween(to, from)
  const a = datePartsOf(from)
  const b = datePartsOf(to)
  const months = (b.year - a.year) * 12 + b.month - a.month
  return addMonths(from, months) > to ? months - 1 : months
}

/** Whole years that have passed from one date to a later one. */
export const yearsBetween = (from: string, to: string): number => Math.trunc(monthsBetween(from, to) / 12)

/** 1 Monday to 7 Sunday, as ISO 8601 counts. */
export const weekdayOf = (date: string): number => new Date(toUtc(date)).getUTCDay() || 7

/** The number of a date's week as ISO 8601 counts: week 1 has the year's first Thursday. */
export function weekOf(date: string): number {
  const thursday = addDays(date, 4 - weekdayOf(date))
  return Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7) + 1
}

/** Order of two dates, for `sort`. */
export const compareDates = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
