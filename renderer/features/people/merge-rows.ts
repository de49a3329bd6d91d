import type { Language } from '../../../shared/content/schema.ts'
import type { ComparedPerson, MergeFact } from '../../../shared/contract/duplicates.ts'
import type { CustomField } from '../../../shared/domain/custom-field.ts'
import type { CustomFieldId } from '../../../shared/domain/ids.ts'
import { formatDate } from '../../../shared/i18n/format.ts'
import type { Texts } from '../../../shared/i18n/index.ts'

/** One fact of two people side by side. A choice is asked for only where both have a value and the values differ. */
export type MergeRow = {
  readonly key: string
  readonly label: string
  readonly hint?: string
  readonly first: string
  readonly second: string
  readonly isChoice: boolean
  readonly take: { readonly fact: MergeFact } | { readonly field: CustomFieldId }
}

const postOf = ({ employment }: ComparedPerson): string =>
  [employment?.position, employment?.organisation].filter(Boolean).join(', ')

/** The rows of the comparison: facts first, then the consultant's own fields; what neither has is left out. */
export function mergeRows(
  [a, b]: readonly [ComparedPerson, ComparedPerson],
  fields: readonly CustomField[],
  text: Texts,
  language: Language,
): MergeRow[] {
  const date = (day: string | null) => (day === null ? '' : formatDate(day, language))
  const own = ({ customValues }: ComparedPerson, id: CustomFieldId) =>
    customValues.find(({ fieldId }) => fieldId === id)?.value ?? ''
  const fact = (name: MergeFact, label: string, first: string, second: string, hint?: string) => ({
    key: name,
    label,
    first,
    second,
    take: { fact: name },
    ...(hint !== undefined && { hint }),
  })
  const [one, other] = [a.participant, b.participant]
  return [
    fact('fullName', text['participants.fullName'], one.fullName, other.fullName),
    fact('email', text['participants.email'], one.email, other.email),
    fact('phone', text['participants.phone'], one.phone, other.phone),
    fact('employment', text['merge.post'], postOf(a), postOf(b), text['merge.postHint']),
    fact('leaderSince', text['participants.leaderSince'], date(one.leaderSince), date(other.leaderSince)),
    fact('note', text['participants.note'], one.note, other.note, text['merge.noteHint']),
    ...fields.map(({ id, label }) => ({
      key: id,
      label,
      first: own(a, id),
      second: own(b, id),
      take: { field: id },
    })),
  ]
    .filter(({ first, second }) => first !== '' || second !== '')
    .map((row) => ({ ...row, isChoice: row.first !== '' && row.second !== '' && row.first !== row.second }))
}
