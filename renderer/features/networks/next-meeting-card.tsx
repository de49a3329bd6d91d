import { Link } from 'wouter'
import type { NetworkOverview } from '../../../shared/contract/networks.ts'
import type { NetworkId } from '../../../shared/domain/ids.ts'
import { capitalised, formatClock, formatTimes, formatWeekday } from '../../../shared/i18n/format.ts'
import { paths } from '../../app/paths.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { Chip } from '../../ui/status-word.tsx'
import { agendaTimes } from '../meetings/agenda-times.ts'
import { useWhen } from '../today/use-when.ts'

/** Items shown here; the meeting itself has them all. */
const most = 5

type Next = NonNullable<NetworkOverview['nextMeeting']>

/** The meeting ahead: when, where, who, and what for. */
export function NextMeetingCard({ networkId, next }: { networkId: NetworkId; next: Next | null }) {
  const text = useText()
  const language = useLanguage()
  const when = useWhen()
  if (!next)
    return (
      <Card title={text['overview.next']} className="stack-tight">
        <p className="muted">{text['overview.nextNone']}</p>
        <div>
          <ButtonLink href={paths.newMeeting(networkId)}>{text['network.addMeeting']}</ButtonLink>
        </div>
      </Card>
    )
  const { meeting, names } = next
  const facts = [
    meeting.place,
    names.host && text['overview.host']({ name: names.host }),
    names.facilitator
      ? text['overview.facilitator']({ name: names.facilitator, external: names.facilitatorExternal })
      : text['meetings.noFacilitator'],
  ]
  return (
    <Card title={text['overview.next']} aside={<Chip>{when(next.daysUntil)}</Chip>}>
      <p className="next-meeting__when">
        <Link href={paths.meeting(networkId, meeting.id)}>
          {capitalised(formatWeekday(meeting.date, language))},{' '}
          {formatTimes(meeting.startsAt, meeting.endsAt, language)}
        </Link>
      </p>
      <p className="muted small">{facts.filter(Boolean).join(' · ')}</p>
      <NextAgenda networkId={networkId} meeting={meeting} />
    </Card>
  )
}

function NextAgenda({ networkId, meeting }: { networkId: NetworkId; meeting: Next['meeting'] }) {
  const text = useText()
  const language = useLanguage()
  const to = paths.meeting(networkId, meeting.id)
  if (meeting.agenda.length === 0)
    return (
      <p className="next-meeting__lack">
        {text['overview.noAgenda']} <Link href={to}>{text['overview.makeAgenda']}</Link>
      </p>
    )
  const { begins } = agendaTimes(meeting.startsAt, meeting.agenda)
  const items = meeting.agenda.length > most + 1 ? meeting.agenda.slice(0, most) : meeting.agenda
  const rest = meeting.agenda.length - items.length
  return (
    <>
      <table className="table table--lined next-meeting__agenda">
        <caption className="visually-hidden">{text['meetings.section.agenda']}</caption>
        <tbody>
          {items.map((item, index) => (
            <tr key={`${begins[index]} ${item.text}`}>
              <td className="tabular">{formatClock(begins[index] ?? '', language)}</td>
              <td>{item.text}</td>
              <td className="muted tabular">{text['overview.minutes']({ minutes: item.minutes })}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rest > 0 && (
        <p className="next-meeting__rest small">
          <Link href={to}>{text['overview.agendaRest']({ count: rest })}</Link>
        </p>
      )}
    </>
  )
}
