import type { Language } from '../../../shared/content/schema.ts'
import type { ReportAudience } from '../../../shared/contract/reports.ts'
import { CheckField, SegmentedControl } from '../../ui/choice-fields.tsx'
import { useText } from '../../ui/language.tsx'
import { TextField } from '../../ui/text-field.tsx'

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

/** What the consultant writes about what comes next. */
export function NextStepsField({
  value,
  onChange,
}: {
  readonly value: string
  readonly onChange: (text: string) => void
}) {
  const text = useText()
  return (
    <TextField
      label={text['reports.nextSteps']}
      hint={text['reports.nextStepsHelp']}
      value={value}
      onChange={onChange}
      maxLength={20_000}
      multiline
      rows={5}
    />
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
