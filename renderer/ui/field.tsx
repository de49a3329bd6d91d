import { type ReactNode, useId } from 'react'
import { classNames } from './class-names.ts'
import './field.css'
import { useText } from './language.tsx'
import type { SaveState } from './use-autosave.ts'

export type FieldFrame = {
  label: string
  hint?: ReactNode
  /** What is wrong, as a sentence. */
  error?: ReactNode
  saved?: SaveState
  /** The label is read out but not shown, e.g. in a table. */
  hideLabel?: boolean
  required?: boolean
}

export type FieldIds = { id: string; 'aria-describedby'?: string; 'aria-invalid'?: true; 'aria-required'?: true }

/** Label, hint and error around one control; the control gets the ids that tie them together. */
export function Field({
  label,
  hint,
  error,
  saved,
  hideLabel,
  required,
  children,
}: FieldFrame & { children: (ids: FieldIds) => ReactNode }) {
  const id = useId()
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className={classNames('field', error ? 'field--wrong' : undefined)}>
      <div className={classNames('field__head', hideLabel && 'visually-hidden')}>
        <label htmlFor={id}>{label}</label>
        {saved !== undefined && <SavedWord state={saved} />}
      </div>
      {children({
        id,
        ...(described && { 'aria-describedby': described }),
        ...(error ? { 'aria-invalid': true as const } : {}),
        ...(required ? { 'aria-required': true as const } : {}),
      })}
      {hint && (
        <p id={`${id}-hint`} className="field__hint">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="field__error" role="alert">
          {error}
        </p>
      )}
    </div>
  )
}

/** A quiet "Gemt" beside what has just been saved. */
export function SavedWord({ state }: { state: SaveState }) {
  const text = useText()
  return (
    <span className="saved-word" role="status">
      {state === 'saved' && text['ui.saved']}
    </span>
  )
}
