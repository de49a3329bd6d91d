import { capitalised } from '../../../shared/i18n/format.ts'
import { useQuery } from '../../api/use-query.ts'
import { useText } from '../../ui/language.tsx'
import type { DayFacts } from './day-words.ts'
import { weeksOfMonth } from './month-days.ts'

/** Gives what is known of each day in view beside its meetings: the holiday it is, and the school holidays it is in. */
export function useDaysOff(day: string): (date: string) => DayFacts {
  const text = useText()
  const days = weeksOfMonth(day).flat()
  const span = { from: days[0] ?? day, to: days.at(-1) ?? day }
  const holidays = useQuery('calendar.holidays', span, { keepPrevious: true }).data
  const periods = useQuery('schoolHolidays.list', null).data
  const names = new Map(
    holidays?.map(({ date, name }) => [date, capitalised(text['series.obstacle.holiday']({ name }))]),
  )
  return (date) => ({
    holiday: names.get(date),
    school: (periods ?? [])
      .filter(({ startsOn, endsOn }) => startsOn <= date && date <= endsOn)
      .map(({ name }) => name),
  })
}
