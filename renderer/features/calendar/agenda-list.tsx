import { useState } from 'react'
import type { CalendarMeeting } from '../../../shared/contract/calendar.ts'
import { capitalised, formatWeekdayYear } from '../../../shared/i18n/format.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { MeetingEntry } from './meeting-entry.tsx'

type Props = {
  /** By time. */
  readonly meetings: readonly CalendarMeeting[]
  readonly today: string
  readonly clashOf: (meeting: CalendarMeeting) => string | undefined
  readonly onMove: (meeting: CalendarMeeting) => void
  readonly onExport: (meeting: CalendarMeeting) => void
}

/** All meetings as a list: the next first, those that are over when asked for, the latest first. */
export function AgendaList({ meetings, today, ...entry }: Props) {
  const text = useText()
  const [isPastShown, setPastShown] = useState(false)
  const coming = meetings.filter(({ date }) => date >= today)
  const past = meetings.filter(({ date }) => date < today).reverse()
  return (
    <>
      <Card title={text['calendar.coming']}>
        {coming.length === 0 ? (
          <p className="muted">{text['calendar.nothingComing']}</p>
        ) : (
          <Days meetings={coming} {...entry} />
        )}
      </Card>
      {past.length > 0 && (
        <div>
          <Button kind="quiet" aria-expanded={isPastShown} onClick={() => setPastShown(!isPastShown)}>
            {isPastShown ? text['calendar.hidePast'] : text['calendar.showPast']({ count: past.length })}
          </Button>
        </div>
      )}
      {isPastShown && past.length > 0 && (
        <Card title={text['calendar.past']}>
          <Days meetings={past} {...entry} />
        </Card>
      )}
    </>
  )
}

function Days({ meetings, clashOf, ...entry }: Omit<Props, 'today'>) {
  const language = useLanguage()
  return (
    <ol className="agenda">
      {[...Map.groupBy(meetings, ({ date }) => date)].map(([date, onDay]) => (
        <li key={date} className="agenda__day">
          <h3 className="agenda__date">{capitalised(formatWeekdayYear(date, language))}</h3>
          <ul>
            {onDay.map((meeting) => (
              <li key={meeting.id}>
                <MeetingEntry meeting={meeting} clash={clashOf(meeting)} compact {...entry} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  )
}
