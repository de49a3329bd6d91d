import { SegmentedControl } from '../../ui/choice-fields.tsx'
import { useText } from '../../ui/language.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import type { LookProps } from './look.ts'

/** One for each member by name, or a number of copies without names. */
export function ReceiverChoice({ look, members, onChange }: LookProps & { readonly members: number }) {
  const text = useText()
  return (
    <>
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
