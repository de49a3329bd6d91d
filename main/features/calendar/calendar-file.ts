import ical, {
  ICalAlarmType,
  ICalCalendarMethod,
  type ICalEventData,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator'
import { tzlib_get_ical_block } from 'timezones-ical-library'
import type { CalendarContent } from '../../../shared/contract/calendar.ts'
import type { Meeting } from '../../../shared/domain/meeting.ts'
import { wallTime } from './wall-time.ts'

/** All of a meeting that may leave the app. */
export type FileMeeting = Pick<Meeting, 'id' | 'date' | 'startsAt' | 'endsAt' | 'place'> & {
  readonly title: string
  readonly sequence: number
}

export type FileOptions = {
  readonly content: CalendarContent
  readonly reminder: boolean
  readonly language: string
  readonly now: Date
}

const ZONE = 'Europe/Copenhagen'
/** Stands after the meeting's id in its UID. Never changes: calendars know a meeting again by it. */
const UID_DOMAIN = 'sparringsrum.example'
const ONE_DAY = 24 * 60 * 60

// The library gives Copenhagen under the name of Berlin, whose rules are the same; both hold from 1996 on.
const zoneRules = (): string => {
  const [block] = [tzlib_get_ical_block(ZONE)].flat()
  return (block ?? '').replaceAll(/^(TZID|X-LIC-LOCATION):.*$/gm, `$1:${ZONE}`)
}

/**
 * Meetings as an iCalendar file (RFC 5545): published, or taken back with METHOD:CANCEL, which Outlook asks for. `now`
 * is written as the time of the file in both DTSTAMP and LAST-MODIFIED, so that of two files with the same SEQUENCE the
 * newer one counts.
 */
export function calendarFile(
  meetings: readonly FileMeeting[],
  { content, reminder, language, now }: FileOptions,
): string {
  const isCancelling = content === 'cancellations'
  const calendar = ical({
    method: isCancelling ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Sparringsrum', product: 'Sparringsrum', language: language.toUpperCase() },
    scale: 'gregorian',
    timezone: { name: null, generator: zoneRules },
  })
  for (const { id, date, startsAt, endsAt, place, title, sequence } of meetings) {
    const event: ICalEventData = {
      id: `${id}@${UID_DOMAIN}`,
      sequence,
      stamp: now,
      lastModified: now,
      start: wallTime(date, startsAt),
      end: wallTime(date, endsAt),
      timezone: ZONE,
      summary: title,
      location: place === '' ? null : place,
      status: isCancelling ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      transparency: isCancelling ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
      alarms: reminder && !isCancelling ? [{ type: ICalAlarmType.display, trigger: ONE_DAY }] : [],
    }
    calendar.createEvent(event)
  }
  return `${calendar.toString()}\r\n`
}
