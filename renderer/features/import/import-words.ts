import { personColumns, type Target } from '../../../shared/exchange/columns.ts'
import type { RowProblem } from '../../../shared/exchange/person.ts'
import type { Texts } from '../../../shared/i18n/index.ts'
import type { ImportList } from './use-import.ts'

/** What is wrong with a row, as a sentence. */
export function problemWords(text: Texts, problem: RowProblem): string {
  switch (problem.code) {
    case 'noName':
    case 'datesReversed':
      return text[`import.problem.${problem.code}`]
    case 'twice':
    case 'sameEmail':
      return text[`import.problem.${problem.code}`](problem)
    default:
      return text[`import.problem.${problem.code}`](problem)
  }
}

/** What a column is called on the screen: its own heading, else what is taken from it, else its number. */
export function columnWords(
  text: Texts,
  { headings, targets }: Pick<ImportList, 'headings' | 'targets'>,
  index: number,
) {
  const target = targets[index] ?? null
  if (headings[index]) return headings[index]
  return target === null || target.startsWith('custom:')
    ? text['import.columnNumber']({ number: index + 1 })
    : text[`import.column.${target as (typeof personColumns)[number]}`]
}

/** Everything a column can be taken as; `''` stands for nothing. */
export const targetChoices = (text: Texts, custom: readonly { readonly id: string; readonly label: string }[]) => [
  { value: '', label: text['import.column.none'] },
  ...personColumns.map((column) => ({ value: column as string, label: text[`import.column.${column}`] })),
  ...custom.map(({ id, label }) => ({ value: `custom:${id}`, label })),
]

export const toTarget = (value: string): Target => (value === '' ? null : (value as Target))
