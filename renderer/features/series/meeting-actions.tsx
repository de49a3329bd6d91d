import { CalendarArrowUp, CalendarX2 } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import type { MeetingPlan } from '../../../shared/contract/meetings.ts'
import type { Meeting } from '../../../shared/domain/meeting.ts'
import { IconButton } from '../../ui/button.tsx'
import { useText } from '../../ui/language.tsx'

const MoveMeetingDialog = lazy(async () => ({ default: (await import('./move-meeting-dialog.tsx')).MoveMeetingDialog }))
const CancelMeetingDialog = lazy(async () => ({
  default: (await import('./cancel-meeting-dialog.tsx')).CancelMeetingDialog,
}))

/** Moving and cancelling a meeting that has not been held. */
export function MeetingActions({ plan, meeting }: { readonly plan: MeetingPlan; readonly meeting: Meeting }) {
  const text = useText()
  const [opened, setOpened] = useState<'move' | 'cancel'>()
  const close = () => setOpened(undefined)
  if (meeting.status !== 'planned') return null
  const later = plan.meetings.filter(({ status, date }) => status === 'planned' && date > meeting.date).length
  return (
    <>
      <IconButton label={text['series.move']} onClick={() => setOpened('move')}>
        <CalendarArrowUp />
      </IconButton>
      <IconButton label={text['series.cancel']} onClick={() => setOpened('cancel')}>
        <CalendarX2 />
      </IconButton>
      <Suspense>
        {opened === 'move' && <MoveMeetingDialog meeting={meeting} later={later} onClose={close} />}
        {opened === 'cancel' && <CancelMeetingDialog meeting={meeting} onClose={close} />}
      </Suspense>
    </>
  )
}
