import { useMemo } from 'react'
import type { AttendanceGrid } from '../../../shared/contract/networks.ts'
import { attendanceFigure } from '../../../shared/figures/attendance-figure.ts'
import { ChartFigure } from '../../ui/charts/chart-figure.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'

type Props = { readonly grid: AttendanceGrid; readonly next: string | undefined; readonly className?: string }

/** Who was at which meeting, by name (N8). */
export function AttendanceChart({ grid, next, className }: Props) {
  const text = useText()
  const language = useLanguage()
  const chart = useMemo(() => attendanceFigure(grid, { text, language }, next), [grid, next, text, language])
  return <ChartFigure chart={chart} {...(className && { className })} />
}
