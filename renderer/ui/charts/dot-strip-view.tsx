import { dotStrip } from '../../../shared/charts/dot-strip.ts'
import './dot-strip-view.css'

const box = { width: 220, height: 40, margin: 22 }

/** One question's answers as dots on a lying scale. Only for the eye: the same numbers stand beside it as words. */
export function DotStripView({ counts, mean }: { readonly counts: readonly number[]; readonly mean: number | null }) {
  const strip = dotStrip(counts, mean, box)
  return (
    <svg className="dot-strip" viewBox={`0 0 ${box.width} ${box.height}`} aria-hidden="true">
      <line className="dot-strip__axis" x1={strip.steps[0]?.x} x2={strip.steps[4]?.x} y1={strip.axis} y2={strip.axis} />
      {strip.steps.map(({ value, x }) => (
        <line key={value} className="dot-strip__axis" x1={x} x2={x} y1={strip.axis - 3} y2={strip.axis + 3} />
      ))}
      {strip.dots.map(({ x, y }) => (
        <circle key={`${x} ${y}`} className="dot-strip__dot" cx={x} cy={y} r={strip.radius} />
      ))}
      {strip.mean !== null && (
        <line className="dot-strip__mean" x1={strip.mean} x2={strip.mean} y1={2} y2={strip.axis + 3} />
      )}
    </svg>
  )
}
