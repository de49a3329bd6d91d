import { SegmentedControl } from '../../ui/choice-fields.tsx'
import { useText } from '../../ui/language.tsx'
import type { LookProps } from './look.ts'

/** Whether what the app knows is printed, or lines to write on. */
export function FillingChoice({ look, onChange }: LookProps) {
  const text = useText()
  return (
    <SegmentedControl
      label={text['handouts.filling']}
      value={look.filling}
      onChange={(filling) => onChange({ filling })}
      choices={[
        { value: 'prefilled', label: text['handouts.filling.prefilled'] },
        { value: 'blank', label: text['handouts.filling.blank'] },
      ]}
    />
  )
}
