import { type ReactNode, useId } from 'react'
import { Field, type FieldFrame, SavedWord } from './field.tsx'
import type { SaveState } from './use-autosave.ts'

export type Choice<T extends string> = { readonly value: T; readonly label: string; readonly disabled?: boolean }

type ChoiceProps<T extends string> = FieldFrame & {
  value: T
  choices: readonly Choice<T>[]
  onChange: (value: T) => void
  disabled?: boolean
}

/** One of many, in a list that opens. */
export function SelectField<T extends string>({ value, choices, onChange, disabled, ...frame }: ChoiceProps<T>) {
  return (
    <Field {...frame}>
      {(ids) => (
        <select
          {...ids}
          className="input"
          disabled={disabled}
          value={value}
          onChange={(event) => onChange(event.target.value as T)}
        >
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value} disabled={choice.disabled}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

/** One of few, all in sight, as buttons in a row. The arrow keys move between them. */
export function SegmentedControl<T extends string>({
  label,
  hideLabel,
  value,
  choices,
  onChange,
  hint,
  disabled,
  saved,
}: {
  label: string
  hideLabel?: boolean
  value: T
  choices: readonly Choice<T>[]
  onChange: (value: T) => void
  hint?: ReactNode
  disabled?: boolean
  saved?: SaveState
}) {
  const name = useId()
  return (
    <fieldset className="choice-group" aria-describedby={hint ? `${name}-hint` : undefined}>
      <legend className={hideLabel ? 'visually-hidden' : undefined}>
        {label} {saved !== undefined && <SavedWord state={saved} />}
      </legend>
      <div className="segmented">
        {choices.map((choice) => (
          <label key={choice.value}>
            <input
              type="radio"
              name={name}
              value={choice.value}
              checked={choice.value === value}
              disabled={disabled || choice.disabled}
              onChange={() => onChange(choice.value)}
            />
            {choice.label}
          </label>
        ))}
      </div>
      {hint && (
        <p id={`${name}-hint`} className="field__hint">
          {hint}
        </p>
      )}
    </fieldset>
  )
}

/** Yes or no. */
export function CheckField({
  label,
  hint,
  checked,
  onChange,
  disabled,
}: {
  label: ReactNode
  hint?: ReactNode
  checked: boolean
  onChange: (checked: boolean) => void
  disabled?: boolean
}) {
  return (
    <label className="check">
      <input
        type="checkbox"
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>
        {label}
        {hint && <span className="field__hint"> {hint}</span>}
      </span>
    </label>
  )
}
