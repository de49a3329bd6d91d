import type { CalendarContent, CalendarScope } from '../../../shared/contract/calendar.ts'
import type { ChangeLog } from '../../database/change-log.ts'
import type { Context } from '../context.ts'
import { foundMeeting, foundNetwork } from '../found.ts'
import { deletedMeetings } from './deleted-meetings.ts'
import type { DatedMeeting } from './store.ts'

type Chosen = Pick<DatedMeeting, 'id' | 'date' | 'startsAt' | 'endsAt' | 'place'> & { readonly networkName: string }

const FIRST = '1900-01-01'
const LAST = '2199-12-31'

/**
 * The meetings that a file is about, by time. A single meeting is published as long as it is not cancelled; of a network
 * or all, those that are planned. Cancellations reach back to today, and hold what is deleted and still in the bin.
 */
export function chosenMeetings(
  { stores, today }: Context,
  log: Pick<ChangeLog, 'bin'>,
  scope: CalendarScope,
): Readonly<Record<CalendarContent, readonly Chosen[]>> {
  if (scope.kind === 'meeting') {
    const meeting = foundMeeting(stores, scope.id)
    const one = [{ ...meeting, networkName: foundNetwork(stores, meeting.networkId).name }]
    return meeting.status === 'cancelled' ? { meetings: [], cancellations: one } : { meetings: one, cancellations: [] }
  }
  if (scope.kind === 'network') foundNetwork(stores, scope.id)
  const isChosen = ({ networkId }: Pick<DatedMeeting, 'networkId'>) => scope.kind === 'all' || networkId === scope.id
  const all = stores.calendar.between(FIRST, LAST).filter(isChosen)
  const deleted = deletedMeetings(log)
    .filter((meeting) => isChosen(meeting) && !stores.meetings.find(meeting.id))
    .map((meeting) => ({ ...meeting, networkName: stores.networks.find(meeting.networkId)?.name ?? '' }))
  const cancelled: Chosen[] = [...all.filter(({ status }) => status === 'cancelled'), ...deleted]
  return {
    meetings: all.filter(({ status }) => status === 'planned'),
    cancellations: cancelled
      .filter(({ date }) => date >= today())
      .sort((a, b) => (a.date + a.startsAt < b.date + b.startsAt ? -1 : 1)),
  }
}
