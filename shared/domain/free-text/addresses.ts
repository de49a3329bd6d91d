import type { Range } from './words.ts'

export type AddressKind = 'email' | 'web' | 'cpr' | 'phone'
export type Address = Range & { readonly kind: AddressKind }

const EMAIL = /[\p{L}\p{N}][\p{L}\p{N}._%+-]*\s?@\s?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu
const WEB =
  /(?:https?:\/\/|www\.)[^\s<>"»”]+[^\s<>"»”.,;:!?)]|(?<![\p{L}\p{N}@])@[\p{L}\p{N}_]{2,}(?:\.[\p{L}\p{N}_]+)*/giu
/** A Danish civil registration number, with or without its hyphen: six digits of a date and four more. */
const CPR = /(?<!\d)\d{6}\s?[-–]?\s?\d{4}(?!\d)/g
const PHONE = /(?<![\d.,])(?:(?:\+|00)\d{1,3}[\s.-]?)?(?:\(\d{1,4}\)[\s.-]?)?\d(?:[\s.-]?\d){6,11}(?!\d)/g

/** Digits that are no number to call: dates, pairs of years and sums with dots between the thousands. */
const NO_PHONE =
  /^(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|(?:19|20)\d\d[-./]\d{1,2}[-./]\d{1,2}|(?:19|20)\d\d\s?[-. ]\s?(?:19|20)\d\d|\d{1,3}(?:[. ]\d{3})+)$/

const all = (text: string, pattern: RegExp, kind: AddressKind): Address[] =>
  [...text.matchAll(pattern)].map(({ index, 0: found }) => ({ start: index, end: index + found.length, kind }))

const isPhone = (text: string): boolean => !NO_PHONE.test(text) && text.replaceAll(/\D/g, '').length >= 8

/** E-mail and web addresses, civil registration numbers and phone numbers of a text, in order and without overlap. */
export function addressesIn(text: string): Address[] {
  const found = [
    ...all(text, EMAIL, 'email'),
    ...all(text, WEB, 'web'),
    ...all(text, CPR, 'cpr'),
    ...all(text, PHONE, 'phone').filter(({ start, end }) => isPhone(text.slice(start, end))),
  ]
  const kept: Address[] = []
  for (const one of found) if (!kept.some((other) => one.start < other.end && other.start < one.end)) kept.push(one)
  return kept.toSorted((a, b) => a.start - b.start)
}
