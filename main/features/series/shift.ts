import type { Received } from '../../../shared/contract/index.ts'
import type { MeetingMove } from '../../../shared/contract/series.ts'
import { addDays, daysBetween } from '../../../shared/domain/dates.ts'
import { freeDayNear } from '../../../shared/domain/series/propose-dates.ts'
import type { Context } from '../context.ts'
import { foundMeeting } from '../found.ts'
import { obstaclesFor } from './obstacles.ts'

/**
 * Where a meeting and, if wanted, the planned ones after it go when it is moved. The meeting itself goes where the user
 * says, with a warning where the day does not suit; the others go as many days, and from a day that does not suit to the
 * nearest that does, in the same order as before.
 */
export async function shiftMeetings(
  { stores }: Context,
  { id, date, startsAt, endsAt, laterToo }: Received<'series.shift'>,
): Promise<MeetingMove[]> {
  const meeting = foundMeeting(stores, id)
  const days = daysBetween(meeting.date, date)
  const followers = laterToo
    ? stores.meetings
        .ofNetwork(meeting.networkId)
        .filter((other) => other.status === 'planned' && other.date > meeting.date)
    : []
  const moving = new Set([meeting, ...followers].map((one) => one.id))
  const obstaclesOn = await obstaclesFor(stores, { networkId: meeting.networkId, skipSchool: true, moving })
  const warnings = obstaclesOn(date, { startsAt, endsAt })
  const moves: MeetingMove[] = [{ id, from: meeting.date, to: date, why: [], warnings }]
  for (const follower of followers) {
    const wanted = addDays(follower.date, days)
    if (wanted >= '2200' || wanted < '1900') break
    const previous = moves.at(-1)?.to ?? date
    const on = (day: string) => obstaclesOn(day, follower)
    const why = on(wanted)
    const to = freeDayNear(wanted, (day) => day > previous && on(day).length === 0)
    // Where no day near is free, the meeting stays on the wanted day, and the warning says what is in the way.
    moves.push({
      id: follower.id,
      from: follower.date,
      to: to ?? wanted,
      why: to === wanted ? [] : why,
      warnings: to ? [] : why,
    })
  }
  return moves
}
