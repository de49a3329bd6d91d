import { addDays, weekdayOf } from '../../../shared/domain/dates.ts'
import type { Meeting } from '../../../shared/domain/meeting.ts'
import type { Frame, Network } from '../../../shared/domain/network.ts'
import { occurrence, rhythmOf } from '../../../shared/domain/series/rhythm.ts'
import type { SeriesSettings } from '../../../shared/domain/series/series.ts'

const USUAL_COUNT = 8
const DAYS_TO_PREPARE = 14

type Known = {
  readonly network: Network
  readonly frame: Frame
  /** By date, cancelled ones left out. */
  readonly meetings: readonly Meeting[]
  readonly today: string
  readonly hasSchoolHolidays: boolean
}

/**
 * What a series begins with: the frame's rhythm, time and length; the meetings that the trial lacks, else eight. It
 * starts a step after the last meeting, else on the network's first day, else in two weeks.
 */
export function firstSettings({ network, frame, meetings, today, hasSchoolHolidays }: Known): SeriesSettings {
  const rhythm = rhythmOf(frame)
  const last = meetings.at(-1)
  const next = last && occurrence(last.date, rhythm, 1)
  const soon = weekdayBy(addDays(today, DAYS_TO_PREPARE))
  const begins = next ?? (network.startsOn && network.startsOn >= today ? network.startsOn : soon)
  const isTrial = network.stage === 'forming' || network.stage === 'trial'
  const lacks = isTrial ? frame.trialMeetings - meetings.length : 0
  return {
    firstDate: begins >= today && begins < '2200' ? begins : soon,
    count: lacks > 0 ? lacks : USUAL_COUNT,
    rhythm,
    startsAt: frame.startsAt,
    minutes: frame.durationMinutes,
    place: null,
    skipSchool: hasSchoolHolidays,
  }
}

/** The day itself, or the Monday after a weekend. */
const weekdayBy = (date: string): string => {
  const weekday = weekdayOf(date)
  return weekday > 5 ? addDays(date, 8 - weekday) : date
}
