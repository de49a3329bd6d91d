import type { Retention } from '../../../shared/domain/retention.ts'
import { call } from '../../api/call.ts'
import { useText } from '../../ui/language.tsx'
import { SavedNumber } from '../../ui/saved-fields.tsx'

const fields = [
  { key: 'namedMonths', hint: 'retention.settings.namedMonthsHint', min: 1, max: 60 },
  { key: 'peopleMonths', hint: 'retention.settings.peopleMonthsHint', min: 1, max: 60 },
  { key: 'notesMonths', hint: null, min: 1, max: 60 },
  { key: 'contractMonths', hint: null, min: 1, max: 60 },
  { key: 'agreementYears', hint: 'retention.settings.agreementYearsHint', min: 5, max: 10 },
  { key: 'anonymousYears', hint: 'retention.settings.anonymousYearsHint', min: 1, max: 5 },
  { key: 'clientMonths', hint: 'retention.settings.clientMonthsHint', min: 6, max: 120 },
] as const satisfies readonly {
  readonly key: keyof Retention
  readonly hint: string | null
  min: number
  max: number
}[]

/** How long each kind of data is kept, changed field by field. */
export function RetentionFields({ settings }: { readonly settings: Retention }) {
  const text = useText()
  return fields.map(({ key, hint, min, max }) => (
    <SavedNumber
      key={key}
      label={text[`retention.settings.${key}`]}
      {...(hint && { hint: text[hint] })}
      unit={text[key.endsWith('Years') ? 'retention.years' : 'retention.months']}
      value={settings[key]}
      min={min}
      max={max}
      save={(value) => (value === null ? Promise.resolve() : call('retention.update', { [key]: value }))}
    />
  ))
}
