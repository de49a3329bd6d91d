import type { ChartFrame, ChartMark } from './chart.ts'
import { pathOf, unitOf } from './drawing.ts'
import { written } from './words.ts'

/** How far a step rises over the one before, and one dot stands from the next, in units. */
export const RISE = 15
export const PITCH = 10

/** How goals are piled up on a step. */
export type Pile = { readonly perRow: number; readonly unit: number }
type Tread = { readonly step: number; readonly x: number; readonly y: number; readonly width: number }

/** A step with its riser, a dot for each goal on it, and their number above. From step 0 on it is drawn in full. */
export function stepMarks(tread: Tread, pile: Pile, count: number, frame: ChartFrame): ChartMark[] {
  const { step, x, y, width } = tread
  const { unit, perRow } = pile
  const isReached = step >= 2
  const edge = [...(step === 0 ? [] : [{ x, y: y + RISE * unit }]), { x, y }, { x: x + width, y }]
  const stairs = {
    d: pathOf(edge),
    stroke: isReached ? 'accent' : 'muted',
    thickness: (isReached ? 2.2 : 1.4) * unit,
  } as const
  if (count === 0) return [{ kind: 'path', x: 0, y: 0, ...stairs }]
  const number = written(String(count), frame, {
    x: x + width / 2,
    y: y - Math.ceil(count / perRow) * PITCH * unit - 7 * unit,
    anchor: 'middle',
    font: 'figtree-semibold',
    size: frame.text * 1.1,
    color: 'ink',
  })
  return [{ kind: 'path', x: 0, y: 0, ...stairs }, ...dots(count, x + width / 2, y, pile), number]
}

function dots(count: number, middle: number, tread: number, { perRow, unit }: Pile): ChartMark[] {
  const pitch = PITCH * unit
  return Array.from({ length: count }, (_, index): ChartMark => {
    const row = Math.floor(index / perRow)
    const inRow = Math.min(perRow, count - row * perRow)
    const x = middle + ((index % perRow) - (inRow - 1) / 2) * pitch
    const y = tread - 2 * unit - pitch * (row + 0.5)
    return { kind: 'circle', x, y, r: 3.7 * unit, fill: 'answer', stroke: 'answerEdge', thickness: unit }
  })
}

/** The sign of a level and what it means, below the stairs. */
export function levelMarks(
  sign: string,
  lines: readonly string[],
  middle: number,
  y: number,
  frame: ChartFrame,
): ChartMark[] {
  const unit = unitOf(frame)
  const at = { x: middle, anchor: 'middle' } as const
  return [
    written(sign, frame, { ...at, y: y + 11 * unit, font: 'figtree-semibold', color: 'ink' }),
    ...lines.map((line, index) => written(line, frame, { ...at, y: y + (25 + index * 13) * unit })),
  ]
}

/** A triangle that points at a step from below, with how many began there. */
export function startMarks(count: number, middle: number, tread: number, frame: ChartFrame): ChartMark[] {
  if (count === 0) return []
  const unit = unitOf(frame)
  const width = frame.measure(String(count), 'figtree', frame.text) + 11 * unit
  const left = middle - width / 2
  return [
    triangle(left + 4 * unit, tread + 11 * unit, unit),
    written(String(count), frame, { x: left + 11 * unit, y: tread + 15 * unit }),
  ]
}

/** What the triangles mean. */
export const startLegend = (text: string, y: number, frame: ChartFrame): ChartMark[] => {
  const unit = unitOf(frame)
  return [
    triangle(6 * unit, y + 10 * unit, unit),
    written(text, frame, { x: 16 * unit, y: y + 14 * unit, room: frame.width - 16 * unit }),
  ]
}

const triangle = (x: number, y: number, unit: number): ChartMark => ({
  kind: 'path',
  x,
  y,
  d: `${pathOf([
    { x: 0, y: -4.5 * unit },
    { x: 4.5 * unit, y: 3.5 * unit },
    { x: -4.5 * unit, y: 3.5 * unit },
  ])} Z`,
  fill: 'ground',
  stroke: 'mean',
  thickness: 1.4 * unit,
})
