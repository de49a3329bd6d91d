import { useState } from 'react'
import type { KioskRound, OwnSheet } from '../../../shared/contract/kiosk.ts'
import { useText } from '../../ui/language.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { HandInFoot, ShareChoice, WhoField } from './kiosk-hand-in.tsx'
import { KioskHeading } from './kiosk-heading.tsx'

/** What is written on a sheet, whoever may have it. */
type Written = Pick<Extract<OwnSheet, { share: 'consultant' }>, 'values' | 'comments'>
type Share = 'own' | OwnSheet['share']

type Props = {
  readonly round: KioskRound
  readonly written: Written
  readonly running: boolean
  readonly onBack: () => void
  /** Null: its owner keeps it, and nothing is sent. */
  readonly onHandIn: (sheet: OwnSheet | null) => void
  readonly onGiveUp: () => void
}

const shares = ['own', 'network', 'consultant'] as const

/** The last page of a sheet of one's own: keep it, let the network know the goal, or let the consultant store it. Nothing is chosen beforehand. */
export function KioskOwnSheet({ round, written, running, onBack, onHandIn, onGiveUp }: Props) {
  const text = useText()
  const [share, setShare] = useState<Share>()
  const [person, setPerson] = useState('')
  const [goalText, setGoalText] = useState('')
  const [sign, setSign] = useState('')
  const participantId = round.people.find((one) => one.participantId === person)?.participantId
  const goal = goalText.trim() === '' ? null : { text: goalText.trim(), sign: sign.trim() }
  const isWritten = goal !== null || Object.keys(written.values).length > 0 || written.comments.length > 0
  const sheet = (): OwnSheet | null | undefined => {
    if (share === 'own') return null
    if (!participantId || !isWritten) return undefined
    if (share === 'consultant') return { share, participantId, ...written, goal }
    return share === 'network' && goal ? { share, participantId, goal } : undefined
  }
  const ready = sheet()
  return (
    <form
      className="kiosk-question"
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault()
        if (ready !== undefined && !running) onHandIn(ready)
      }}
    >
      <KioskHeading>{text['kiosk.sheet.share']}</KioskHeading>
      <fieldset className="kiosk-choices" aria-labelledby="kiosk-heading">
        {shares.map((one) => (
          <ShareChoice
            key={one}
            label={text[`kiosk.sheet.${one}`]}
            help={text[`kiosk.sheet.${one}Help`]}
            checked={share === one}
            onChoose={() => setShare(one)}
          />
        ))}
      </fieldset>
      {share !== undefined && share !== 'own' && (
        <>
          <WhoField people={round.people} value={person} onChange={setPerson} />
          <SheetText
            label={text[share === 'network' ? 'kiosk.sheet.goal' : 'kiosk.sheet.goalToo']}
            value={goalText}
            onChange={setGoalText}
          />
          <SheetText label={text['kiosk.sheet.sign']} value={sign} onChange={setSign} />
        </>
      )}
      <HandInFoot
        label={text[share === 'own' ? 'kiosk.sheet.finish' : 'kiosk.hand']}
        ready={ready !== undefined}
        running={running}
        onBack={onBack}
        onGiveUp={onGiveUp}
      />
    </form>
  )
}

function SheetText(props: {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
}) {
  return <TextField {...props} multiline rows={2} maxLength={1000} spellCheck={false} />
}
