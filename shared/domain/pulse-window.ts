import { addDays, daysBetween } from './dates.ts'

/** A date and a time of day on the wall in Denmark. */
export type Moment = { readonly date: string; readonly time: string }
type Ended = { readonly date: string; readonly endsAt: string }

/** The pulse is open for 48 hours after the meeting (content specification (e), P): to the same time of day two days on. */
const DAYS_OPEN = 2

/** Until when the pulse of a meeting can be answered. Worked out from the meeting alone: no answer has a time (N9). */
export const pulseClosesAt = ({ date, endsAt }: Ended): Moment => ({ date: addDays(date, DAYS_OPEN), time: endsAt })

/** Whether the pulse of a meeting can be answered no more. */
export function isPulseOver(meeting: Ended, now: Moment): boolean {
  const end = pulseClosesAt(meeting)
  return now.date > end.date || (now.date === end.date && now.time > end.time)
}

/** The same where only the day is known: over from the third day after the meeting. */
export const isPulseOverOn = (meetingDate: string, today: string): boolean =>
  daysBetween(meetingDate, today) > DAYS_OPEN
