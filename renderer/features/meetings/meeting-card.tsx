import { MonitorPlay, Trash2 } from 'lucide-react'
import { lazy, Suspense } from 'react'
import { useLocation } from 'wouter'
import type { MeetingPlan } from '../../../shared/contract/meetings.ts'
import type { Meeting } from '../../../shared/domain/meeting.ts'
import { capitalised, formatDate, formatTimes, formatWeekday } from '../../../shared/i18n/format.ts'
import { useQuery } from '../../api/use-query.ts'
import { type MeetingPart, paths, useTabDetails } from '../../app/paths.ts'
import { ButtonLink, IconButton } from '../../ui/button.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { useCommand } from '../../ui/use-command.ts'
import { useUndoNotice } from '../../ui/use-undo-notice.ts'
import { CalendarFileButton } from '../calendar/calendar-file-button.tsx'
import { CancelledNotice } from '../series/cancelled-notice.tsx'
import { MeetingActions } from '../series/meeting-actions.tsx'
import { AttendanceMarking } from './attendance-marking.tsx'
import { FocusPersons } from './focus-persons.tsx'
import { MeetingDetails } from './meeting-details.tsx'
import { meetingLacks } from './meeting-lacks.ts'
import { MeetingMinutes } from './meeting-minutes.tsx'
import { MeetingOutcome } from './meeting-outcome.tsx'
import { isMeetingPart, MeetingParts } from './meeting-parts.tsx'
import { MeetingRoles } from './meeting-roles.tsx'
import { isAway, peopleAt, todayHere } from './meeting-words.ts'
import { PrivateNote } from './private-note.tsx'

const AgendaEditor = lazy(async () => ({ default: (await import('./agenda-editor.tsx')).AgendaEditor }))
const MeetingRounds = lazy(async () => ({ default: (await import('../evaluation/meeting-rounds.tsx')).MeetingRounds }))
const FirstMeetingPrep = lazy(async () => ({
  default: (await import('../reflections/first-meeting-prep.tsx')).FirstMeetingPrep,
}))

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
  const named = useTabDetails().part
  const [, navigate] = useLocation()
  const part: MeetingPart = isMeetingPart(named) ? named : meeting.status === 'planned' ? 'agenda' : 'attendance'
  const show = (chosen: MeetingPart) =>
    navigate(paths.meetingPart(meeting.networkId, meeting.id, chosen), { replace: true })
  const content = useQuery('meetings.content', { id: meeting.id }).data
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
            <span className="nowrap">{formatTimes(meeting.startsAt, meeting.endsAt, language)}</span>
          </h2>
        </div>
        <div className="row meeting-card__actions">
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
      <MeetingParts part={part} lacks={meetingLacks(meeting, people, content, todayHere())} onChange={show} />
      {part === 'attendance' &&
        (meeting.status === 'cancelled' ? (
          <p className="muted">{text['meetings.attendance.none']}</p>
        ) : (
          <AttendanceMarking meeting={meeting} people={people} quorum={quorum} />
        ))}
      {part === 'agenda' && (
        <Suspense>
          <AgendaEditor meeting={meeting} people={people.filter(({ cell }) => !isAway(cell)).length} />
        </Suspense>
      )}
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
      {part === 'steps' && content && (
        <MeetingOutcome plan={plan} meeting={meeting} content={content} people={people} />
      )}
      {part === 'minutes' && content && <MeetingMinutes meeting={meeting} minutes={content.minutes} />}
      {part === 'evaluation' && (
        <Suspense>
          <MeetingRounds meeting={meeting} />
        </Suspense>
      )}
      {part === 'note' && <PrivateNote meetingId={meeting.id} />}
    </article>
  )
}
