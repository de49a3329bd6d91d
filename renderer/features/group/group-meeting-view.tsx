import { MonitorPlay } from 'lucide-react'
import type { GroupMeeting } from '../../../shared/contract/group.ts'
import { capitalised, formatClock, formatList, formatTimes, formatWeekday } from '../../../shared/i18n/format.ts'
import { paths } from '../../app/paths.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { agendaTimes } from '../meetings/agenda-times.ts'
import { roleOrder } from '../meetings/meeting-words.ts'

/** A meeting to be read: when and where, who does what, and the agenda with its clock times. */
export function GroupMeetingView({ meeting }: { readonly meeting: GroupMeeting }) {
  const text = useText()
  const language = useLanguage()
  const { agenda, focusPersons, startsAt, endsAt } = meeting
  const { begins } = agendaTimes(startsAt, agenda)
  const roles = roleOrder.flatMap((role) => {
    const name = meeting.roles.find((one) => one.role === role)?.name
    return name ? [{ label: text[`meetings.roles.${role}`], name }] : []
  })
  if (focusPersons.length > 0)
    roles.push({ label: text['meetings.roles.focusPersons'], name: formatList(focusPersons, language) })
  return (
    <article className="card stack-tight" aria-label={capitalised(formatWeekday(meeting.date, language))}>
      <div className="row-between">
        <div>
          <p className="muted small">{text['meetings.number']({ number: meeting.number })}</p>
          <h2 className="group-meeting__date">
            {capitalised(formatWeekday(meeting.date, language))}, {formatTimes(startsAt, endsAt, language)}
          </h2>
          <p className="muted">
            {[
              meeting.place,
              meeting.status === 'held' && text['meetings.attended'](meeting),
              meeting.status === 'cancelled' && text['meetings.status.cancelled'],
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </div>
        {meeting.status !== 'cancelled' && agenda.length > 0 && (
          <ButtonLink icon={<MonitorPlay />} href={paths.room(meeting.id)}>
            {text['room.open']}
          </ButtonLink>
        )}
      </div>
      {meeting.aim !== '' && <p className="prose">{meeting.aim}</p>}
      {agenda.length > 0 && (
        <table className="table table--lined">
          <caption className="visually-hidden">{text['meetings.section.agenda']}</caption>
          <tbody>
            {agenda.map((item, index) => (
              <tr key={`${begins[index]} ${item.text}`}>
                <td className="tabular">{formatClock(begins[index] ?? '', language)}</td>
                <td>{item.text}</td>
                <td className="muted tabular">{text['overview.minutes']({ minutes: item.minutes })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {meeting.decisions.length > 0 && (
        <section>
          <h3>{text['group.decisions']}</h3>
          <ul className="group-decisions">
            {meeting.decisions.map((decision) => (
              <li key={decision}>{decision}</li>
            ))}
          </ul>
        </section>
      )}
      {meeting.minutes !== '' && (
        <section>
          <h3>{text['group.minutes']}</h3>
          <p className="group-minutes">{meeting.minutes}</p>
        </section>
      )}
      {roles.length > 0 && (
        <dl className="group-facts">
          {roles.map(({ label, name }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{name}</dd>
            </div>
          ))}
        </dl>
      )}
    </article>
  )
}
