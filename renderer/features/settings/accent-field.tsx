import { useState } from 'react'
import { contrastToWhite, leastContrast, textToColour } from '../../../shared/documents/contrast.ts'
import { readableAccent } from '../../../shared/documents/theme.ts'
import { Button } from '../../ui/button.tsx'
import { useFailureText } from '../../ui/failure-text.ts'
import { useText } from '../../ui/language.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useAutosave } from '../../ui/use-autosave.ts'

type Props = { readonly accent: string; readonly save: (change: { readonly accent: string }) => Promise<unknown> }

/** The colour of documents. One that white text cannot be read on is shown and refused, not stored. */
export function AccentField({ accent, save }: Props) {
  const text = useText()
  const words = useFailureText()
  const { draft, state, failure, change, focus, blur } = useAutosave(accent, (next) => save({ accent: next }))
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
      {shown && isPale && (
        <Button size="small" onClick={() => write(readableAccent(shown).toUpperCase())}>
          <span className="accent-field__near" style={{ background: readableAccent(shown) }} aria-hidden="true" />
          {text['settings.accentNear']({ colour: readableAccent(shown).toUpperCase() })}
        </Button>
      )}
      {shown && !isPale && (
        <p className="accent-field__sample" style={{ background: shown }}>
          {text['settings.accentSample']}
        </p>
      )}
      {shown && !isPale && <p className="muted small accent-field__ratio">{text['settings.accentFine']({ ratio })}</p>}
    </div>
  )
}
