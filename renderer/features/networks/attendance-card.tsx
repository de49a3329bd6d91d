import { lazy, Suspense } from 'react'
import type { AttendanceGrid as Grid } from '../../../shared/contract/networks.ts'
import type { NetworkId } from '../../../shared/domain/ids.ts'
import { paths } from '../../app/paths.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { useText } from '../../ui/language.tsx'

const AttendanceChart = lazy(async () => ({ default: (await import('./attendance-chart.tsx')).AttendanceChart }))

/** Attendance of everybody at every meeting; without people or meetings, the way to them. */
export function AttendanceCard({
  networkId,
  grid,
  next,
}: {
  networkId: NetworkId
  grid: Grid
  next?: string | undefined
}) {
  const text = useText()
  if (grid.rows.length > 0 && grid.meetings.length > 0)
    return (
      <Suspense fallback={<Card title={text['overview.attendance']} className="attendance-wait" />}>
        <AttendanceChart grid={grid} next={next} className="card" />
      </Suspense>
    )
  return (
    <Card title={text['overview.attendance']} className="stack-tight">
      <p className="muted">{text['overview.attendanceEmpty']}</p>
      <div className="row">
        {grid.rows.length === 0 && (
          <ButtonLink href={paths.network(networkId, 'participants')}>{text['overview.attendanceMembers']}</ButtonLink>
        )}
        {grid.meetings.length === 0 && (
          <ButtonLink href={paths.newMeeting(networkId)}>{text['overview.attendanceAdd']}</ButtonLink>
        )}
      </div>
    </Card>
  )
}
