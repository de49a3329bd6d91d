import { useState } from 'react'
import { useFailureText } from './failure-text.ts'
import { TextField, type TextFieldProps } from './text-field.tsx'
import { useAutosave } from './use-autosave.ts'

type Props = Omit<TextFieldProps, 'value' | 'onChange' | 'onFocus' | 'onBlur' | 'error' | 'saved' | 'ref'> & {
  value: string
  save: (value: string) => Promise<unknown>
  /** Whether a text has the form that is stored. */
  accepts: (text: string) => boolean
  /** What to say of a text that has not. */
  problem: string
}

/** Text of a certain form, saved as it is typed once it has it. What does not fit stays in the field, with the reason. */
export function SavedCheckedText({ value, save, accepts, problem, ...rest }: Props) {
  const { draft, state, failure, change, focus, blur } = useAutosave(value, save)
  const words = useFailureText()
  const [odd, setOdd] = useState<string>()
  const [left, setLeft] = useState(false)
  const type = (text: string) => {
    setOdd(accepts(text) ? undefined : text)
    if (accepts(text)) change(text)
  }
  return (
    <TextField
      {...rest}
      value={odd ?? draft}
      onChange={type}
      onFocus={focus}
      onBlur={() => {
        setLeft(true)
        blur()
      }}
      saved={odd === undefined ? state : 'idle'}
      error={odd !== undefined && left ? problem : failure && words(failure)}
    />
  )
}
