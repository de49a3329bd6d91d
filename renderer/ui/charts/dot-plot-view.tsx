import { type DotPlotRound, dotPlot } from '../../../shared/charts/dot-plot.ts'
import { diamond } from '../../../shared/charts/spark-line.ts'
import './dot-plot-view.css'

const box = { width: 316, height: 150, gutter: 16, foot: 26 }

type Props = { readonly rounds: readonly (DotPlotRound & { readonly label: string })[] }

/** Answers as dots with their mean as a line on top. Only for the eye: the same numbers stand beside it as a table. */
export function DotPlotView({ rounds }: Props) {
  const plot = dotPlot(rounds, box)
  return (
    <svg className="dot-plot" viewBox={`0 0 ${box.width} ${box.height}`} aria-hidden="true">
      {plot.steps.map(({ value, y }) => (
        <g key={value}>
          <line className="dot-plot__step" x1={plot.left} x2={plot.right} y1={y} y2={y} />
          <text className="dot-plot__number" x={2} y={y + 3.5}>
            {value}
          </text>
        </g>
      ))}
      {plot.rounds.map(({ id, x, dots }, index) => (
        <g key={id}>
          {dots.map((dot) => (
            <circle className="dot-plot__dot" key={`${dot.x} ${dot.y}`} cx={dot.x} cy={dot.y} r={plot.radius} />
          ))}
          {rounds[index]?.counts === null && (
            <line className="dot-plot__gap" x1={x} x2={x} y1={plot.steps[0]?.y} y2={plot.steps[4]?.y} />
          )}
          <text className="dot-plot__label" x={x} y={box.height - 6}>
            {rounds[index]?.label}
          </text>
        </g>
      ))}
      {plot.lines.map((line) => (
        <polyline className="dot-plot__line" key={line[0]?.x} points={line.map(({ x, y }) => `${x},${y}`).join(' ')} />
      ))}
      {plot.rounds.map(
        ({ id, mean }) => mean && <polygon className="dot-plot__mean" key={id} points={diamond(mean, 5.2)} />,
      )}
    </svg>
  )
}
