import { useMemo } from 'react'
import type { AttendanceGrid as Grid } from '../../../shared/contract/networks.ts'
import type { NetworkId } from '../../../shared/domain/ids.ts'
import { attendanceFigure } from '../../../shared/figures/attendance-figure.ts'
import { paths } from '../../app/paths.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { ChartFigure } from '../../ui/charts/chart-figure.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'

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
    return <AttendanceChart grid={grid} next={next} className="card" />
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

type ChartProps = { readonly grid: Grid; readonly next: string | undefined; readonly className?: string }

/** Who was at which meeting, by name (N8). */
export function AttendanceChart({ grid, next, className }: ChartProps) {
  const text = useText()
  const language = useLanguage()
  const chart = useMemo(() => attendanceFigure(grid, { text, language }, next), [grid, next, text, language])
  return <ChartFigure chart={chart} {...(className && { className })} />
}
