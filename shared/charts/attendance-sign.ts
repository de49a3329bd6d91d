import type { AttendanceCell } from '../domain/meeting.ts'
import type { ChartMark, ChartRole } from './chart.ts'
import { pathOf } from './drawing.ts'

/** Half the side of the square whose curves make a circle. */
const KAPPA = 0.5523

/** What became of one person at one meeting, as a sign 13 units wide around a spot: no two differ by colour alone. */
export function attendanceSign(cell: AttendanceCell, x: number, y: number, unit: number): ChartMark[] {
  const r = 5.6 * unit
  const reach = 3.9 * unit
  const ring = (stroke: ChartRole): ChartMark => ({ kind: 'circle', x, y, r, stroke, thickness: 1.4 * unit })
  const stroke = (points: readonly (readonly [number, number])[], color: ChartRole, thickness = 1.4): ChartMark => ({
    kind: 'path',
    x,
    y,
    d: pathOf(points.map(([dx, dy]) => ({ x: dx * unit, y: dy * unit }))),
    stroke: color,
    thickness: thickness * unit,
  })
  const at = reach / unit
  const falling = [
    [-at, -at],
    [at, at],
  ] as const
  const rising = [
    [at, -at],
    [-at, at],
  ] as const
  switch (cell) {
    case 'present':
      return [{ kind: 'circle', x, y, r: 6.3 * unit, fill: 'accent' }]
    case 'partial': {
      const k = r * KAPPA
      const half = `M0 ${-r} C${-k} ${-r} ${-r} ${-k} ${-r} 0 C${-r} ${k} ${-k} ${r} 0 ${r} Z`
      return [ring('accent'), { kind: 'path', x, y, d: half, fill: 'accent' }]
    }
    case 'cancelled':
      return [ring('away'), stroke(falling, 'away')]
    case 'lateCancelled':
      return [ring('away'), stroke(falling, 'away'), stroke(rising, 'away')]
    case 'noShow':
      return [stroke(falling, 'away', 2.2), stroke(rising, 'away', 2.2)]
    case 'onLeave':
      return [
        stroke(
          [
            [-4, 0],
            [4, 0],
          ],
          'muted',
          1.8,
        ),
      ]
    case 'planned':
      return [{ kind: 'circle', x, y, r: 1.7 * unit, fill: 'muted' }]
    case 'missing':
      return [ring('lacking')]
    case 'absent':
      return []
  }
}
