import type { Language } from '../content/schema.ts'

const locales = { da: 'da-DK', en: 'en-GB' } as const

const dateFormats = {
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  medium: { day: 'numeric', month: 'short', year: 'numeric' },
  dayMonth: { day: 'numeric', month: 'long' },
  short: { day: 'numeric', month: 'short' },
  month: { month: 'short' },
  weekdayName: { weekday: 'long' },
  monthYear: { month: 'long', year: 'numeric' },
  shortWeekday: { weekday: 'short' },
  weekdayYear: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

const made = new Map<string, Intl.DateTimeFormat>()

function formatter(language: Language, style: keyof typeof dateFormats): Intl.DateTimeFormat {
  const key = `${language} ${style}`
  const known = made.get(key)
  if (known) return known
  const fresh = new Intl.DateTimeFormat(locales[language], { ...dateFormats[style], timeZone: 'UTC' })
  made.set(key, fresh)
  return fresh
}

const asUtc = (date: string): Date => new Date(`${date}T00:00:00Z`)

/** 24. november 2026 */
export const formatDate = (date: string, language: Language): string => formatter(language, 'long').format(asUtc(date))

/** 14. dec. 2026: for columns of tables. */
export const formatMediumDate = (date: string, language: Language): string =>
  formatter(language, 'medium').format(asUtc(date))

/** 14. december */
export const formatDayMonth = (date: string, language: Language): string =>
  formatter(language, 'dayMonth').format(asUtc(date))

/** 24. aug: for column heads, without the full stop that Danish puts after the month. */
export const formatShortDate = (date: string, language: Language): string =>
  formatter(language, 'short').format(asUtc(date)).replace(/\.$/, '')

/** aug */
export const formatMonth = (date: string, language: Language): string =>
  formatter(language, 'month').format(asUtc(date)).replace(/\.$/, '')

/** mandag 14. december, without the "den" that Danish formats put in */
export const formatWeekday = (date: string, language: Language): string =>
  formatter(language, 'weekday').format(asUtc(date)).replace(' den ', ' ')

/** mandag */
export const formatWeekdayName = (date: string, language: Language): string =>
  formatter(language, 'weekdayName').format(asUtc(date))

/** mandag 14. december 2026 */
export const formatWeekdayYear = (date: string, language: Language): string =>
  formatter(language, 'weekdayYear').format(asUtc(date)).replace(' den ', ' ')

/** december 2026 */
export const formatMonthYear = (date: string, language: Language): string =>
  formatter(language, 'monthYear').format(asUtc(date))

/** man: for column heads, without the full stop that Danish puts after it. */
export const formatShortWeekday = (date: string, language: Language): string =>
  formatter(language, 'shortWeekday').format(asUtc(date)).replace(/\.$/, '')

/** 13.00 in Danish, 13:00 in English */
export const formatClock = (clock: string, language: Language): string =>
  language === 'da' ? clock.replace(':', '.') : clock

/** 13.00–16.00 */
export const formatTimes = (from: string, to: string, language: Language): string =>
  `${formatClock(from, language)}–${formatClock(to, language)}`

/** 4,3 with a fixed number of decimals; a real minus sign. */
export const formatNumber = (value: number, language: Language, decimals = 0): string =>
  new Intl.NumberFormat(locales[language], { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
    .format(value)
    .replace('-', '−')

/** A sentence begins with a capital letter. */
export const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase('da') + text.slice(1)

/** a, b og c in Danish; a, b and c in English. */
export const formatList = (items: readonly string[], language: Language): string =>
  new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(items)
