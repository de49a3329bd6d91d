import type { CalendarMeeting } from '../../../shared/contract/calendar.ts'
import { weekOf } from '../../../shared/domain/dates.ts'
import { capitalised, formatList, formatWeekday } from '../../../shared/i18n/format.ts'
import { useLanguage, useText } from '../../ui/language.tsx'

/** What is known of a day beside its meetings. */
export type DayFacts = { readonly holiday: string | undefined; readonly school: readonly string[] }

/** The sentences that the calendar says about days and meetings, in the user's language. */
export function useDayWords(all: readonly CalendarMeeting[]) {
  const text = useText()
  const language = useLanguage()
  const names = new Map(all.map(({ id, networkName }) => [id, networkName]))

  const clash = ({ clashesWith }: CalendarMeeting): string | undefined =>
    clashesWith.length === 0
      ? undefined
      : text['calendar.clash']({
          names: formatList([...new Set(clashesWith.flatMap((id) => names.get(id) ?? []))], language),
        })

  /** A day's name for those who hear it, before what is written in its cell. */
  const day = (date: string, isToday: boolean): string =>
    [
      capitalised(formatWeekday(date, language)),
      isToday && text['calendar.isToday'],
      text['calendar.weekNumber']({ week: weekOf(date) }),
    ]
      .filter(Boolean)
      .join(', ')

  return { clash, day }
}
