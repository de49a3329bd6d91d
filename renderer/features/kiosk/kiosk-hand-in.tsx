import type { KioskRound } from '../../../shared/contract/kiosk.ts'
import { Button } from '../../ui/button.tsx'
import { SelectField } from '../../ui/choice-fields.tsx'
import { useText } from '../../ui/language.tsx'

type ShareProps = {
  readonly label: string
  readonly help: string
  readonly checked: boolean
  readonly onChoose: () => void
}

/** One of the ways in which a form may be handed in. */
export function ShareChoice({ label, help, checked, onChoose }: ShareProps) {
  return (
    <label className="kiosk-choice">
      <input type="radio" name="share" checked={checked} onChange={onChoose} />
      <span>
        <strong>{label}</strong>
        <span className="kiosk__help">{help}</span>
      </span>
    </label>
  )
}

type WhoProps = {
  readonly people: KioskRound['people']
  readonly value: string
  readonly onChange: (person: string) => void
}

/** Whose form it is, with nobody chosen beforehand. */
export function WhoField({ people, value, onChange }: WhoProps) {
  const text = useText()
  return (
    <SelectField
      label={text['kiosk.who']}
      value={value}
      choices={[
        { value: '', label: text['kiosk.choose'] },
        ...people.map(({ participantId, name }) => ({ value: participantId as string, label: name })),
      ]}
      onChange={onChange}
    />
  )
}

type FootProps = {
  readonly label: string
  readonly ready: boolean
  readonly running: boolean
  readonly onBack: () => void
  readonly onGiveUp: () => void
}

/** The foot of a form's last page: back, handing in, and giving up. */
export function HandInFoot({ label, ready, running, onBack, onGiveUp }: FootProps) {
  const text = useText()
  return (
    <>
      <div className="kiosk__steps">
        <Button onClick={onBack}>{text['kiosk.back']}</Button>
        <Button type="submit" kind="primary" disabled={!ready} busy={running}>
          {label}
        </Button>
      </div>
      <p>
        <Button kind="quiet" onClick={onGiveUp}>
          {text['kiosk.giveUp']}
        </Button>
      </p>
    </>
  )
}
