import { CalendarArrowDown, Plus } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import type { CalendarMeeting } from '../../../shared/contract/calendar.ts'
import { IsoDate } from '../../../shared/domain/values.ts'
import { formatWeekday } from '../../../shared/i18n/format.ts'
import { call, failureOf } from '../../api/call.ts'
import { paths } from '../../app/paths.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { localToday } from '../../ui/date-field.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useFailureText } from '../../ui/failure-text.ts'
import { useLanguage, useText } from '../../ui/language.tsx'
import { useNotify } from '../../ui/notices.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { useUndoNotice } from '../../ui/use-undo-notice.ts'
import { AddMeetingDialog } from './add-meeting-dialog.tsx'
import { AgendaList } from './agenda-list.tsx'
import './calendar.css'
import { CalendarHead, type CalendarView } from './calendar-head.tsx'
import { DayPanel } from './day-panel.tsx'
import { useDayWords } from './day-words.ts'
import { ExportDialog, type ExportOrigin } from './export-dialog.tsx'
import { dayInYears } from './month-days.ts'
import { MonthGrid } from './month-grid.tsx'
import { MoveFromCalendar } from './move-from-calendar.tsx'
import { useCalendar } from './use-calendar.ts'
import { useDaysOff } from './use-days-off.ts'

type Asking =
  | { readonly kind: 'add' }
  | { readonly kind: 'move'; readonly meeting: CalendarMeeting }
  | { readonly kind: 'export'; readonly origin: ExportOrigin }

type Props = { readonly view: CalendarView; readonly startsAt?: string | undefined }

/** The meetings of all networks, by month or as a list. `startsAt` is the day it opens at, instead of today. */
export function CalendarPage({ view, startsAt }: Props) {
  const text = useText()
  const language = useLanguage()
  const notify = useNotify()
  const report = useUndoNotice()
  const words = useFailureText()
  const [, navigate] = useLocation()
  const given = IsoDate.safeParse(startsAt).data
  const asked = given && dayInYears(given) ? given : undefined
  const [day, setDay] = useState(asked ?? localToday())
  const [asking, setAsking] = useState<Asking>()
  const panel = useRef<HTMLDivElement>(null)
  const { query, networks, filters, filter, setFilter, today, all, meetings, byDay } = useCalendar(view, day)
  const factsOf = useDaysOff(day)
  const { clash, day: labelOf } = useDayWords(all)
  useEffect(() => {
    if (asked) setDay(asked)
  }, [asked])
  const onDay = (date: string) => byDay.get(date) ?? []

  const open = (meeting: CalendarMeeting) => {
    // So that the way back leads to this day and not to today.
    navigate(paths.calendar(view, meeting.date), { replace: true })
    navigate(paths.meeting(meeting.networkId, meeting.id))
  }
  const enter = (date: string) => {
    const [first, ...others] = onDay(date)
    if (!first) setAsking({ kind: 'add' })
    else if (others.length === 0) open(first)
    else panel.current?.querySelector('a')?.focus()
  }
  const drop = async (meeting: CalendarMeeting, date: string) => {
    setDay(date)
    try {
      await call('meetings.move', { moves: [{ id: meeting.id, date }] })
      report(text['calendar.moved']({ name: meeting.networkName, date: formatWeekday(date, language) }))
    } catch (error) {
      notify(words(failureOf(error)))
    }
  }
  const move = (meeting: CalendarMeeting) => setAsking({ kind: 'move', meeting })
  const exportOne = ({ id, date, networkId }: CalendarMeeting) =>
    setAsking({ kind: 'export', origin: { meeting: { id, date }, networkId } })
  const shown = networks?.find(({ id }) => filter === `network:${id}`)
  const done = (date?: string) => {
    if (date) setDay(date)
    setAsking(undefined)
  }

  return (
    <>
      <PageHeader
        title={text['calendar.title']}
        actions={
          <>
            <Button
              icon={<CalendarArrowDown />}
              onClick={() => setAsking({ kind: 'export', origin: shown ? { networkId: shown.id } : {} })}
            >
              {text['calendar.export']}
            </Button>
            <Button kind="primary" icon={<Plus />} onClick={() => setAsking({ kind: 'add' })}>
              {text['calendar.add']}
            </Button>
          </>
        }
      />
      <CalendarHead
        view={view}
        day={day}
        filter={filter}
        filters={filters}
        onView={(to) => navigate(paths.calendar(to), { replace: true })}
        onDay={setDay}
        onToday={() => setDay(today)}
        onFilter={setFilter}
      />
      <FailureNotice failure={query.failure} onRetry={query.refresh} />
      {networks?.length === 0 ? (
        <EmptyState
          title={text['calendar.empty']}
          action={
            <ButtonLink kind="primary" href={paths.newNetwork}>
              {text['networks.new']}
            </ButtonLink>
          }
        >
          {text['calendar.emptyText']}
        </EmptyState>
      ) : view === 'list' ? (
        query.data && (
          <AgendaList meetings={meetings} today={today} clashOf={clash} onMove={move} onExport={exportOne} />
        )
      ) : (
        <div className="calendar">
          <Card className="calendar__month">
            <MonthGrid
              day={day}
              today={today}
              meetings={byDay}
              factsOf={factsOf}
              labelOf={(date) => labelOf(date, date === today)}
              clashOf={clash}
              onDay={setDay}
              onEnter={enter}
              onOpen={open}
              onMove={(meeting, date) => void drop(meeting, date)}
            />
            <p id="calendar-keys" className="muted small calendar__keys">
              {text['calendar.keys']}
            </p>
          </Card>
          <div className="calendar__day" ref={panel}>
            <DayPanel
              day={day}
              facts={factsOf(day)}
              meetings={onDay(day)}
              clashOf={clash}
              onMove={move}
              onExport={exportOne}
              onAdd={() => setAsking({ kind: 'add' })}
            />
          </div>
        </div>
      )}
      {asking?.kind === 'add' && networks && (
        <AddMeetingDialog
          networks={shown ? [shown, ...networks.filter((one) => one !== shown)] : networks}
          day={day}
          onClose={() => done()}
          onAdded={done}
        />
      )}
      {asking?.kind === 'move' && <MoveFromCalendar meeting={asking.meeting} onClose={() => done()} onMoved={setDay} />}
      {asking?.kind === 'export' && <ExportDialog origin={asking.origin} onClose={() => done()} />}
    </>
  )
}
