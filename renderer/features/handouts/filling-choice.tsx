import type { HandoutId } from '../../../shared/content/handout-schema.ts'
import { isForm } from '../../../shared/forms/form-handouts.ts'
import { SegmentedControl } from '../../ui/choice-fields.tsx'
import { useText } from '../../ui/language.tsx'
import type { LookProps } from './look.ts'

/** Whether what the app knows is printed, or lines to write on; or a form to fill in on a screen. */
export function FillingChoice({ look, onChange, handouts }: LookProps & { readonly handouts: readonly HandoutId[] }) {
  const text = useText()
  const isForScreen = look.filling === 'fillable'
  const hasForm = handouts.some(isForm)
  return (
    <SegmentedControl
      label={text['handouts.filling']}
      value={look.filling}
      onChange={(filling) => onChange({ filling })}
      {...((isForScreen || !hasForm) && {
        hint: text[isForScreen ? 'handouts.filling.fillableHelp' : 'handouts.filling.noForm'],
      })}
      choices={[
        { value: 'prefilled', label: text['handouts.filling.prefilled'] },
        { value: 'blank', label: text['handouts.filling.blank'] },
        { value: 'fillable', label: text['handouts.filling.fillable'], disabled: !hasForm && !isForScreen },
      ]}
    />
  )
}
