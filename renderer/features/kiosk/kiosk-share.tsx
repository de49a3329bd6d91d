import { useState } from 'react'
import type { KioskRound } from '../../../shared/contract/kiosk.ts'
import type { ParticipantId } from '../../../shared/domain/ids.ts'
import { useText } from '../../ui/language.tsx'
import { HandInFoot, ShareChoice, WhoField } from './kiosk-hand-in.tsx'
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
          <ShareChoice
            key={label}
            label={label}
            help={help}
            checked={isShared === shared}
            onChoose={() => setShared(shared)}
          />
        ))}
      </fieldset>
      {isShared && <WhoField people={round.people} value={person} onChange={setPerson} />}
      <HandInFoot label={text['kiosk.hand']} ready={isReady} running={running} onBack={onBack} onGiveUp={onGiveUp} />
    </form>
  )
}
