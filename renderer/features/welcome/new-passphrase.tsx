import { minPassphraseLength } from '../../../shared/domain/passphrase.ts'
import { useText } from '../../ui/language.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { passphraseStrength } from './passphrase-strength.ts'

export type Passphrases = { readonly first: string; readonly again: string }

export const isComplete = ({ first, again }: Passphrases): boolean =>
  first.length >= minPassphraseLength && first === again

/** Two fields for a new passphrase, with what it is worth. */
export function NewPassphrase({
  value,
  onChange,
  tried,
}: {
  value: Passphrases
  onChange: (value: Passphrases) => void
  /** Somebody has pressed the button: say what is missing. */
  tried: boolean
}) {
  const text = useText()
  const { first, again } = value
  const missing = minPassphraseLength - first.length
  const strength = first.length > 0 && missing <= 0 ? text[`welcome.strength.${passphraseStrength(first)}`] : undefined
  return (
    <>
      <TextField
        label={text['welcome.passphrase']}
        type="password"
        autoComplete="new-password"
        required
        value={first}
        onChange={(next) => onChange({ first: next, again })}
        hint={strength ?? text['welcome.passphraseHint']}
        error={tried && missing > 0 ? text['welcome.tooShort']({ missing }) : undefined}
      />
      <TextField
        label={text['welcome.passphraseAgain']}
        type="password"
        autoComplete="new-password"
        required
        value={again}
        onChange={(next) => onChange({ first, again: next })}
        error={
          (tried || again.length >= first.length) && again !== '' && again !== first
            ? text['welcome.differ']
            : undefined
        }
      />
    </>
  )
}
