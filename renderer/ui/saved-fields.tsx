import { type Choice, SegmentedControl, SelectField } from './choice-fields.tsx'
import { DateField, TimeField } from './date-field.tsx'
import { useFailureText } from './failure-text.ts'
import { NumberField } from './number-field.tsx'
import { TextField, type TextFieldProps } from './text-field.tsx'
import { useAutosave } from './use-autosave.ts'

type Save<T> = { value: T; save: (value: T) => Promise<unknown> }

type SavedTextProps = Save<string> &
  Omit<TextFieldProps, 'value' | 'onChange' | 'onFocus' | 'onBlur' | 'error' | 'saved' | 'ref'>

/** Text that is saved as it is typed. A refused save keeps what was typed and says why. */
export function SavedTextField({ value, save, ...rest }: SavedTextProps) {
  const { draft, state, failure, change, focus, blur } = useAutosave(value, save)
  const words = useFailureText()
  return (
    <TextField
      {...rest}
      value={draft}
      onChange={change}
      onFocus={focus}
      onBlur={blur}
      saved={state}
      error={failure && words(failure)}
    />
  )
}

type SavedChoiceProps<T extends string> = Save<T> & {
  label: string
  choices: readonly Choice<T>[]
  hint?: string | undefined
  hideLabel?: boolean
  disabled?: boolean
}

/** A choice from a list, saved when it is made. */
export function SavedSelect<T extends string>({ value, save, ...rest }: SavedChoiceProps<T>) {
  const { draft, state, failure, commit } = useAutosave(value, save)
  const words = useFailureText()
  return (
    <SelectField
      {...rest}
      value={draft}
      onChange={(next) => void commit(next)}
      saved={state}
      error={failure && words(failure)}
    />
  )
}

/** A choice between few, saved when it is made. */
export function SavedSegmented<T extends string>({ value, save, hint, ...rest }: SavedChoiceProps<T>) {
  const { draft, state, failure, commit } = useAutosave(value, save)
  const words = useFailureText()
  return (
    <SegmentedControl
      {...rest}
      value={draft}
      onChange={(next) => void commit(next)}
      saved={state}
      hint={failure ? words(failure) : hint}
    />
  )
}

/** A date, saved when it is complete. */
export function SavedDate({ value, save, ...rest }: Save<string | null> & { label: string; hint?: string }) {
  const { draft, state, failure, commit } = useAutosave(value, save)
  const words = useFailureText()
  return (
    <DateField
      {...rest}
      value={draft}
      onChange={(next) => void commit(next)}
      saved={state}
      error={failure && words(failure)}
    />
  )
}

/** A time of day, saved when it is complete. */
export function SavedTime({ value, save, ...rest }: Save<string> & { label: string; hint?: string }) {
  const { draft, state, failure, commit } = useAutosave(value, save)
  const words = useFailureText()
  return (
    <TimeField
      {...rest}
      value={draft}
      onChange={(next) => void commit(next)}
      saved={state}
      error={failure && words(failure)}
    />
  )
}

type SavedNumberProps = Save<number | null> & {
  label: string
  min: number
  max: number
  optional?: boolean
  unit?: string
  hint?: string
  placeholder?: string
}

/** A whole number, saved when the field is left. */
export function SavedNumber({ value, save, ...rest }: SavedNumberProps) {
  const { draft, state, failure, commit } = useAutosave(value, save)
  const words = useFailureText()
  return (
    <NumberField
      {...rest}
      value={draft}
      onChange={(next) => void commit(next)}
      saved={state}
      error={failure && words(failure)}
    />
  )
}
