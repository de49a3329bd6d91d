const months = ['da-DK', 'en-GB'].flatMap((locale) => {
  const format = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' })
  return Array.from({ length: 12 }, (_, index) => ({
    name: format.format(Date.UTC(2026, index, 1)).toLocaleLowerCase('da'),
    month: index + 1,
  }))
})

/** The month that a word of three letters or more begins. */
function monthOf(word: string): number | undefined {
  const written = word.toLocaleLowerCase('da').replace(/\.$/, '')
  return written.length < 3 ? undefined : months.find(({ name }) => name.startsWith(written))?.month
}

const pad = (value: number): string => String(value).padStart(2, '0')

function existing(year: number, month: number, day: number): string | undefined {
  if (year < 1900 || year >= 2200 || month < 1 || month > 12 || day < 1) return undefined
  const at = new Date(Date.UTC(year, month - 1, day))
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === day ? `${year}-${pad(month)}-${pad(day)}` : undefined
}

/** Two figures are the year of this century that is not later than next year, else of the last. */
function fullYear(text: string, today: string): number {
  const year = Number(text)
  if (text.length > 2) return year
  const now = Number(today.slice(0, 4))
  return 2000 + year <= now + 1 ? 2000 + year : 1900 + year
}

/**
 * Reads a date as people write it in lists, day first: `01-08-2019`, `1.8.19`, `1/8 2019`, `2019-08-01`, `1. august 2019`,
 * `August 1, 2019`; and with less, the first day of it: `aug. 2019`, `8/2019`, `2019-08`, `2019`. A time of day behind
 * the date is passed over. Undefined when it is no date that exists between 1900 and 2199.
 */
export function readDate(text: string, today: string): string | undefined {
  const written = text.trim().replace(/[T\s]\d{1,2}[:.]\d{2}([:.]\d{2})?(\.\d+)?Z?$/, '')
  const form = (pattern: RegExp) => pattern.exec(written)?.slice(1) as string[] | undefined
  const [y = '', m = '', d = '1'] = form(/^(\d{4})(?:[-./](\d{1,2})(?:[-./](\d{1,2}))?)?$/) ?? []
  if (y) return existing(Number(y), Number(m || 1), Number(d))
  const dayFirst = form(/^(\d{1,2})[-./\s]\s?(\d{1,2})[-./\s]\s?(\d{4}|\d{2})$/)
  if (dayFirst) return existing(fullYear(dayFirst[2] ?? '', today), Number(dayFirst[1]), Number(dayFirst[0]))
  const monthYear = form(/^(\d{1,2})[-./\s](\d{4})$/)
  if (monthYear) return existing(Number(monthYear[1]), Number(monthYear[0]), 1)
  const named = form(
    /^(?:(\d{1,2})(?:st|nd|rd|th)?[.\s-]*)?(\p{L}+\.?)[\s-]*(?:(\d{1,2})(?:st|nd|rd|th)?,\s*)?(\d{4}|\d{2})$/u,
  )
  if (!named) return undefined
  const [before, word = '', after, year = ''] = named
  const month = monthOf(word)
  return month === undefined ? undefined : existing(fullYear(year, today), month, Number(before ?? after ?? 1))
}
