import { CalendarRange, Plus } from 'lucide-react'
import { lazy, Suspense } from 'react'
import { useLocation } from 'wouter'
import type { MeetingPlan } from '../../../shared/contract/meetings.ts'
import type { MeetingId, NetworkId } from '../../../shared/domain/ids.ts'
import { useQuery } from '../../api/use-query.ts'
import { paths, useTabDetail } from '../../app/paths.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useText } from '../../ui/language.tsx'
import { CalendarFileButton } from '../calendar/calendar-file-button.tsx'
import { AttendanceChart } from '../networks/attendance-chart.tsx'
import { MeetingCard } from './meeting-card.tsx'
import { MeetingList } from './meeting-list.tsx'
import './meetings.css'
import { NewMeetingDialog } from './new-meeting-dialog.tsx'

const PlanMeetingsDialog = lazy(async () => ({
  default: (await import('../series/plan-meetings-dialog.tsx')).PlanMeetingsDialog,
}))

/** The meetings of a network: attendance at a glance, the list, and the one that is open. */
export function MeetingsTab({ networkId }: { readonly networkId: NetworkId }) {
  const text = useText()
  const plan = useQuery('meetings.plan', { networkId })
  const detail = useQuery('networks.get', { id: networkId })
  const chosen = useTabDetail()
  const [, navigate] = useLocation()
  const show = (id: MeetingId) => navigate(paths.meeting(networkId, id))

  if (plan.failure && !plan.data) return <FailureNotice failure={plan.failure} onRetry={plan.refresh} />
  if (!plan.data) return null
  const { meetings } = plan.data
  const open = meetings.find(({ id }) => id === chosen) ?? nextOrLast(plan.data)
  const add = (
    <div className="row">
      <ButtonLink kind={open ? 'secondary' : 'primary'} icon={<CalendarRange />} href={paths.planMeetings(networkId)}>
        {text['series.plan']}
      </ButtonLink>
      <ButtonLink kind={open ? 'quiet' : 'secondary'} icon={<Plus />} href={paths.newMeeting(networkId)}>
        {text['meetings.new']}
      </ButtonLink>
    </div>
  )

  return (
    <div className="stack">
      {!open && (
        <EmptyState title={text['meetings.empty']} action={add}>
          {text['meetings.emptyHelp']}
        </EmptyState>
      )}
      {open && (
        <>
          <details className="card meetings__grid">
            <summary>{text['meetings.overview']}</summary>
            <AttendanceChart grid={plan.data.grid} next={undefined} />
          </details>
          <div className="meetings">
            <div className="meetings__side">
              {add}
              <CalendarFileButton networkId={networkId} />
              <MeetingList plan={plan.data} shown={open.id} onShow={show} />
            </div>
            <MeetingCard
              key={open.id}
              plan={plan.data}
              meeting={open}
              number={meetings.indexOf(open) + 1}
              quorum={detail.data?.quorum ?? 0}
            />
          </div>
        </>
      )}
      <Suspense>
        {chosen === 'plan' && (
          <PlanMeetingsDialog
            networkId={networkId}
            onClose={() => navigate(paths.network(networkId, 'meetings'))}
            onStored={({ id }) => show(id)}
          />
        )}
      </Suspense>
      {chosen === 'new' && (
        <NewMeetingDialog
          networkId={networkId}
          onClose={() => navigate(paths.network(networkId, 'meetings'))}
          onMade={show}
        />
      )}
    </div>
  )
}

/** The meeting one most often comes for: the next one, or the newest when none is planned. */
const nextOrLast = ({ meetings }: MeetingPlan) => meetings.find(({ status }) => status === 'planned') ?? meetings.at(-1)
