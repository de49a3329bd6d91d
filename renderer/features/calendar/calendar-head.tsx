import { ChevronLeft, ChevronRight } from 'lucide-react'
import { addMonths } from '../../../shared/domain/dates.ts'
import { capitalised, formatMonthYear } from '../../../shared/i18n/format.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { SegmentedControl, SelectField } from '../../ui/choice-fields.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import type { Filter } from './filter.ts'
import { dayInYears } from './month-days.ts'

export const calendarViews = ['month', 'list'] as const
export type CalendarView = (typeof calendarViews)[number]

type Props = {
  readonly view: CalendarView
  readonly day: string
  readonly filter: Filter
  readonly filters: readonly { readonly value: Filter; readonly label: string }[]
  readonly onView: (view: CalendarView) => void
  readonly onDay: (day: string) => void
  readonly onToday: () => void
  readonly onFilter: (filter: Filter) => void
}

/** Which month, month or list, and whose meetings. */
export function CalendarHead({ view, day, filter, filters, onView, onDay, onToday, onFilter }: Props) {
  const text = useText()
  const language = useLanguage()
  const turn = (months: number) => {
    const to = addMonths(day, months)
    if (dayInYears(to)) onDay(to)
  }
  return (
    <div className="calendar-head">
      {view === 'month' && (
        <div className="calendar-head__month">
          <IconButton label={text['calendar.previousMonth']} onClick={() => turn(-1)}>
            <ChevronLeft />
          </IconButton>
          <IconButton label={text['calendar.nextMonth']} onClick={() => turn(1)}>
            <ChevronRight />
          </IconButton>
          <Button size="small" onClick={onToday}>
            {text['calendar.today']}
          </Button>
          <h2 className="calendar-head__title" aria-live="polite">
            {capitalised(formatMonthYear(day, language))}
          </h2>
        </div>
      )}
      <div className="calendar-head__choices">
        <SelectField label={text['calendar.show']} hideLabel value={filter} choices={filters} onChange={onFilter} />
        <SegmentedControl
          label={text['calendar.view']}
          hideLabel
          value={view}
          choices={calendarViews.map((value) => ({ value, label: text[`calendar.view.${value}`] }))}
          onChange={onView}
        />
      </div>
    </div>
  )
}
