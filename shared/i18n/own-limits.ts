import type { Language } from '../content/schema.ts'
import { editableLimits, isEditable, type LimitKind, type OwnLimit } from '../domain/indicators/limits.ts'
import type { Catalogue } from './catalogue.da.ts'
import { formatDate, formatNumber } from './format.ts'

type Kinds = Readonly<Record<string, LimitKind>>

const valueWords = (value: number, kind: LimitKind | undefined, language: Language): string => {
  if (kind === 'percent') return language === 'en' ? `${value}%` : `${value} %`
  return formatNumber(value, language, kind === 'count' ? 0 : 1)
}

/**
 * A limit that a network has of its own, beside the standard one and with the day it was changed. `withTitle`: named with its
 * indicator, where limits of several stand together.
 */
export function ownLimitText(
  { indicator, name, value, standard, changedOn }: OwnLimit,
  { texts: text, language }: Pick<Catalogue, 'texts' | 'language'>,
  withTitle = false,
): string {
  if (!isEditable(indicator)) return ''
  const kind = (editableLimits[indicator] as Kinds)[name]
  return text['limits.own']({
    title: withTitle ? text[`indicator.${indicator}.title`] : '',
    name: text[`limit.${name as 'green'}`],
    value: valueWords(value, kind, language),
    standard: valueWords(standard, kind, language),
    date: changedOn && formatDate(changedOn, language),
  })
}
