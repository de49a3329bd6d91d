import type { Picture } from '../../../shared/charts/chart.ts'
import { ChartMarks } from './chart-marks.tsx'

/** A small drawing within a table or a sentence. Only for the eye: what it says stands beside it. */
export function PictureView({ picture: { width, height, marks } }: { readonly picture: Picture }) {
  return (
    <svg className="picture" viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
      <ChartMarks marks={marks} />
    </svg>
  )
}
