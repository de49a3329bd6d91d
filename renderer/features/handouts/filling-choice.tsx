import { SegmentedControl } from '../../ui/choice-fields.tsx'
import { useText } from '../../ui/language.tsx'
import type { LookProps } from './look.ts'

/** Whether what the app knows is printed, or lines to write on; or a form to fill in on a screen. */
export function FillingChoice({ look, onChange }: LookProps) {
  const text = useText()
  return (
    <SegmentedControl
      label={text['handouts.filling']}
      value={look.filling}
      onChange={(filling) => onChange({ filling })}
      {...(look.filling === 'fillable' && { hint: text['handouts.filling.fillableHelp'] })}
      choices={[
        { value: 'prefilled', label: text['handouts.filling.prefilled'] },
        { value: 'blank', label: text['handouts.filling.blank'] },
        { value: 'fillable', label: text['handouts.filling.fillable'] },
      ]}
    />
  )
}
