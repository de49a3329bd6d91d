import type { Language } from '../../../shared/content/schema.ts'
import type { ReportAudience } from '../../../shared/contract/report-kinds.ts'
import type { Period } from '../../../shared/domain/reports/figures.ts'
import { CheckField, SegmentedControl } from '../../ui/choice-fields.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { useText } from '../../ui/language.tsx'

/** Who will read it: asked first, with nothing chosen beforehand. */
export function AudienceField<A extends ReportAudience>({
  audiences,
  value,
  onChange,
}: {
  readonly audiences: readonly A[]
  readonly value: A | undefined
  readonly onChange: (audience: A) => void
}) {
  const text = useText()
  return (
    <SegmentedControl<A | ''>
      label={text['reports.audience']}
      value={value ?? ''}
      onChange={(audience) => audience !== '' && onChange(audience)}
      choices={audiences.map((audience) => ({ value: audience, label: text[`reports.audience.${audience}`] }))}
      hint={value && text[`reports.audienceHelp.${value}`]}
    />
  )
}

export function LanguageField({
  value,
  onChange,
}: {
  readonly value: Language
  readonly onChange: (language: Language) => void
}) {
  const text = useText()
  return (
    <SegmentedControl
      label={text['reports.language']}
      value={value}
      onChange={onChange}
      choices={[
        { value: 'da', label: text['handouts.language.da'] },
        { value: 'en', label: text['handouts.language.en'] },
      ]}
    />
  )
}

/** The days a report is about. */
export function PeriodField({
  value,
  onChange,
}: {
  readonly value: Period
  readonly onChange: (period: Period) => void
}) {
  const text = useText()
  return (
    <div className="report-period">
      <DateField
        label={text['reports.from']}
        value={value.from}
        onChange={(from) => from && onChange({ ...value, from })}
      />
      <DateField label={text['reports.to']} value={value.to} onChange={(to) => to && onChange({ ...value, to })} />
    </div>
  )
}

/** Pages for printers that know no grey. */
export function PureBlackField({
  value,
  onChange,
}: {
  readonly value: boolean
  readonly onChange: (pureBlack: boolean) => void
}) {
  const text = useText()
  return (
    <CheckField
      label={text['print.pureBlack']}
      hint={text['print.pureBlackHelp']}
      checked={value}
      onChange={onChange}
    />
  )
}
