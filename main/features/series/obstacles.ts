import { weekdayOf } from '../../../shared/domain/dates.ts'
import type { MeetingId, NetworkId } from '../../../shared/domain/ids.ts'
import type { Obstacle } from '../../../shared/domain/series/obstacle.ts'
import { covers, expectedOn } from '../participants/membership-dates.ts'
import type { Stores } from '../stores.ts'

type Asked = {
  readonly networkId: NetworkId
  readonly skipSchool: boolean
  /** Meetings that are being moved themselves and so stand in nobody's way. */
  readonly moving?: ReadonlySet<MeetingId>
}
type Time = { readonly startsAt: string; readonly endsAt: string }

/**
 * Loads what can stand in the way of a network's meetings and answers the function that says so for a day and a time:
 * weekends, holidays, school holidays, the network's own meetings, meetings of other networks at the same time, and days
 * on which every member is on leave.
 */
export async function obstaclesFor(stores: Stores, { networkId, skipSchool, moving = new Set() }: Asked) {
  // The calendar library is large, so it is read when a series is made and not when the app starts.
  const { danishHoliday } = await import('./danish-holidays.ts')
  const school = skipSchool ? stores.schoolHolidays.all() : []
  const own = new Set(
    stores.meetings
      .ofNetwork(networkId)
      .filter(({ id }) => !moving.has(id))
      .map(({ date }) => date),
  )
  const others = Map.groupBy(
    stores.meetings.timetable().filter((meeting) => meeting.networkId !== networkId),
    ({ date }) => date,
  )
  const memberships = stores.participants.membershipsOfNetwork(networkId)

  return (date: string, { startsAt, endsAt }: Time): Obstacle[] => {
    const holiday = danishHoliday(date)
    const period = school.find((one) => covers(one, date))
    const clash = others.get(date)?.find((other) => other.startsAt < endsAt && startsAt < other.endsAt)
    const isMember = memberships.some((membership) => covers(membership, date))
    return [
      ...(holiday ? [{ kind: 'holiday' as const, name: holiday }] : []),
      ...(weekdayOf(date) > 5 && !holiday ? [{ kind: 'weekend' as const }] : []),
      ...(period ? [{ kind: 'school' as const, name: period.name }] : []),
      ...(own.has(date) ? [{ kind: 'taken' as const }] : []),
      ...(clash
        ? [{ kind: 'clash' as const, network: clash.networkName, startsAt: clash.startsAt, endsAt: clash.endsAt }]
        : []),
      ...(isMember && expectedOn(memberships, date).length === 0 ? [{ kind: 'onLeave' as const }] : []),
    ]
  }
}
