import { decimal } from './pdf-value.ts'

/** Half the side of the square whose curves make a circle: 4/3 (√2 − 1). */
const KAPPA = 0.5523

export type Painted = { readonly fill?: string; readonly stroke?: string; readonly thickness?: number }
/** A box with round corners, in points; a circle where the radius is half its side. */
export type Rounded = { readonly width: number; readonly height: number; readonly radius?: number }

/** A hundredth of a point is far below what any printer can place. */
export const point = (value: number): string => decimal(value)

const colors = new Map<string, string>()

/** `#RRGGBB` as the operator that fills (`rg`) or strokes (`RG`) with it. */
export function color(hex: string, operator: 'rg' | 'RG'): string {
  const key = operator + hex
  let words = colors.get(key)
  if (words === undefined) {
    words = colorOf(hex, operator)
    colors.set(key, words)
  }
  return words
}

function colorOf(hex: string, operator: 'rg' | 'RG'): string {
  const parts = [1, 3, 5].map((at) => decimal(Number.parseInt(hex.slice(at, at + 2), 16) / 255))
  const [grey] = parts
  if (parts.every((part) => part === grey)) return `${grey} ${operator === 'rg' ? 'g' : 'G'}`
  return `${parts.join(' ')} ${operator}`
}

/** Operators that paint a path: before it its colours and the width of its stroke, empty where it has none; after it one. */
export function paint({ fill, stroke, thickness }: Painted) {
  return {
    fill: fill ? color(fill, 'rg') : '',
    stroke: stroke ? color(stroke, 'RG') : '',
    width: `${point(thickness ?? 1)} w`,
    operator: fill && stroke ? 'B' : stroke ? 'S' : fill ? 'f' : 'n',
  }
}

/** The outline of a box that stands on the origin. */
export function roundedPath({ width, height, radius = 0 }: Rounded): string {
  const pull = radius * (1 - KAPPA)
  const curve = (...points: number[]) => `${points.map(point).join(' ')} c`
  return [
    `${point(radius)} 0 m ${point(width - radius)} 0 l`,
    curve(width - pull, 0, width, pull, width, radius),
    `${point(width)} ${point(height - radius)} l`,
    curve(width, height - pull, width - pull, height, width - radius, height),
    `${point(radius)} ${point(height)} l`,
    curve(pull, height, 0, height - pull, 0, height - radius),
    `0 ${point(radius)} l`,
    curve(0, pull, pull, 0, radius, 0),
    'h',
  ].join(' ')
}
