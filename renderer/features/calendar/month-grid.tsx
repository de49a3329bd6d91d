import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { CalendarMeeting } from '../../../shared/contract/calendar.ts'
import { weekOf } from '../../../shared/domain/dates.ts'
import { formatMonthYear, formatShortWeekday } from '../../../shared/i18n/format.ts'
import { useLanguage, useText } from '../../ui/language.tsx'
import { DayCell } from './day-cell.tsx'
import type { DayFacts } from './day-words.ts'
import { dayAfterKey, weeksOfMonth } from './month-days.ts'

export type MonthProps = {
  /** The day that is looked at; its month is shown. */
  readonly day: string
  readonly today: string
  readonly meetings: ReadonlyMap<string, readonly CalendarMeeting[]>
  readonly factsOf: (date: string) => DayFacts
  readonly labelOf: (date: string) => string
  readonly clashOf: (meeting: CalendarMeeting) => string | undefined
  readonly onDay: (day: string) => void
  readonly onEnter: (day: string) => void
  readonly onOpen: (meeting: CalendarMeeting) => void
  readonly onMove: (meeting: CalendarMeeting, date: string) => void
}

/** A month as a grid with one tab stop. Planned meetings can be dragged to another day. */
export function MonthGrid({ day, today, meetings, factsOf, labelOf, onDay, onEnter, onMove, ...cell }: MonthProps) {
  const text = useText()
  const language = useLanguage()
  const grid = useRef<HTMLTableElement>(null)
  const follow = useRef(false)
  const [dragged, setDragged] = useState<CalendarMeeting>()
  const weeks = weeksOfMonth(day)

  useEffect(() => {
    if (!follow.current) return
    follow.current = false
    grid.current?.querySelector<HTMLElement>(`[data-day="${day}"]`)?.focus()
  }, [day])

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
    const to = dayAfterKey(event.key, day, today)
    if (to !== undefined) {
      follow.current = to !== day
      onDay(to)
    } else if (event.key === 'Enter' && event.target instanceof HTMLTableCellElement) onEnter(day)
    else return
    event.preventDefault()
  }

  return (
    <table
      className="month"
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that is moved about in is a grid
      role="grid"
      aria-label={formatMonthYear(day, language)}
      aria-describedby="calendar-keys"
      ref={grid}
      onKeyDown={onKeyDown}
    >
      <thead>
        <tr>
          <th scope="col" className="month__week">
            {text['calendar.week']}
          </th>
          {weeks[0]?.map((date) => (
            <th key={date} scope="col">
              {formatShortWeekday(date, language)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((days) => (
          <tr key={days[0]}>
            <th scope="row" className="month__week tabular">
              {weekOf(days[0] ?? day)}
            </th>
            {days.map((date) => (
              <DayCell
                key={date}
                date={date}
                label={labelOf(date)}
                facts={factsOf(date)}
                meetings={meetings.get(date) ?? []}
                isOutside={date.slice(0, 7) !== day.slice(0, 7)}
                isToday={date === today}
                isChosen={date === day}
                isDropPlace={dragged !== undefined && dragged.date !== date}
                onChoose={() => onDay(date)}
                onDrag={setDragged}
                onDrop={() => {
                  if (dragged) onMove(dragged, date)
                  setDragged(undefined)
                }}
                {...cell}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
