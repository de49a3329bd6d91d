import { CheckField, SegmentedControl } from '../../ui/choice-fields.tsx'
import { useText } from '../../ui/language.tsx'
import type { LookProps } from './look.ts'

/** How the sheets come onto paper; the preview shows it. A form for the screen has pages as they are. */
export function PrintChoice({ look, onChange }: LookProps) {
  const text = useText()
  const { form, pureBlack } = look.print
  const isForScreen = look.filling === 'fillable'
  return (
    <>
      <SegmentedControl
        label={text['print.form']}
        value={form}
        onChange={(next) => onChange({ print: { form: next, pureBlack } })}
        choices={[
          { value: 'a4', label: text['print.form.a4'] },
          { value: 'booklet', label: text['print.form.booklet'], disabled: isForScreen },
          { value: 'cards', label: text['print.form.cards'], disabled: isForScreen },
        ]}
      />
      {form !== 'a4' && <p className="muted small">{text[`print.form.${form}Help`]}</p>}
      <CheckField
        label={text['print.branded']}
        hint={pureBlack ? text['print.brandedBlack'] : undefined}
        checked={look.branded}
        onChange={(branded) => onChange({ branded })}
      />
      <CheckField
        label={text['print.pureBlack']}
        hint={text['print.pureBlackHelp']}
        checked={pureBlack}
        onChange={(next) => onChange({ print: { form, pureBlack: next } })}
      />
    </>
  )
}
