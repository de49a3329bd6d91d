import type { InstrumentId } from '../../../shared/content/instrument-schema.ts'
import type { Meeting } from '../../../shared/domain/meeting.ts'
import { useQuery } from '../../api/use-query.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { localToday } from '../../ui/date-field.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useText } from '../../ui/language.tsx'
import './evaluation.css'
import { resultPath, roundPath } from './evaluation-paths.ts'
import { useBeginRound } from './use-begin-round.ts'

const instruments: readonly InstrumentId[] = ['P', 'R', 'Y', 'B', 'G']

/** The rounds of one meeting, and the way to begin others there. Before a meeting only the baseline is asked. */
export function MeetingRounds({ meeting }: { readonly meeting: Meeting }) {
  const text = useText()
  const { networkId, id: meetingId, date: heldOn } = meeting
  const { begin, running, failure } = useBeginRound()
  const rounds = useQuery('evaluation.rounds', { networkId })
  if (!rounds.data) return <FailureNotice failure={rounds.failure} />
  const here = rounds.data.rounds.filter((round) => round.meetingId === meetingId)
  const isComing = heldOn > localToday()
  const open = instruments
    .filter((instrument) => !isComing || instrument === 'B')
    .filter((instrument) => here.every((round) => round.instrument !== instrument))
  return (
    <section className="stack" aria-label={text['rounds.ofMeeting']}>
      {here.length === 0 && (
        <p className="muted">{text[isComing ? 'rounds.ofMeetingEarly' : 'rounds.ofMeetingNone']}</p>
      )}
      {here.length > 0 && (
        <ul className="due-rounds">
          {here.map(({ id, instrument, closed, answers }) => (
            <li key={id}>
              <p>
                <strong>{text[`evaluation.instrument.${instrument}`]}</strong>{' '}
                <span className="muted">{text['rounds.state']({ answers, closed })}</span>
              </p>
              <ButtonLink size="small" href={closed ? resultPath(networkId, id) : roundPath(networkId, id)}>
                {text[closed ? 'evaluation.round.result' : 'evaluation.goOn']}
                <span className="visually-hidden">{text[`evaluation.instrument.${instrument}`]}</span>
              </ButtonLink>
            </li>
          ))}
        </ul>
      )}
      {open.length > 0 && meeting.status !== 'cancelled' && (
        <fieldset className="choice-group">
          <legend>{text['rounds.beginAt']}</legend>
          <div className="row">
            {open.map((instrument) => (
              <Button
                key={instrument}
                busy={running}
                onClick={() => void begin({ networkId, instrument, meetingId, heldOn })}
              >
                {text[`evaluation.instrument.${instrument}`]}
              </Button>
            ))}
          </div>
        </fieldset>
      )}
      <p className="muted small">{text['rounds.how']}</p>
      <FailureNotice failure={failure} />
    </section>
  )
}
