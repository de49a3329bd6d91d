import { TriangleAlert } from 'lucide-react'
import { useState } from 'react'
import type { CalendarMeeting } from '../../../shared/contract/calendar.ts'
import { weekdayOf } from '../../../shared/domain/dates.ts'
import { formatClock } from '../../../shared/i18n/format.ts'
import { classNames } from '../../ui/class-names.ts'
import { useLanguage, useText } from '../../ui/language.tsx'
import type { DayFacts } from './day-words.ts'

type Props = {
  readonly date: string
  readonly label: string
  readonly facts: DayFacts
  readonly meetings: readonly CalendarMeeting[]
  readonly isOutside: boolean
  readonly isToday: boolean
  readonly isChosen: boolean
  readonly isDropPlace: boolean
  readonly clashOf: (meeting: CalendarMeeting) => string | undefined
  readonly onChoose: () => void
  readonly onOpen: (meeting: CalendarMeeting) => void
  readonly onDrag: (meeting: CalendarMeeting | undefined) => void
  readonly onDrop: () => void
}

const SHOWN = 3

/** One day of the month: its number, what kind of day it is, and its meetings. */
export function DayCell({ date, label, facts, meetings, onChoose, onOpen, onDrag, onDrop, clashOf, ...is }: Props) {
  const text = useText()
  const [isOver, setOver] = useState(false)
  const shown = meetings.length > SHOWN ? meetings.slice(0, SHOWN - 1) : meetings
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid around it has the keys
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell of a grid
      role="gridcell"
      className={classNames(
        'month__day',
        is.isOutside && 'month__day--outside',
        is.isToday && 'month__day--today',
        weekdayOf(date) > 5 && 'month__day--weekend',
        isOver && 'month__day--over',
      )}
      data-day={date}
      tabIndex={is.isChosen ? 0 : -1}
      aria-selected={is.isChosen}
      aria-current={is.isToday ? 'date' : undefined}
      onClick={onChoose}
      onFocus={(event) => event.target === event.currentTarget && !is.isChosen && onChoose()}
      onDragOver={(event) => {
        if (!is.isDropPlace) return
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        onDrop()
      }}
    >
      <div className="month__head">
        <span className="month__number tabular" aria-hidden="true">
          {Number(date.slice(8))}
        </span>
        <span className="visually-hidden">{label}. </span>
        {facts.holiday && <span className="month__holiday">{facts.holiday}</span>}
      </div>
      {facts.school.map((name) => (
        <p key={name} className="month__school">
          {name}
        </p>
      ))}
      {meetings.length === 0 && <span className="visually-hidden">{text['calendar.noMeetings']}</span>}
      <ul className="month__meetings">
        {shown.map((meeting) => (
          <li key={meeting.id}>
            <MeetingChip meeting={meeting} clash={clashOf(meeting)} onOpen={onOpen} onDrag={onDrag} />
          </li>
        ))}
      </ul>
      {shown.length < meetings.length && (
        <span className="month__more">{text['calendar.more']({ count: meetings.length - shown.length })}</span>
      )}
    </td>
  )
}

type ChipProps = { readonly meeting: CalendarMeeting; readonly clash: string | undefined } & Pick<
  Props,
  'onOpen' | 'onDrag'
>

function MeetingChip({ meeting, clash, onOpen, onDrag }: ChipProps) {
  const text = useText()
  const language = useLanguage()
  const isCancelled = meeting.status === 'cancelled'
  const place = meeting.place && ` · ${meeting.place}`
  return (
    <button
      type="button"
      // The day is the tab stop; its panel has the same meetings for the keyboard.
      tabIndex={-1}
      className={`month__meeting month__meeting--${meeting.status}`}
      title={`${meeting.networkName}${place}${clash ? ` · ${clash}` : ''}`}
      draggable={meeting.status === 'planned'}
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move'
        event.dataTransfer.setData('text/plain', meeting.networkName)
        onDrag(meeting)
      }}
      onDragEnd={() => onDrag(undefined)}
      onClick={(event) => {
        event.stopPropagation()
        onOpen(meeting)
      }}
    >
      {clash && <TriangleAlert className="month__clash" role="img" aria-label={clash} />}
      <span className="tabular">{formatClock(meeting.startsAt, language)}</span>
      <span className="visually-hidden">–{formatClock(meeting.endsAt, language)}</span>{' '}
      <span className="month__name">{isCancelled ? <s>{meeting.networkName}</s> : meeting.networkName}</span>
      {isCancelled && <span className="month__word"> {text['calendar.cancelled']}</span>}
    </button>
  )
}
