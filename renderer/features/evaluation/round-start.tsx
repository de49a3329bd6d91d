import { useState } from 'react'
import { useLocation } from 'wouter'
import type { InstrumentId } from '../../../shared/content/schema.ts'
import type { NetworkId } from '../../../shared/domain/ids.ts'
import { formatDate } from '../../../shared/i18n/format.ts'
import { useQuery } from '../../api/use-query.ts'
import { paths } from '../../app/paths.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { SegmentedControl } from '../../ui/choice-fields.tsx'
import { DateField, localToday } from '../../ui/date-field.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { useCommand } from '../../ui/use-command.ts'
import { requestForms } from '../forms/form-request.ts'
import { roundPath } from './evaluation-paths.ts'

const instruments: readonly InstrumentId[] = ['P', 'R', 'Y', 'B', 'G']
/** So many of the latest meetings are offered; who wants an older one gives its date. */
const OFFERED = 4

/** Choosing the form that lies on the table, and the meeting or the day it was filled in. */
export function RoundStart({ networkId }: { readonly networkId: NetworkId }) {
  const text = useText()
  const language = useLanguage()
  const [, navigate] = useLocation()
  const { run, failure } = useCommand()
  const rounds = useQuery('evaluation.rounds', { networkId })
  const plan = useQuery('meetings.plan', { networkId })
  const [chosenInstrument, setInstrument] = useState<InstrumentId>()
  const [picked, setPicked] = useState<string>()
  const [day, setDay] = useState<string | null>(localToday())
  if (!rounds.data || !plan.data) return null

  const held = plan.data.meetings.filter(({ status }) => status === 'held').toReversed()
  // With no pulse to be entered, the pulse is hardly what lies on the table.
  const instrument = chosenInstrument ?? (rounds.data.withoutPulse.length > 0 || held.length > 0 ? 'P' : 'B')
  const meetings =
    instrument === 'P'
      ? rounds.data.withoutPulse.toSorted((a, b) => (a.date < b.date ? 1 : -1))
      : held.slice(0, OFFERED).map(({ id, date }) => ({ meetingId: id, date }))
  const open = rounds.data.rounds.filter((round) => !round.closed && round.instrument === instrument)
  const meeting = picked === 'day' ? undefined : (meetings.find(({ meetingId }) => meetingId === picked) ?? meetings[0])
  const heldOn = meeting?.date ?? (instrument === 'P' ? null : day)

  const begin = async (): Promise<void> => {
    if (!heldOn) return
    const round = await run('evaluation.begin', {
      networkId,
      instrument,
      meetingId: meeting?.meetingId ?? null,
      heldOn,
    })
    if (round) navigate(roundPath(networkId, round.id))
  }
  return (
    <Card title={text['evaluation.enter']} className="round-start">
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
      {instrument === 'P' && meetings.length === 0 ? (
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
            <legend>{text[instrument === 'P' ? 'evaluation.entry.choose' : 'evaluation.entry.whenChoose']}</legend>
            {meetings.map(({ meetingId, date }) => (
              <label key={meetingId} className="check">
                <input
                  type="radio"
                  name="meeting"
                  checked={meetingId === meeting?.meetingId}
                  onChange={() => setPicked(meetingId)}
                />
                <span>
                  {instrument === 'P'
                    ? formatDate(date, language)
                    : text['evaluation.entry.atMeeting']({ date: formatDate(date, language) })}
                </span>
              </label>
            ))}
            {instrument !== 'P' && (
              <label className="check">
                <input type="radio" name="meeting" checked={!meeting} onChange={() => setPicked('day')} />
                <span>{text['evaluation.entry.otherDay']}</span>
              </label>
            )}
          </fieldset>
          {instrument !== 'P' && !meeting && (
            <DateField label={text['evaluation.entry.day']} value={day} onChange={setDay} />
          )}
          <div className="row">
            <Button type="submit" kind="primary" disabled={!heldOn}>
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
