import { useState } from 'react'
import { useFailureText } from '../../ui/failure-text.ts'
import { useText } from '../../ui/language.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useAutosave } from '../../ui/use-autosave.ts'
import { contrastToWhite, leastContrast, textToColour } from './contrast.ts'
import type { ProfileProps } from './settings-page.tsx'

/** The colour of the consultant's documents. One that white text cannot be read on is shown and refused, not stored. */
export function AccentField({ consultant, save }: ProfileProps) {
  const text = useText()
  const words = useFailureText()
  const { draft, state, failure, change, focus, blur } = useAutosave(consultant.accent, (accent) => save({ accent }))
  // What was written last, while it is no colour that can be stored.
  const [refused, setRefused] = useState<string>()
  const shown = refused === undefined ? draft : textToColour(refused)
  const ratio = shown ? contrastToWhite(shown) : 0
  const isPale = shown !== null && ratio < leastContrast

  const write = (written: string) => {
    const colour = textToColour(written)
    if (colour && contrastToWhite(colour) >= leastContrast) {
      setRefused(undefined)
      change(colour)
    } else setRefused(written)
  }
  const problem = isPale
    ? text['settings.accentPale']({ ratio })
    : shown === null
      ? text['settings.accentOdd']
      : failure && words(failure)

  return (
    <div className="accent-field">
      <TextField
        label={text['settings.accent']}
        hint={text['settings.accentHint']}
        value={refused ?? draft}
        spellCheck={false}
        onChange={write}
        onFocus={focus}
        onBlur={blur}
        saved={refused === undefined ? state : 'idle'}
        error={problem}
      />
      <input
        type="color"
        className="accent-field__picker"
        aria-label={text['settings.accentPick']}
        value={(shown ?? draft).toLowerCase()}
        onChange={(event) => write(event.target.value)}
        onBlur={blur}
      />
      {shown && !isPale && (
        <p className="accent-field__sample" style={{ background: shown }}>
          {text['settings.accentSample']}
        </p>
      )}
      {shown && !isPale && <p className="muted small accent-field__ratio">{text['settings.accentFine']({ ratio })}</p>}
    </div>
  )
}
