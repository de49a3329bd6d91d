import { useState } from 'react'
import type { CalendarMeeting } from '../../../shared/contract/calendar.ts'
import { useQuery } from '../../api/use-query.ts'
import { localToday } from '../../ui/date-field.tsx'
import { useText } from '../../ui/language.tsx'
import type { CalendarView } from './calendar-head.tsx'
import { type Filter, filterChoices, shows } from './filter.ts'
import { weeksOfMonth } from './month-days.ts'

const EVER = { from: '1900-01-01', to: '2199-12-31' }

/** The way back from a meeting leads to the same choice. */
const remembered: { filter: Filter } = { filter: 'all' }

/** What a view of the calendar shows: the meetings of its days, through the filter, and what today is. */
export function useCalendar(view: CalendarView, day: string) {
  const text = useText()
  const [filter, setFilter] = useState<Filter>(remembered.filter)
  const days = weeksOfMonth(day).flat()
  const span = view === 'list' ? EVER : { from: days[0] ?? day, to: days.at(-1) ?? day }
  const query = useQuery('calendar.meetings', span, { keepPrevious: true })
  const networks = useQuery('networks.list', null).data
  const all: readonly CalendarMeeting[] = query.data?.meetings ?? []
  const filters = filterChoices(networks ?? [], text['calendar.everything'])
  // A network that has been deleted meanwhile hides nothing.
  const inForce = filters.some(({ value }) => value === filter) ? filter : 'all'
  const meetings = all.filter((meeting) => shows(inForce, meeting))
  return {
    query,
    networks,
    filters,
    filter: inForce,
    setFilter: (to: Filter) => {
      remembered.filter = to
      setFilter(to)
    },
    today: query.data?.today ?? localToday(),
    /** Without the filter: a meeting clashes with others, shown or not. */
    all,
    meetings,
    byDay: Map.groupBy(meetings, ({ date }) => date),
  }
}
