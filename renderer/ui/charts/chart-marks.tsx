import { type ChartMark, chartRoles } from '../../../shared/charts/chart.ts'
import { type ChartColours, coloured } from '../../../shared/charts/colours.ts'
import { MarkView } from '../mark-view.tsx'
import './chart-colours.css'

/** The style sheet decides what a role looks like, so that a theme changes without drawing anew. */
const byStyle = Object.fromEntries(chartRoles.map((role) => [role, `var(--chart-${role})`])) as ChartColours

/** The marks of a chart, within an SVG of its size. */
export function ChartMarks({ marks }: { readonly marks: readonly ChartMark[] }) {
  return coloured(marks, byStyle).map((mark, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: marks have no identity but their place
    <MarkView key={index} mark={mark} />
  ))
}
