import type { CalendarMeeting } from '../../../shared/contract/calendar.ts'
import { useQuery } from '../../api/use-query.ts'
import { MoveMeetingDialog } from '../series/move-meeting-dialog.tsx'

type Props = {
  readonly meeting: CalendarMeeting
  readonly onClose: () => void
  readonly onMoved: (date: string) => void
}

/** The dialog that moves a meeting, for a meeting of any network. */
export function MoveFromCalendar({ meeting, ...dialog }: Props) {
  const plan = useQuery('meetings.plan', { networkId: meeting.networkId }).data
  const later = plan?.meetings.filter(({ status, date }) => status === 'planned' && date > meeting.date).length ?? 0
  return <MoveMeetingDialog meeting={meeting} later={later} {...dialog} />
}
