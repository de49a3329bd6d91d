import { diamond, type SparkScale, sparkLine } from '../../../shared/charts/spark-line.ts'
import './spark-line-view.css'

const box = { width: 84, height: 34, margin: 4 }

type Props = { readonly values: readonly number[]; readonly scale: SparkScale; readonly places: number }

/** A small multiple: dots joined by a line, the newest as a diamond. Only for the eye: the numbers stand beside it. */
export function SparkLineView({ values, scale, places }: Props) {
  const { rules, points, newest } = sparkLine(values, scale, places, box)
  return (
    <svg className="spark-line" viewBox={`0 0 ${box.width} ${box.height}`} aria-hidden="true">
      {rules.map((y) => (
        <line key={y} className="spark-line__rule" x1={0} x2={box.width} y1={y} y2={y} />
      ))}
      <polyline className="spark-line__line" points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
      {points.slice(0, -1).map(({ x, y }) => (
        <circle key={x} className="spark-line__dot" cx={x} cy={y} r={1.8} />
      ))}
      {newest && <polygon className="spark-line__newest" points={diamond(newest, 3.6)} />}
    </svg>
  )
}
