import { type KeyboardEvent, type PointerEvent, useState } from 'react'
import type { Chart } from '../../../shared/charts/chart.ts'
import { useText } from '../language.tsx'
import { ChartMarks } from './chart-marks.tsx'
import './chart-picture.css'
import { pointAfter, pointUnder } from './walk.ts'

/**
 * A chart as SVG that can be walked through point by point with the arrow keys, or pointed at. To a screen reader it is a
 * slider whose value is what the point says: that is announced without further ado, and arrow keys reach it.
 */
export function ChartPicture({ chart }: { readonly chart: Chart }) {
  const text = useText()
  const [at, setAt] = useState(0)
  const [pointed, setPointed] = useState<number | null>(null)
  const [isWalking, setWalking] = useState(false)
  const { points, width, height, title } = chart
  // A chart that was drawn anew may have fewer points.
  const here = Math.min(at, points.length - 1)
  const shown = points[pointed ?? (isWalking ? here : -1)]

  const walk = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') setWalking(false)
    const next = pointAfter(points, here, event.key)
    if (next === null) return
    event.preventDefault()
    setWalking(true)
    setAt(next)
  }
  const point = (event: PointerEvent<HTMLElement>): void => {
    const box = event.currentTarget.getBoundingClientRect()
    const under = pointUnder(points, event.clientX - box.left, event.clientY - box.top)
    setPointed(under < 0 ? null : under)
  }
  const picture = (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
      <ChartMarks marks={chart.marks} />
      {shown && (
        <rect
          className="chart-picture__here"
          x={shown.x}
          y={shown.y}
          width={shown.width}
          height={shown.height}
          rx={4}
        />
      )}
    </svg>
  )
  if (points.length === 0) return <div className="chart-picture">{picture}</div>
  return (
    <div
      className="chart-picture"
      role="slider"
      tabIndex={0}
      aria-label={text['charts.walk']({ title })}
      aria-valuemin={1}
      aria-valuemax={points.length}
      aria-valuenow={here + 1}
      aria-valuetext={`${points[here]?.label}: ${points[here]?.value}`}
      onKeyDown={walk}
      onFocus={(event) => setWalking(event.currentTarget.matches(':focus-visible'))}
      onBlur={() => setWalking(false)}
      onPointerMove={point}
      onPointerLeave={() => setPointed(null)}
    >
      {picture}
      {shown && (
        <div className="chart-picture__says" style={placeOf(shown, width)} aria-hidden="true">
          <strong>{shown.label}</strong> {shown.value}
        </div>
      )}
    </div>
  )
}

/** Above the point, towards the side with more room. */
function placeOf({ x, y, width: wide }: Chart['points'][number], width: number) {
  const middle = x + wide / 2
  const bottom = `calc(100% - ${Math.max(y, 0) - 4}px)`
  return middle < width / 2 ? { left: Math.max(0, x), bottom } : { right: Math.max(0, width - x - wide), bottom }
}
