import { useState } from 'react'
import type { EvaluationRound } from '../../../shared/domain/evaluation.ts'
import { useQuery } from '../../api/use-query.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { DialogButtons } from '../../ui/form-buttons.tsx'
import { useText } from '../../ui/language.tsx'
import { useCommand } from '../../ui/use-command.ts'
import { RoundLanguage } from './round-language.tsx'
import { roundMeetings } from './round-meetings.ts'
import { type ChosenPlace, RoundPlace } from './round-place.tsx'

/** Puts an open round at another meeting or day, or asks it in another language. */
export function ChangeRound({ round, onClose }: { readonly round: EvaluationRound; readonly onClose: () => void }) {
  const text = useText()
  const { networkId, instrument } = round
  const { run, running, failure } = useCommand()
  const rounds = useQuery('evaluation.rounds', { networkId })
  const plan = useQuery('meetings.plan', { networkId })
  const [place, setPlace] = useState<ChosenPlace>({ meetingId: round.meetingId, day: round.heldOn })
  const [language, setLanguage] = useState(round.language)
  if (!rounds.data || !plan.data) return <FailureNotice failure={rounds.failure ?? plan.failure} />
  const own = round.meetingId === null ? [] : [{ meetingId: round.meetingId, date: round.heldOn }]
  const others = roundMeetings(instrument, rounds.data, plan.data)
  const meetings = [...own, ...others.filter(({ meetingId }) => meetingId !== round.meetingId)]
  const heldOn = meetings.find(({ meetingId }) => meetingId === place.meetingId)?.date ?? place.day
  const save = async (): Promise<void> => {
    if (!heldOn) return
    const change = { roundId: round.id, meetingId: place.meetingId, heldOn, language }
    if (await run('evaluation.changeRound', change)) onClose()
  }
  return (
    <Dialog
      title={text['rounds.changeTitle']}
      onClose={onClose}
      footer={
        <DialogButtons disabled={!heldOn} busy={running} onDo={() => void save()} onCancel={onClose}>
          {text['rounds.changeSave']}
        </DialogButtons>
      }
    >
      <div className="stack">
        <p className="muted">{text['rounds.changeHelp']}</p>
        <RoundPlace meetings={meetings} place={place} onlyMeetings={instrument === 'P'} onPlace={setPlace} />
        <RoundLanguage value={language} onChange={setLanguage} />
        <FailureNotice failure={failure} />
      </div>
    </Dialog>
  )
}
