import { Link } from 'wouter'
import type { Today } from '../../../shared/contract/today.ts'
import { capitalised, formatTimes, formatWeekday } from '../../../shared/i18n/format.ts'
import { paths } from '../../app/paths.ts'
import { Card } from '../../ui/card.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { Chip } from '../../ui/status-word.tsx'
import { useWhen } from './use-when.ts'

const shown = 4

/** The meetings ahead, one card each, with what they still lack. */
export function NextMeetings({ meetings }: { meetings: Today['meetings'] }) {
  const text = useText()
  const language = useLanguage()
  const when = useWhen()
  if (meetings.length === 0)
    return (
      <Card title={text['today.meetings']}>
        <p className="muted">{text['today.meetingsEmpty']}</p>
      </Card>
    )
  return (
    <section aria-label={text['today.meetings']} className="today__meetings">
      {meetings.slice(0, shown).map((meeting) => (
        <article key={meeting.meetingId} className="card today__meeting">
          <div>
            <Chip>{when(meeting.daysUntil)}</Chip>
          </div>
          <h2 className="today__network">{meeting.networkName}</h2>
          <p className="today__date">
            <Link href={paths.meeting(meeting.networkId, meeting.meetingId)}>
              {capitalised(formatWeekday(meeting.date, language))}
            </Link>
          </p>
          <p className="muted small">
            {[formatTimes(meeting.startsAt, meeting.endsAt, language), meeting.place].filter(Boolean).join(' · ')}
          </p>
          {meeting.facilitator && (
            <p className="muted small">{text['today.facilitator']({ name: meeting.facilitator })}</p>
          )}
          <div className="row today__lacks">
            {!meeting.hasAgenda && <Chip tone="warn">{text['today.noAgenda']}</Chip>}
            {!meeting.facilitator && <Chip tone="warn">{text['today.noFacilitator']}</Chip>}
          </div>
        </article>
      ))}
    </section>
  )
}
