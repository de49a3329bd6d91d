import { Link } from 'wouter'
import type { NetworkSummary } from '../../../shared/contract/networks.ts'
import { daysBetween } from '../../../shared/domain/dates.ts'
import { capitalised, formatTimes, formatWeekday } from '../../../shared/i18n/format.ts'
import { paths } from '../../app/paths.ts'
import { Card } from '../../ui/card.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { Chip } from '../../ui/status-word.tsx'
import { useWhen } from '../today/use-when.ts'

type Props = { readonly networks: readonly NetworkSummary[]; readonly today: string }

/** The next meeting of each of a client's networks, the nearest first. */
export function ClientNextMeetings({ networks, today }: Props) {
  const text = useText()
  const language = useLanguage()
  const when = useWhen()
  const meetings = networks
    .flatMap(({ id, name, nextMeeting }) => (nextMeeting ? [{ networkId: id, name, ...nextMeeting }] : []))
    .toSorted((a, b) => (a.date + a.startsAt < b.date + b.startsAt ? -1 : 1))
  return (
    <Card title={text['clients.nextMeeting']}>
      {meetings.length === 0 && <p className="muted">{text['overview.nextNone']}</p>}
      <ul className="client-list">
        {meetings.map((meeting) => (
          <li key={meeting.id} className="row-between">
            <div>
              <p>
                <Link href={paths.meeting(meeting.networkId, meeting.id)}>
                  {capitalised(formatWeekday(meeting.date, language))},{' '}
                  {formatTimes(meeting.startsAt, meeting.endsAt, language)}
                </Link>
              </p>
              <p className="muted small">{[meeting.name, meeting.place].filter(Boolean).join(' · ')}</p>
            </div>
            <Chip>{when(daysBetween(today, meeting.date))}</Chip>
          </li>
        ))}
      </ul>
    </Card>
  )
}
