import { type KeyboardEvent, useId } from 'react'
import { OFF_SCALE } from '../../../shared/domain/reflection.ts'
import { useFailureText } from '../../ui/failure-text.ts'
import { SavedWord } from '../../ui/field.tsx'
import { useAutosave } from '../../ui/use-autosave.ts'

type Props = {
  readonly label: string
  /** A word for each of five steps, empty where a step has none. */
  readonly steps: readonly string[]
  readonly offScale: string | null
  readonly value: string
  readonly save: (value: string) => Promise<unknown>
}

/** One mark on a scale of five, saved when it is made. A digit answers, Delete takes the answer away. */
export function SheetScale({ label, steps, offScale, value, save }: Props) {
  const name = useId()
  const words = useFailureText()
  const { draft, state, failure, commit } = useAutosave(value, save)
  const choices = [
    ...steps.map((word, index) => ({ value: String(index + 1), word })),
    ...(offScale === null ? [] : [{ value: OFF_SCALE, word: offScale }]),
  ]
  const press = (event: KeyboardEvent): void => {
    const { key } = event
    if (key === 'Delete' || key === 'Backspace') void commit('')
    else if (choices.some((choice) => choice.value === key)) {
      void commit(key)
      document.getElementById(`${name}-${key}`)?.focus()
    } else return
    event.preventDefault()
  }
  return (
    <fieldset className="sheet-scale" onKeyDown={press}>
      <legend>
        {label} <SavedWord state={state} />
      </legend>
      <div className="sheet-scale__steps">
        {choices.map((choice) => (
          <label key={choice.value} className="sheet-scale__step">
            <input
              id={`${name}-${choice.value}`}
              type="radio"
              name={name}
              checked={draft === choice.value}
              onChange={() => void commit(choice.value)}
            />
            <span className="tabular">{choice.value}</span>
            <span className={choice.word ? 'small muted' : 'visually-hidden'}>{choice.word}</span>
          </label>
        ))}
      </div>
      {failure && (
        <p className="field__error" role="alert">
          {words(failure)}
        </p>
      )}
    </fieldset>
  )
}
