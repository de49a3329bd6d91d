import type { Language } from '../../shared/content/schema.ts'

const pad = (value: number): string => String(value).padStart(2, '0')

/** A date as one types it: 24.11.2026 in Danish, 24/11/2026 in English; empty for none. */
export function dateToText(date: string | null, language: Language): string {
  if (!date) return ''
  const [year, month, day] = date.split('-')
  return [day, month, year].join(language === 'da' ? '.' : '/')
}

/**
 * Reads a date as people write it, day first: `24.11.2026`, `24/11-26`, `24 11 2026`, `2026-11-24`; without a year it is
 * the year of `today`. Null when it is no date that exists.
 */
export function textToDate(text: string, today: string): string | null {
  const parts = text.trim().match(/\d+/g) ?? []
  if (parts.length < 2 || parts.length > 3 || /[^\d\s./-]/.test(text.trim())) return null
  const yearFirst = parts[0]?.length === 4
  const ordered = yearFirst ? [...parts].reverse() : parts
  const [day, month, yearText] = ordered.map(Number)
  const year = yearText === undefined ? Number(today.slice(0, 4)) : yearText < 100 ? 2000 + yearText : yearText
  if (day === undefined || month === undefined || year < 1900 || year > 2200) return null
  const at = new Date(Date.UTC(year, month - 1, day))
  const exists = at.getUTCMonth() === month - 1 && at.getUTCDate() === day
  return exists ? `${year}-${pad(month)}-${pad(day)}` : null
}

/** Reads a time of day: `13`, `1300`, `9.30`, `13:00`. Null when it is none. */
export function textToClock(text: string): string | null {
  const match = /^(\d{1,2})(?:[.: ]?(\d{2}))?$/.exec(text.trim())
  if (!match) return null
  const hours = Number(match[1])
  const minutes = Number(match[2] ?? 0)
  return hours < 24 && minutes < 60 ? `${pad(hours)}:${pad(minutes)}` : null
}
