import { Field, type FieldFrame } from './field.tsx'
import { useText } from './language.tsx'
import { useTyped } from './use-typed.ts'

type NumberFieldProps = Omit<FieldFrame, 'error'> & {
  value: number | null
  /** Called when the field is left with a whole number within the limits, or with null when it is emptied. */
  onChange: (value: number | null) => void
  min: number
  max: number
  /** May be left empty. */
  optional?: boolean
  unit?: string
  placeholder?: string
  error?: string | undefined
}

/** A whole number. What does not fit stays in the field, with the reason beside it. */
export function NumberField({
  value,
  onChange,
  min,
  max,
  optional,
  unit,
  placeholder,
  error,
  ...frame
}: NumberFieldProps) {
  const text = useText()
  const { typed, wrong, type, settle } = useTyped(value === null ? '' : String(value))

  const leave = () => {
    const trimmed = typed.replaceAll(/[\s.]/g, '')
    const number = Number(trimmed)
    const empty = trimmed === ''
    const fits = empty ? Boolean(optional) : /^\d+$/.test(trimmed) && number >= min && number <= max
    settle(fits ? (empty ? '' : String(number)) : null)
    if (fits && (empty ? null : number) !== value) onChange(empty ? null : number)
  }

  return (
    <Field {...frame} error={wrong ? text['ui.numberBetween']({ min, max }) : error}>
      {(ids) => {
        const input = (
          <input
            {...ids}
            className="input tabular"
            inputMode="numeric"
            autoComplete="off"
            placeholder={placeholder}
            value={typed}
            onChange={(event) => type(event.target.value)}
            onBlur={leave}
            onKeyDown={(event) => event.key === 'Enter' && leave()}
          />
        )
        return unit ? (
          <div className="field-unit">
            {input}
            <span>{unit}</span>
          </div>
        ) : (
          input
        )
      }}
    </Field>
  )
}
