import type { Handout, HandoutItem } from '../content/handout-schema.ts'
import { anchorSet, instrument } from '../content/index.ts'
import type { InstrumentItem } from '../content/instrument-schema.ts'
import type { Bilingual } from '../content/schema.ts'
import { fieldName } from './field-values.ts'

/** One thing that can be answered on a form. `key` is the content's; `question` what it is counted and named under. */
export type FormItem = {
  readonly key: string
  readonly name: string
  readonly question: { readonly key: string; readonly text: Bilingual }
} & (
  | { readonly kind: 'text' | 'line' | 'date' | 'tick' }
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  | { readonly kind: 'scale'; readonly offScale: boolean }
)

type Question = FormItem['question']
const DATES: ReadonlySet<string> = new Set(['h02.date'])

const simple = (kind: 'text' | 'line' | 'date' | 'tick', key: string, question: Question): FormItem => ({
  kind,
  key,
  name: fieldName(key),
  question,
})

function instrumentItem(sheet: string, { id, text, answer, choices = [] }: InstrumentItem): FormItem {
  const key = `${sheet}.${id.toLowerCase()}`
  const question = { key, text }
  if (answer === 'text') return simple('text', key, question)
  const named = { key, name: fieldName(key), question }
  if (answer === 'choice') return { ...named, kind: 'choice', values: choices.map((choice) => choice.key) }
  return { ...named, kind: 'scale', offScale: anchorSet(answer).offScale !== null }
}

function itemsOf(item: HandoutItem, sheet: string): FormItem[] {
  const { key } = item
  switch (item.kind) {
    case 'text':
    case 'pre':
      return [simple('text', key, { key, text: item.label })]
    case 'short':
      return [simple(DATES.has(key) ? 'date' : 'line', key, { key, text: item.label })]
    case 'scale':
      return [
        {
          kind: 'scale',
          key,
          name: fieldName(key),
          question: { key, text: item.label },
          offScale: anchorSet(item.anchors).offScale !== null,
        },
      ]
    case 'check':
    case 'radio': {
      const question = { key, text: item.label }
      const lines = item.options.flatMap((option) =>
        option.write ? [simple('line', `${key}.${option.key}.text`, question)] : [],
      )
      if (item.kind === 'check') {
        return [...item.options.map((option) => simple('tick', `${key}.${option.key}`, question)), ...lines]
      }
      return [
        { kind: 'choice', key, name: fieldName(key), question, values: item.options.map((option) => option.key) },
        ...lines,
      ]
    }
    case 'insert':
      return item.what === 'instrument' && isInstrument(item.ref)
        ? instrument(item.ref)
            .items.filter((_, index) => index + 1 >= (item.from ?? 1) && index + 1 <= (item.to ?? 99))
            .map((one) => instrumentItem(sheet, one))
        : []
    case 'table': {
      const count = (item.rows?.length ?? 0) + (item.blankRows ?? 0)
      return Array.from({ length: count }, (_, row) => row).flatMap((row) =>
        item.columns.flatMap((column, at) => {
          const isPrinted = at < (item.rows?.[row]?.cells.length ?? 0)
          const cell = `${key}.${row + 1}.${at + 1}`
          return isPrinted ? [] : [simple('text', cell, { key, text: item.label ?? column.text })]
        }),
      )
    }
    default:
      return []
  }
}

const isInstrument = (ref: string): ref is 'P' | 'R' | 'Y' | 'B' => /^[PRYB]$/.test(ref)

/** Everything that can be answered on a handout's form, in the order of the sheet, both editions' own items included. */
export function formItems({ id, items }: Pick<Handout, 'id' | 'items'>): FormItem[] {
  const sheet = id.toLowerCase()
  return items.flatMap((item) => itemsOf(item, sheet))
}
