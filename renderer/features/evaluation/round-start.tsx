import { useState } from 'react'
import type { InstrumentId } from '../../../shared/content/instrument-schema.ts'
import type { Language } from '../../../shared/content/schema.ts'
import type { NetworkId } from '../../../shared/domain/ids.ts'
import { formatDate } from '../../../shared/i18n/format.ts'
import { useQuery } from '../../api/use-query.ts'
import { paths, useTabDetails } from '../../app/paths.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { SegmentedControl } from '../../ui/choice-fields.tsx'
import { localToday } from '../../ui/date-field.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { requestForms } from '../forms/form-request.ts'
import { DueRounds } from './due-rounds.tsx'
import { roundPath } from './evaluation-paths.ts'
import { RoundLanguage } from './round-language.tsx'
import { roundMeetings } from './round-meetings.ts'
import { type ChosenPlace, RoundPlace } from './round-place.tsx'
import { useBeginRound } from './use-begin-round.ts'

const instruments: readonly InstrumentId[] = ['P', 'R', 'Y', 'B', 'G']

/** Choosing the form that lies on the table, and the meeting or the day it was filled in. */
export function RoundStart({ networkId }: { readonly networkId: NetworkId }) {
  const text = useText()
  const language = useLanguage()
  const { begin, running, failure } = useBeginRound()
  const rounds = useQuery('evaluation.rounds', { networkId })
  const plan = useQuery('meetings.plan', { networkId })
  const { part } = useTabDetails()
  const [chosenInstrument, setInstrument] = useState(instruments.find((one) => one === part))
  const [picked, setPicked] = useState<ChosenPlace>()
  const [asked, setAsked] = useState<Language>()
  if (!rounds.data || !plan.data) return <FailureNotice failure={rounds.failure ?? plan.failure} />

  const hasHeld = plan.data.meetings.some(({ status }) => status === 'held')
  // With no pulse to be entered, the pulse is hardly what lies on the table.
  const instrument = chosenInstrument ?? (hasHeld ? 'P' : 'B')
  const isPulse = instrument === 'P'
  const meetings = roundMeetings(instrument, rounds.data, plan.data)
  const open = rounds.data.rounds.filter((round) => !round.closed && round.instrument === instrument)
  const place = picked ?? { meetingId: meetings[0]?.meetingId ?? null, day: localToday() }
  const heldOn = meetings.find(({ meetingId }) => meetingId === place.meetingId)?.date ?? (isPulse ? null : place.day)
  const roundLanguage = asked ?? rounds.data.language
  return (
    <div className="round-start">
      <DueRounds networkId={networkId} />
      <Card title={text['evaluation.enter']} className="round-start__card">
        <SegmentedControl
          label={text['evaluation.entry.which']}
          value={instrument}
          choices={instruments.map((value) => ({ value, label: text[`evaluation.instrument.${value}`] }))}
          onChange={(value) => {
            setInstrument(value)
            setPicked(undefined)
          }}
          hint={text[`evaluation.entry.about.${instrument as 'P'}`]}
        />
        <div>
          <Button size="small" onClick={() => requestForms()}>
            {text['forms.open']}
          </Button>
        </div>
        {open.map(({ id, heldOn: date, answers }) => (
          <p key={id} className="row">
            {text['evaluation.openRound']({ date: formatDate(date, language), answers })}
            <ButtonLink size="small" href={roundPath(networkId, id)}>
              {text['evaluation.goOn']}
            </ButtonLink>
          </p>
        ))}
        {isPulse && meetings.length === 0 ? (
          <p className="muted">{text['evaluation.entry.noMeetings']}</p>
        ) : (
          <form
            className="stack"
            onSubmit={(event) => {
              event.preventDefault()
              if (heldOn && !running)
                void begin({ networkId, instrument, meetingId: place.meetingId, heldOn, language: roundLanguage })
            }}
          >
            <RoundPlace meetings={meetings} place={place} onlyMeetings={isPulse} onPlace={setPicked} />
            <RoundLanguage value={roundLanguage} onChange={setAsked} />
            <div className="row">
              <Button type="submit" kind="primary" disabled={!heldOn} busy={running}>
                {text['evaluation.entry.start']}
              </Button>
            </div>
            <p className="muted small">{text['rounds.how']}</p>
          </form>
        )}
        <FailureNotice failure={failure} />
        <p>
          <ButtonLink kind="quiet" href={paths.network(networkId, 'evaluation')}>
            {text['evaluation.entry.back']}
          </ButtonLink>
        </p>
      </Card>
    </div>
  )
}
