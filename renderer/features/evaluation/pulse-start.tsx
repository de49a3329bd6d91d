import { useState } from 'react'
import { useLocation } from 'wouter'
import type { NetworkId } from '../../../shared/domain/ids.ts'
import { formatDate } from '../../../shared/i18n/format.ts'
import { useQuery } from '../../api/use-query.ts'
import { paths } from '../../app/paths.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { useCommand } from '../../ui/use-command.ts'
import { roundPath } from './evaluation-paths.ts'

/** Choosing the meeting that the forms on the table are about; the newest one without a pulse is chosen already. */
export function PulseStart({ networkId }: { readonly networkId: NetworkId }) {
  const text = useText()
  const language = useLanguage()
  const [, navigate] = useLocation()
  const { run, failure } = useCommand()
  const { data } = useQuery('evaluation.rounds', { networkId })
  const [picked, setPicked] = useState<string>()
  if (!data) return null
  const meetings = data.withoutPulse.toSorted((a, b) => (a.date < b.date ? 1 : -1))
  const open = data.rounds.filter(({ closed, instrument }) => !closed && instrument === 'P')
  const chosen = meetings.find(({ meetingId }) => meetingId === picked) ?? meetings[0]

  const begin = async (): Promise<void> => {
    if (!chosen) return
    const { meetingId, date } = chosen
    const round = await run('evaluation.begin', { networkId, instrument: 'P', meetingId, heldOn: date })
    if (round) navigate(roundPath(networkId, round.id))
  }
  return (
    <Card title={text['evaluation.enter']} className="pulse-start">
      {open.map(({ id, heldOn, answers }) => (
        <p key={id} className="row">
          {text['evaluation.openRound']({ date: formatDate(heldOn, language), answers })}
          <ButtonLink size="small" href={roundPath(networkId, id)}>
            {text['evaluation.goOn']}
          </ButtonLink>
        </p>
      ))}
      {meetings.length === 0 ? (
        <p className="muted">{text['evaluation.entry.noMeetings']}</p>
      ) : (
        <form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault()
            void begin()
          }}
        >
          <fieldset className="choice-group">
            <legend>{text['evaluation.entry.choose']}</legend>
            {meetings.map(({ meetingId, date }) => (
              <label key={meetingId} className="check">
                <input
                  type="radio"
                  name="meeting"
                  checked={meetingId === chosen?.meetingId}
                  onChange={() => setPicked(meetingId)}
                />
                <span>{formatDate(date, language)}</span>
              </label>
            ))}
          </fieldset>
          <div className="row">
            <Button type="submit" kind="primary">
              {text['evaluation.entry.start']}
            </Button>
          </div>
        </form>
      )}
      <FailureNotice failure={failure} />
      <p>
        <ButtonLink kind="quiet" href={paths.network(networkId, 'evaluation')}>
          {text['evaluation.entry.back']}
        </ButtonLink>
      </p>
    </Card>
  )
}
