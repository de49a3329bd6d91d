import type { MeetingPlan } from '../../../shared/contract/meetings.ts'
import type { MeetingId } from '../../../shared/domain/ids.ts'
import type { Meeting } from '../../../shared/domain/meeting.ts'
import { capitalised, formatTimes, formatWeekday } from '../../../shared/i18n/format.ts'
import { useLanguage, useText } from '../../ui/language.tsx'
import { Chip } from '../../ui/status-word.tsx'
import { holderOf } from './meeting-words.ts'

type Props = { readonly plan: MeetingPlan; readonly shown: MeetingId; readonly onShow: (id: MeetingId) => void }

const tones = { planned: 'accent', held: 'neutral', cancelled: 'warn' } as const

/** The meetings: those to come first, the next at the top, then those that were held, newest first. */
export function MeetingList({ plan, shown, onShow }: Props) {
  const text = useText()
  const numbered = plan.meetings.map((meeting, index) => ({ meeting, number: index + 1 }))
  const coming = numbered.filter(({ meeting }) => meeting.status === 'planned')
  const past = numbered.filter(({ meeting }) => meeting.status !== 'planned').reverse()
  return (
    <nav className="meeting-list" aria-label={text['meetings.list']}>
      {[
        { title: text['meetings.coming'], rows: coming },
        { title: text['meetings.past'], rows: past },
      ].map(
        ({ title, rows }) =>
          rows.length > 0 && (
            <section key={title}>
              <h2 className="meeting-list__head">{title}</h2>
              <ul>
                {rows.map(({ meeting, number }) => (
                  <li key={meeting.id}>
                    <MeetingRow
                      meeting={meeting}
                      number={number}
                      plan={plan}
                      isShown={meeting.id === shown}
                      onShow={() => onShow(meeting.id)}
                    />
                  </li>
                ))}
              </ul>
            </section>
          ),
      )}
    </nav>
  )
}

type RowProps = {
  readonly meeting: Meeting
  readonly number: number
  readonly plan: MeetingPlan
  readonly isShown: boolean
  readonly onShow: () => void
}

function MeetingRow({ meeting, number, plan, isShown, onShow }: RowProps) {
  const text = useText()
  const language = useLanguage()
  const counts = plan.grid.meetings.find(({ id }) => id === meeting.id)
  const facilitator = holderOf(meeting, 'facilitator', plan.names)
  return (
    <button type="button" className="meeting-row" aria-current={isShown} onClick={onShow}>
      <span className="meeting-row__top">
        <span className="meeting-row__date">{capitalised(formatWeekday(meeting.date, language))}</span>
        <Chip tone={tones[meeting.status]}>{text[`meetings.status.${meeting.status}`]}</Chip>
      </span>
      <span className="meeting-row__line">
        {text['meetings.number']({ number })} · {formatTimes(meeting.startsAt, meeting.endsAt, language)}
        {meeting.place && ` · ${meeting.place}`}
      </span>
      <span className="meeting-row__line">
        {meeting.status === 'held' && counts && `${text['meetings.attended'](counts)} · `}
        {facilitator ? text['meetings.facilitatedBy']({ name: facilitator }) : text['meetings.noFacilitator']}
      </span>
    </button>
  )
}
