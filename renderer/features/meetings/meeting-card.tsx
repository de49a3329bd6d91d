import { MonitorPlay, Trash2 } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import type { MeetingPlan } from '../../../shared/contract/meetings.ts'
import type { Meeting } from '../../../shared/domain/meeting.ts'
import { capitalised, formatDate, formatTimes, formatWeekday } from '../../../shared/i18n/format.ts'
import { paths } from '../../app/paths.ts'
import { ButtonLink, IconButton } from '../../ui/button.tsx'
import { SegmentedControl } from '../../ui/choice-fields.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { useCommand } from '../../ui/use-command.ts'
import { useUndoNotice } from '../../ui/use-undo-notice.ts'
import { CalendarFileButton } from '../calendar/calendar-file-button.tsx'
import { CancelledNotice } from '../series/cancelled-notice.tsx'
import { MeetingActions } from '../series/meeting-actions.tsx'
import { AgendaEditor } from './agenda-editor.tsx'
import { AttendanceMarking } from './attendance-marking.tsx'
import { FocusPersons } from './focus-persons.tsx'
import { MeetingDetails } from './meeting-details.tsx'
import { MeetingRoles } from './meeting-roles.tsx'
import { MeetingSteps } from './meeting-steps.tsx'
import { peopleAt } from './meeting-words.ts'

const FirstMeetingPrep = lazy(async () => ({
  default: (await import('../reflections/first-meeting-prep.tsx')).FirstMeetingPrep,
}))

const parts = ['attendance', 'agenda', 'roles', 'steps'] as const
type Part = (typeof parts)[number]

type Props = {
  readonly plan: MeetingPlan
  readonly meeting: Meeting
  readonly number: number
  readonly quorum: number
}

/** One meeting with everything that belongs to it. A coming meeting opens at its agenda, a held one at attendance. */
export function MeetingCard({ plan, meeting, number, quorum }: Props) {
  const text = useText()
  const language = useLanguage()
  const [part, setPart] = useState<Part>(meeting.status === 'planned' ? 'agenda' : 'attendance')
  const report = useUndoNotice()
  const { run, failure } = useCommand()
  const people = peopleAt(plan.grid, meeting.id)
  const date = formatDate(meeting.date, language)
  const remove = async () => {
    if ((await run('meetings.delete', { id: meeting.id })) !== undefined) report(text['meetings.deleted']({ date }))
  }
  return (
    <article className="card meeting-card" aria-label={date}>
      <header className="meeting-card__head">
        <div>
          <p className="muted small">{text['meetings.number']({ number })}</p>
          <h2 className="meeting-card__date">
            {capitalised(formatWeekday(meeting.date, language))},{' '}
            {formatTimes(meeting.startsAt, meeting.endsAt, language)}
          </h2>
        </div>
        <div className="row">
          {meeting.status !== 'cancelled' && (
            <ButtonLink icon={<MonitorPlay />} href={paths.room(meeting.id)}>
              {text['room.open']}
            </ButtonLink>
          )}
          <MeetingActions plan={plan} meeting={meeting} />
          <CalendarFileButton icon meeting={meeting} networkId={meeting.networkId} />
          <IconButton label={text['meetings.delete']} onClick={() => void remove()}>
            <Trash2 />
          </IconButton>
        </div>
      </header>
      <CancelledNotice meeting={meeting} />
      <FailureNotice failure={failure} />
      <MeetingDetails meeting={meeting} />
      <div className="meeting-card__parts">
        <SegmentedControl
          label={text['meetings.sections']}
          hideLabel
          value={part}
          choices={parts.map((value) => ({ value, label: text[`meetings.section.${value}`] }))}
          onChange={setPart}
        />
      </div>
      {part === 'attendance' && <AttendanceMarking meeting={meeting} people={people} quorum={quorum} />}
      {part === 'agenda' && <AgendaEditor meeting={meeting} />}
      {part === 'agenda' && number === 1 && (
        <Suspense>
          <FirstMeetingPrep networkId={meeting.networkId} />
        </Suspense>
      )}
      {part === 'roles' && (
        <div className="stack">
          <MeetingRoles plan={plan} meeting={meeting} people={people} />
          <FocusPersons meeting={meeting} people={people} names={plan.names} />
        </div>
      )}
      {part === 'steps' && <MeetingSteps networkId={meeting.networkId} steps={plan.steps} />}
    </article>
  )
}
