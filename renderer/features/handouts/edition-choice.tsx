import { SegmentedControl } from '../../ui/choice-fields.tsx'
import { useText } from '../../ui/language.tsx'
import type { LookProps } from './look.ts'

/** Edition and language of the sheets. */
export function EditionChoice({ look, onChange }: LookProps) {
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
    </>
  )
}
