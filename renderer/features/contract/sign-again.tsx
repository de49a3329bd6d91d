import { useId } from 'react'
import type { SignerView } from '../../../shared/contract/signatures.ts'
import { CheckField } from '../../ui/choice-fields.tsx'
import { useText } from '../../ui/language.tsx'

/** Who is to sign a new version: those named, or (null) everybody. */
export type Again = ReadonlySet<string> | null

type Props = {
  readonly signers: readonly SignerView[]
  readonly value: Again
  readonly onChange: (again: Again) => void
}

/** Whose new signatures a change needs: everybody's, or those it concerns. Who has not signed yet is asked anyway. */
export function SignAgain({ signers, value, onChange }: Props) {
  const text = useText()
  const name = useId()
  const signed = signers.filter(({ signedOn, hasLeft }) => signedOn !== null && !hasLeft)
  const unsigned = signers.length - signed.length
  const toggle = (key: string, chosen: boolean): void => {
    const next = new Set(value ?? [])
    if (chosen) next.add(key)
    else next.delete(key)
    onChange(next)
  }
  return (
    <fieldset className="sign-again">
      <legend>{text['contract.again']}</legend>
      <label>
        <input type="radio" name={name} checked={value === null} onChange={() => onChange(null)} />
        <span>
          {text['contract.again.all']} <span className="muted small">{text['contract.again.allHelp']}</span>
        </span>
      </label>
      <label>
        <input type="radio" name={name} checked={value !== null} onChange={() => onChange(value ?? new Set())} />
        <span>
          {text['contract.again.some']} <span className="muted small">{text['contract.again.someHelp']}</span>
        </span>
      </label>
      {value !== null && (
        <div className="sign-again__people">
          {signed.map(({ key, name: called, organisation }) => (
            <CheckField
              key={key}
              label={
                <>
                  {called} <span className="muted small">{organisation}</span>
                </>
              }
              checked={value.has(key)}
              onChange={(chosen) => toggle(key, chosen)}
            />
          ))}
          {unsigned > 0 && <p className="muted small">{text['contract.again.unsigned']({ count: unsigned })}</p>}
        </div>
      )}
    </fieldset>
  )
}
