import type { InputHTMLAttributes, Ref } from 'react'
import { Field, type FieldFrame } from './field.tsx'

type InputRef = HTMLInputElement & HTMLTextAreaElement

export type TextFieldProps = FieldFrame & {
  value: string
  onChange: (value: string) => void
  onFocus?: () => void
  onBlur?: () => void
  /** Several lines. */
  multiline?: boolean
  rows?: number
  type?: 'text' | 'email' | 'tel' | 'password' | 'search'
  placeholder?: string
  autoComplete?: string
  inputMode?: InputHTMLAttributes<HTMLInputElement>['inputMode']
  maxLength?: number
  disabled?: boolean
  autoFocus?: boolean
  spellCheck?: boolean
  /** The id of a datalist whose values are offered while one types. */
  list?: string
  ref?: Ref<InputRef>
}

/** One line of text, or several. */
export function TextField(props: TextFieldProps) {
  const { value, onChange, multiline, rows, label, hint, error, saved, hideLabel, required, ref, ...rest } = props
  return (
    <Field {...({ label, hint, error, hideLabel, required, saved } as FieldFrame)}>
      {(ids) =>
        multiline ? (
          <textarea
            {...ids}
            {...(rest as object)}
            ref={ref as Ref<HTMLTextAreaElement>}
            className="input"
            rows={rows ?? 3}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
        ) : (
          <input
            autoComplete="off"
            {...ids}
            {...rest}
            ref={ref as Ref<HTMLInputElement>}
            className="input"
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
        )
      }
    </Field>
  )
}
