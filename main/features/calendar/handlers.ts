import type { FeatureHandlers } from '../../../shared/contract/index.ts'
import { clashes } from '../../../shared/domain/clashes.ts'
import { addDays, daysBetween } from '../../../shared/domain/dates.ts'
import { Rejection } from '../../../shared/domain/rejection.ts'
import { formatDate } from '../../../shared/i18n/format.ts'
import type { ChangeLog } from '../../database/change-log.ts'
import type { Platform } from '../../hosts/platform.ts'
import type { Context } from '../context.ts'
import { fileName } from '../documents/file-name.ts'
import { fileWords } from '../documents/handout-facts.ts'
import { chosenMeetings } from './chosen-meetings.ts'

/** Days that holidays are looked up for at a time: two months. */
const LONGEST = 62
const MIME = 'text/calendar; charset=utf-8'

export const calendarHandlers = (
  context: Context,
  { now, saveFile }: Pick<Platform, 'now' | 'saveFile'>,
  log: Pick<ChangeLog, 'bin'>,
) => {
  const { stores, today } = context
  return {
    'calendar.meetings': ({ from, to }) => {
      const meetings = stores.calendar.between(from, to)
      const clashing = clashes(meetings)
      return {
        today: today(),
        meetings: meetings.map((meeting) => ({ ...meeting, clashesWith: clashing.get(meeting.id) ?? [] })),
      }
    },
    'calendar.holidays': async ({ from, to }) => {
      // The library is large, and most sessions begin without a calendar.
      const { danishHoliday } = await import('../series/danish-holidays.ts')
      const count = Math.min(Math.max(0, daysBetween(from, to) + 1), LONGEST)
      const days = Array.from({ length: count }, (_, index) => addDays(from, index))
      return days.flatMap((date) => {
        const name = danishHoliday(date)
        return name ? [{ date, name }] : []
      })
    },
    'calendar.exportable': (scope) => {
      const { meetings, cancellations } = chosenMeetings(context, log, scope)
      return { meetings: meetings.length, cancellations: cancellations.length }
    },
    'calendar.export': async ({ scope, content, language, withName, reminder }) => {
      const chosen = chosenMeetings(context, log, scope)[content]
      const [first] = chosen
      if (!first) throw new Rejection('nothing-to-export')
      const words = fileWords({ language })
      const titleOf = (networkName: string) => (withName && networkName ? networkName : words.meetingTitle)
      // The library comes with the first file: most sessions need none.
      const { calendarFile } = await import('./calendar-file.ts')
      const file = calendarFile(
        chosen.map((meeting) => ({
          ...meeting,
          title: titleOf(meeting.networkName),
          sequence: stores.calendar.sequenceOf(meeting.id),
        })),
        { content, reminder, language, now: now() },
      )
      const name = fileName(
        [
          scope.kind === 'all' ? words.allNetworks : titleOf(first.networkName),
          content === 'cancellations' ? words.cancellations : '',
          scope.kind === 'meeting' ? formatDate(first.date, language) : words.meetings(chosen.length),
        ],
        'ics',
      )
      return { savedAs: await saveFile(name, Buffer.from(file, 'utf8'), MIME), meetings: chosen.length }
    },
  } satisfies Partial<FeatureHandlers>
}
