import type { Language, Variant } from '../../../shared/content/schema.ts'
import { SegmentedControl } from '../../ui/choice-fields.tsx'
import { useText } from '../../ui/language.tsx'
import { NumberField } from '../../ui/number-field.tsx'

/** What the user decides about the look of an export. */
export type Look = {
  readonly variant: Variant
  readonly language: Language
  readonly personal: boolean
  readonly copies: number
}

type Props = { readonly look: Look; readonly members: number; readonly onChange: (change: Partial<Look>) => void }

/** Edition, language and whom the sheets are for. */
export function HandoutOptions({ look, members, onChange }: Props) {
  const text = useText()
  return (
    <>
      <SegmentedControl
        label={text['handouts.variant']}
        value={look.variant}
        onChange={(variant) => onChange({ variant })}
        choices={[
          { value: 'public', label: text['handouts.variant.public'] },
          { value: 'private', label: text['handouts.variant.private'] },
        ]}
      />
      <SegmentedControl
        label={text['handouts.language']}
        value={look.language}
        onChange={(language) => onChange({ language })}
        choices={[
          { value: 'da', label: text['handouts.language.da'] },
          { value: 'en', label: text['handouts.language.en'] },
        ]}
      />
      <SegmentedControl
        label={text['handouts.audience']}
        value={look.personal ? 'personal' : 'unnamed'}
        onChange={(who) => onChange({ personal: who === 'personal' })}
        choices={[
          { value: 'personal', label: text['handouts.personal']({ members }), disabled: members === 0 },
          { value: 'unnamed', label: text['handouts.unnamed'] },
        ]}
      />
      {!look.personal && (
        <NumberField
          label={text['handouts.copies']}
          value={look.copies}
          min={1}
          max={60}
          onChange={(copies) => copies !== null && onChange({ copies })}
        />
      )}
    </>
  )
}
