import type { MergeField } from '../../../shared/content/contract-schema.ts'
import type { Language } from '../../../shared/content/schema.ts'
import { Rejection } from '../../../shared/domain/rejection.ts'
import { Cvr, Email, IsoDate } from '../../../shared/domain/values.ts'

const locale = { da: 'da-DK', en: 'en-GB' } as const
const thousands = new Intl.NumberFormat('da-DK', { maximumFractionDigits: 0 })
const calendar = {
  da: new Intl.DateTimeFormat(locale.da, { dateStyle: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat(locale.en, { dateStyle: 'long', timeZone: 'UTC' }),
}
const conjunction = {
  da: new Intl.ListFormat(locale.da, { type: 'conjunction' }),
  en: new Intl.ListFormat(locale.en, { type: 'conjunction' }),
}

/** A day as it is written out: "24. november 2026", "24 November 2026". */
export const dateText = (day: string, language: Language): string =>
  calendar[language].format(new Date(`${day}T00:00:00Z`))

/** The items of a list value, one a line, without empty ones. */
export const listItems = (value: string): string[] =>
  value
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** A length of time as the reader's language counts hours: "2,5 timer". */
export const hoursText = (minutes: number, language: Language): string =>
  new Intl.NumberFormat(locale[language], {
    style: 'unit',
    unit: 'hour',
    unitDisplay: 'long',
    maximumFractionDigits: 2,
  }).format(minutes / 60)

// The clauses end with a full stop of their own.
const withoutStop = (text: string): string => text.replace(/[.\s]+$/, '')

/** "a, b og c"; several items that are sentences of their own are numbered instead: "1) A; 2) B". */
function listText(items: readonly string[], language: Language): string {
  const isSentence = (item: string) => /^\p{Lu}/u.test(item) && item.includes(' ')
  if (items.length < 2 || !items.every(isSentence)) return conjunction[language].format(items)
  return items.map((item, index) => `${index + 1}) ${item}`).join('; ')
}

/** A stored value in the words that are printed. Codes of an `enumText` are looked up by the caller. */
export function fieldText(type: MergeField['type'], value: string, language: Language): string {
  if (value === '') return ''
  if (type === 'date') return dateText(value, language)
  if (type === 'money') return thousands.format(Number(value))
  if (type === 'decimal') return new Intl.NumberFormat(locale[language]).format(Number(value))
  if (type === 'time') return language === 'da' ? value.replace(':', '.') : value
  if (type === 'list') return listText(listItems(value).map(withoutStop), language)
  if (type === 'longText') return withoutStop(value)
  return value
}

const wholeNumber = (text: string) => (/^\d{1,9}$/.test(text) ? String(Number(text)) : undefined)

/** The form in which a typed value is stored, or undefined when it cannot be read as its type. */
function readable({ type, choices }: MergeField, text: string): string | undefined {
  const compact = text.replaceAll(/\s/g, '')
  switch (type) {
    case 'date':
      return IsoDate.safeParse(text).data
    case 'int':
      return wholeNumber(compact)
    case 'money':
      return wholeNumber(compact.replaceAll('.', ''))
    case 'percent':
      return wholeNumber(compact.replace(/%$/, ''))
    case 'decimal':
      return /^\d{1,6}([.,]\d{1,2})?$/.test(compact) ? String(Number(compact.replace(',', '.'))) : undefined
    case 'time':
      return /^([01]?\d|2[0-3])[.:][0-5]\d$/.test(compact) ? compact.replace('.', ':').padStart(5, '0') : undefined
    case 'email':
      return Email.safeParse(text).data
    case 'cvr':
      return Cvr.safeParse(text).data
    case 'enumText':
      return choices && Object.hasOwn(choices, text) ? text : undefined
    case 'list':
      return listItems(text).join('\n')
    case 'longText':
      return text
    default:
      return text.replaceAll(/\s+/g, ' ')
  }
}

/** What to store for a typed value; empty stays empty. Throws `field-not-readable` with the field's name in `language`. */
export function storedValue(field: MergeField, typed: string, language: Language): string {
  const text = typed.trim()
  if (text === '') return ''
  const value = readable(field, text)
  if (value === undefined) throw new Rejection('field-not-readable', { field: field.key, label: field.label[language] })
  return value
}
