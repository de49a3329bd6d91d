import type { Mark } from '../page.ts'
import type { Box } from './print.ts'

/** Where a page comes to stand on a sheet: made smaller, moved, and what is drawn to its edges kept within `within`. */
export type Placement = { readonly scale: number; readonly x: number; readonly y: number; readonly within: Box }

/** Thinner lines break up in print at 300 dots per inch. */
const THINNEST = 0.35

const between = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most)

/** `d` of a path in another size; our paths know absolute commands only, so every number is a coordinate. */
const scaledPath = (d: string, scale: number): string =>
  d.replaceAll(/-?\d+(?:\.\d+)?(?:e-?\d+)?/g, (number) => String(Math.round(Number(number) * scale * 1000) / 1000))

/** The same mark on the sheet, for the leaf `node` of the sheet's own tree. */
export function placedMark(mark: Mark, { scale, x, y, within }: Placement, node: Mark['node']): Mark {
  const acrossAt = (value: number) => x + value * scale
  const downAt = (value: number) => y + value * scale
  const paint = (thickness: number | undefined) =>
    thickness === undefined ? {} : { thickness: Math.max(thickness * scale, THINNEST) }
  switch (mark.kind) {
    case 'text': {
      const { size, width } = mark
      return { ...mark, node, x: acrossAt(mark.x), y: downAt(mark.y), size: size * scale, width: width * scale }
    }
    case 'line':
      return {
        ...mark,
        node,
        x1: between(acrossAt(mark.x1), within.left, within.right),
        x2: between(acrossAt(mark.x2), within.left, within.right),
        y1: downAt(mark.y1),
        y2: downAt(mark.y2),
        thickness: Math.max(mark.thickness * scale, THINNEST),
      }
    case 'rect': {
      const left = between(acrossAt(mark.x), within.left, within.right)
      const top = between(downAt(mark.y), within.top, within.bottom)
      return {
        ...mark,
        node,
        x: left,
        y: top,
        width: between(acrossAt(mark.x + mark.width), within.left, within.right) - left,
        height: between(downAt(mark.y + mark.height), within.top, within.bottom) - top,
        ...(mark.radius !== undefined && { radius: mark.radius * scale }),
        ...paint(mark.thickness),
      }
    }
    case 'circle':
      return { ...mark, node, x: acrossAt(mark.x), y: downAt(mark.y), r: mark.r * scale, ...paint(mark.thickness) }
    case 'path': {
      const d = scaledPath(mark.d, scale)
      return { ...mark, node, x: acrossAt(mark.x), y: downAt(mark.y), d, ...paint(mark.thickness) }
    }
    case 'image': {
      const { width, height } = mark
      return { ...mark, node, x: acrossAt(mark.x), y: downAt(mark.y), width: width * scale, height: height * scale }
    }
  }
}

/** The box of a figure on the sheet: x1, y1, x2, y2. */
export const placedBox = (
  [x1, y1, x2, y2]: readonly [number, number, number, number],
  { scale, x, y }: Placement,
): [number, number, number, number] => [x + x1 * scale, y + y1 * scale, x + x2 * scale, y + y2 * scale]
