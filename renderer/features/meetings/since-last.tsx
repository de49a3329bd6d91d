import { useState } from 'react'
import type { MeetingContent } from '../../../shared/contract/meeting-content.ts'
import type { MeetingPlan } from '../../../shared/contract/meetings.ts'
import type { ActionItem, Meeting } from '../../../shared/domain/meeting.ts'
import { formatDate, formatDayMonth } from '../../../shared/i18n/format.ts'
import { SegmentedControl } from '../../ui/choice-fields.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { useCommand } from '../../ui/use-command.ts'
import { carriedTo, stateAt } from './steps-at.ts'

type Props = {
  readonly plan: MeetingPlan
  readonly meeting: Meeting
  readonly steps: readonly ActionItem[]
  readonly decisions: MeetingContent['earlier']
}

/** "Siden sidst": the steps that come back are ticked off, and what earlier meetings decided can be read. */
export function SinceLast({ plan, meeting, steps, decisions }: Props) {
  const text = useText()
  const language = useLanguage()
  const { run, failure } = useCommand()
  // A step that has just been ticked off stays where it was until one leaves the meeting.
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set(steps.map(({ id }) => id)))
  if (steps.some(({ id }) => !seen.has(id))) setSeen(new Set([...seen, ...steps.map(({ id }) => id)]))
  const shown = plan.steps.filter(({ id, meetingId }) => seen.has(id) && meetingId !== meeting.id)
  const next = carriedTo(plan, meeting)

  const answer = ({ id }: ActionItem, state: ActionItem['state'] | 'carried'): void => {
    const change = state === 'carried' ? ({ state: 'open', dueOn: next } as const) : { state }
    void run('steps.update', { id, change })
  }
  return (
    <section className="outcome__part" aria-labelledby="since-last">
      <h3 id="since-last">{text['meetings.sinceLast']}</h3>
      {shown.length === 0 && <p className="muted small">{text['meetings.sinceLast.none']}</p>}
      <ul>
        {shown.map((step) => {
          const state = stateAt(step, meeting)
          const by = step.dueOn && text['meetings.steps.by']({ date: formatDayMonth(step.dueOn, language) })
          return (
            <li key={step.id} className="since-last__step">
              <div>
                <p>{step.text}</p>
                <p className="muted small">{[step.responsible, by].filter(Boolean).join(' · ')}</p>
              </div>
              <SegmentedControl
                label={text['meetings.sinceLast.state']({ text: step.text })}
                hideLabel
                value={state}
                choices={[
                  { value: 'done', label: text['meetings.steps.state.done'] },
                  { value: 'notDone', label: text['meetings.steps.state.notDone'] },
                  { value: 'carried', label: text['meetings.steps.state.carried'] },
                ]}
                onChange={(value) => answer(step, value)}
              />
            </li>
          )
        })}
      </ul>
      {shown.length > 0 && (
        <p className="muted small">{text['meetings.sinceLast.carriedTo']({ date: formatDayMonth(next, language) })}</p>
      )}
      {decisions.length > 0 && (
        <details className="since-last__decisions">
          <summary>{text['meetings.sinceLast.decisions']}</summary>
          {decisions.map((one) => (
            <div key={one.meetingId}>
              <h4 className="muted small">{formatDate(one.date, language)}</h4>
              <ul>
                {one.decisions.map((words) => (
                  <li key={words}>{words}</li>
                ))}
              </ul>
            </div>
          ))}
        </details>
      )}
      <FailureNotice failure={failure} />
    </section>
  )
}
