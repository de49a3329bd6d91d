import { CalendarArrowDown, CalendarSync, Ellipsis, TriangleAlert } from 'lucide-react'
import { Link } from 'wouter'
import type { CalendarMeeting } from '../../../shared/contract/calendar.ts'
import { capitalised, formatShortDate, formatTimes } from '../../../shared/i18n/format.ts'
import { paths } from '../../app/paths.ts'
import { Button } from '../../ui/button.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { Menu } from '../../ui/menu.tsx'
import { Chip } from '../../ui/status-word.tsx'

type Props = {
  readonly meeting: CalendarMeeting
  readonly clash: string | undefined
  /** In a list the actions hide in a menu. */
  readonly compact?: boolean
  readonly onMove: (meeting: CalendarMeeting) => void
  readonly onExport: (meeting: CalendarMeeting) => void
}

/** A meeting in the day's panel or the list: when, who and where, and what can be done with it. */
export function MeetingEntry({ meeting, clash, compact = false, onMove, onExport }: Props) {
  const text = useText()
  const language = useLanguage()
  const date = formatShortDate(meeting.date, language)
  const named = { name: meeting.networkName, date }
  const whose = ` ${meeting.networkName} ${date}`
  const isCancelled = meeting.status === 'cancelled'
  const canMove = meeting.status === 'planned'
  const entries = [
    ...(canMove ? [{ id: 'move', label: text['calendar.move'], run: () => onMove(meeting) }] : []),
    { id: 'export', label: text['calendar.export'], run: () => onExport(meeting) },
  ]
  return (
    <article className="calendar-entry" aria-label={`${meeting.networkName} ${date}`}>
      <p className="calendar-entry__time tabular">{formatTimes(meeting.startsAt, meeting.endsAt, language)}</p>
      <div className="calendar-entry__words">
        <p className="calendar-entry__name">
          <Link href={paths.meeting(meeting.networkId, meeting.id)}>
            {isCancelled ? <s>{meeting.networkName}</s> : meeting.networkName}
          </Link>{' '}
          {meeting.status !== 'planned' && (
            <Chip tone={isCancelled ? 'warn' : 'neutral'}>
              {capitalised(text[isCancelled ? 'calendar.cancelled' : 'calendar.held'])}
            </Chip>
          )}
        </p>
        <p className="muted small">{[meeting.clientName, meeting.place].filter(Boolean).join(' · ')}</p>
        {clash && (
          <p className="calendar-entry__clash small">
            <TriangleAlert size={14} aria-hidden="true" /> {clash}
          </p>
        )}
        {!compact && (
          <div className="calendar-entry__actions">
            {canMove && (
              <Button size="small" icon={<CalendarSync />} onClick={() => onMove(meeting)}>
                {text['calendar.move']}
                <span className="visually-hidden">{whose}</span>
              </Button>
            )}
            <Button size="small" kind="quiet" icon={<CalendarArrowDown />} onClick={() => onExport(meeting)}>
              {text['calendar.exportShort']}
              <span className="visually-hidden">{whose}</span>
            </Button>
          </div>
        )}
      </div>
      {compact && <Menu label={text['calendar.actions'](named)} icon={<Ellipsis />} entries={entries} />}
    </article>
  )
}
