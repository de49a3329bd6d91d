import { Plus } from 'lucide-react'
import type { CalendarMeeting } from '../../../shared/contract/calendar.ts'
import { weekOf } from '../../../shared/domain/dates.ts'
import { capitalised, formatWeekday } from '../../../shared/i18n/format.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import type { DayFacts } from './day-words.ts'
import { MeetingEntry } from './meeting-entry.tsx'

type Props = {
  readonly day: string
  readonly facts: DayFacts
  readonly meetings: readonly CalendarMeeting[]
  readonly clashOf: (meeting: CalendarMeeting) => string | undefined
  readonly onMove: (meeting: CalendarMeeting) => void
  readonly onExport: (meeting: CalendarMeeting) => void
  readonly onAdd: () => void
}

/** The chosen day in full, with what can be done on it. */
export function DayPanel({ day, facts, meetings, clashOf, onMove, onExport, onAdd }: Props) {
  const text = useText()
  const language = useLanguage()
  const about = [text['calendar.weekNumber']({ week: weekOf(day) }), facts.holiday, ...facts.school].filter(Boolean)
  return (
    <Card title={capitalised(formatWeekday(day, language))} className="day-panel">
      <p className="muted small">{capitalised(about.join(' · '))}</p>
      {meetings.length === 0 ? (
        <p className="muted day-panel__none">{text['calendar.noMeetings']}</p>
      ) : (
        <ul className="day-panel__list">
          {meetings.map((meeting) => (
            <li key={meeting.id}>
              <MeetingEntry meeting={meeting} clash={clashOf(meeting)} onMove={onMove} onExport={onExport} />
            </li>
          ))}
        </ul>
      )}
      <Button size="small" icon={<Plus />} onClick={onAdd}>
        {text['calendar.add']}
      </Button>
    </Card>
  )
}
