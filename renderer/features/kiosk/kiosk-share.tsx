import { useState } from 'react'
import type { KioskRound } from '../../../shared/contract/kiosk.ts'
import type { ParticipantId } from '../../../shared/domain/ids.ts'
import { Button } from '../../ui/button.tsx'
import { SelectField } from '../../ui/choice-fields.tsx'
import { useText } from '../../ui/language.tsx'
import { KioskHeading } from './kiosk-heading.tsx'

type Props = {
  readonly round: KioskRound
  readonly answered: number
  readonly questions: number
  readonly running: boolean
  readonly onBack: () => void
  readonly onHandIn: (participantId: ParticipantId | null) => void
  readonly onGiveUp: () => void
}

/** The last page of a form: who may know whose it is, and handing in. */
export function KioskShare({ round, answered, questions, running, onBack, onHandIn, onGiveUp }: Props) {
  const text = useText()
  const [isShared, setShared] = useState(!round.offersAnonymous)
  const [person, setPerson] = useState('')
  const participantId = round.people.find((one) => one.participantId === person)?.participantId ?? null
  const isReady = answered > 0 && (!isShared || participantId !== null)
  const choices = [
    { shared: false, label: text['kiosk.anonymous'], help: text['kiosk.anonymousHelp'] },
    { shared: true, label: text['kiosk.shared'], help: text['kiosk.sharedHelp'] },
  ].filter(({ shared }) => shared || round.offersAnonymous)
  return (
    <form
      className="kiosk-question"
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault()
        if (isReady && !running) onHandIn(isShared ? participantId : null)
      }}
    >
      <p className="kiosk__help">{text['kiosk.answered']({ answered, of: questions })}</p>
      <KioskHeading>{text['kiosk.share']}</KioskHeading>
      {!round.offersAnonymous && <p>{text['kiosk.onlyShared']}</p>}
      <fieldset className="kiosk-choices" aria-labelledby="kiosk-heading">
        {choices.map(({ shared, label, help }) => (
          <label key={label} className="kiosk-choice">
            <input type="radio" name="share" checked={isShared === shared} onChange={() => setShared(shared)} />
            <span>
              <strong>{label}</strong>
              <span className="kiosk__help">{help}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {isShared && (
        <SelectField
          label={text['kiosk.who']}
          value={person}
          choices={[
            { value: '', label: text['kiosk.choose'] },
            ...round.people.map(({ participantId: value, name }) => ({ value: value as string, label: name })),
          ]}
          onChange={setPerson}
        />
      )}
      <div className="kiosk__steps">
        <Button onClick={onBack}>{text['kiosk.back']}</Button>
        <Button type="submit" kind="primary" disabled={!isReady} busy={running}>
          {text['kiosk.hand']}
        </Button>
      </div>
      <p>
        <Button kind="quiet" onClick={onGiveUp}>
          {text['kiosk.giveUp']}
        </Button>
      </p>
    </form>
  )
}
