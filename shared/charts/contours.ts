import type { Drawing } from '../documents/page.ts'
import type { Outline } from './svg.ts'

export type Spot = readonly [x: number, y: number]
/** A closed outline; the last spot joins the first. */
export type Contour = readonly Spot[]
/** What one colour covers. Outlines run one way round, and holes the other. */
export type Filled = { readonly contours: readonly Contour[]; readonly color: string }

const SMOOTH = 10

/** A mark as filled outlines, everything multiplied by `scale`: strokes become areas, letters their contours. */
export function contoursOf(mark: Drawing, outline: Outline, scale: number): Filled[] {
  const at = (x: number, y: number): Spot => [x * scale, y * scale]
  switch (mark.kind) {
    case 'text': {
      const lines = linesOf(outline(mark.text, mark.font, mark.size))
      return [{ contours: lines.map((line) => line.map(([x, y]) => at(mark.x + x, mark.y + y))), color: mark.color }]
    }
    case 'line': {
      const ends = [at(mark.x1, mark.y1), at(mark.x2, mark.y2)] as const
      const dashes = mark.dash ? dashed(...ends, mark.dash[0] * scale, mark.dash[1] * scale) : [ends]
      return [{ contours: dashes.map(([a, b]) => bar(a, b, mark.thickness * scale)), color: mark.color }]
    }
    case 'rect':
      return painted(mark, scale, (grown) => {
        const { x, y, width, height, radius = 0 } = mark
        return box(x - grown, y - grown, width + 2 * grown, height + 2 * grown, radius && radius + grown)
      })
    case 'circle':
      return painted(mark, scale, (grown) =>
        box(
          mark.x - mark.r - grown,
          mark.y - mark.r - grown,
          2 * (mark.r + grown),
          2 * (mark.r + grown),
          mark.r + grown,
        ),
      )
    case 'path': {
      const lines = linesOf(mark.d).map((line) => line.map(([x, y]) => at(mark.x + x, mark.y + y)))
      const stroke = mark.stroke && {
        contours: lines.flatMap((line) => stroked(line, (mark.thickness ?? 1) * scale)),
        color: mark.stroke,
      }
      return [...(mark.fill ? [{ contours: lines, color: mark.fill }] : []), ...(stroke ? [stroke] : [])]
    }
  }
}

type Painted = { readonly fill?: string; readonly stroke?: string; readonly thickness?: number }

/** A shape and its rim. `shape` gives the outline grown by so much on every side. */
function painted({ fill, stroke, thickness = 1 }: Painted, scale: number, shape: (grown: number) => Spot[]): Filled[] {
  const scaled = (contour: Spot[]): Spot[] => contour.map(([x, y]) => [x * scale, y * scale])
  const rim = stroke && {
    contours: [scaled(shape(thickness / 2)), scaled(shape(-thickness / 2)).toReversed()],
    color: stroke,
  }
  return [...(fill ? [{ contours: [scaled(shape(0))], color: fill }] : []), ...(rim ? [rim] : [])]
}

function box(x: number, y: number, width: number, height: number, radius: number): Spot[] {
  const r = Math.min(radius, width / 2, height / 2)
  if (r <= 0)
    return [
      [x, y],
      [x + width, y],
      [x + width, y + height],
      [x, y + height],
    ]
  const corners: readonly Spot[] = [
    [x + width - r, y + height - r],
    [x + r, y + height - r],
    [x + r, y + r],
    [x + width - r, y + r],
  ]
  return corners.flatMap(([cx, cy], quarter) =>
    Array.from({ length: SMOOTH + 1 }, (_, step): Spot => {
      const angle = ((quarter + step / SMOOTH) * Math.PI) / 2
      return [cx + Math.cos(angle) * r, cy + Math.sin(angle) * r]
    }),
  )
}

/** A straight stroke as an area. */
function bar([x1, y1]: Spot, [x2, y2]: Spot, thickness: number): Spot[] {
  const length = Math.hypot(x2 - x1, y2 - y1) || 1
  const [dx, dy] = [(-(y2 - y1) / length) * (thickness / 2), ((x2 - x1) / length) * (thickness / 2)]
  return [
    [x1 + dx, y1 + dy],
    [x1 - dx, y1 - dy],
    [x2 - dx, y2 - dy],
    [x2 + dx, y2 + dy],
  ]
}

/** A stroke along an open line: bars with round joints. */
function stroked(line: readonly Spot[], thickness: number): Spot[][] {
  const joints = line
    .slice(1, -1)
    .map(([x, y]) => box(x - thickness / 2, y - thickness / 2, thickness, thickness, thickness / 2))
  return [...line.slice(1).map((to, index) => bar(line[index] ?? to, to, thickness)), ...joints]
}

function dashed([x1, y1]: Spot, [x2, y2]: Spot, on: number, off: number): (readonly [Spot, Spot])[] {
  const length = Math.hypot(x2 - x1, y2 - y1)
  const at = (share: number): Spot => [x1 + (x2 - x1) * share, y1 + (y2 - y1) * share]
  return Array.from({ length: Math.ceil(length / (on + off)) }, (_, index) => {
    const from = index * (on + off)
    return [at(from / length), at(Math.min(from + on, length) / length)] as const
  })
}

/** A path of absolute M, L, C and Z as runs of straight pieces. */
function linesOf(d: string): Spot[][] {
  const lines: Spot[][] = []
  for (const [, command = '', rest = ''] of d.matchAll(/([MLCZ])([^MLCZ]*)/g)) {
    const numbers = (rest.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number)
    const spots = Array.from(
      { length: numbers.length / 2 },
      (_, index): Spot => [numbers[index * 2] ?? 0, numbers[index * 2 + 1] ?? 0],
    )
    const line = lines.at(-1)
    if (command === 'M') lines.push(spots)
    else if (command === 'L') line?.push(...spots)
    else if (command === 'C' && line) line.push(...curve(line.at(-1) ?? [0, 0], spots))
    else if (command === 'Z' && line?.[0]) line.push(line[0])
  }
  return lines
}

function curve(from: Spot, [one = from, other = from, to = from]: readonly Spot[]): Spot[] {
  return Array.from({ length: SMOOTH }, (_, index): Spot => {
    const t = (index + 1) / SMOOTH
    const u = 1 - t
    const mix = (axis: 0 | 1): number =>
      u ** 3 * from[axis] + 3 * u * u * t * one[axis] + 3 * u * t * t * other[axis] + t ** 3 * to[axis]
    return [mix(0), mix(1)]
  })
}
