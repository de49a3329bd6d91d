import type { ChartFrame, ChartMark } from './chart.ts'
import { unitOf } from './drawing.ts'
import { written } from './words.ts'

/** A sign and its word; `draw` puts the sign's middle at a spot. */
export type LegendItem = { readonly word: string; readonly draw: (x: number, y: number) => readonly ChartMark[] }

/** What the signs of a chart mean, over as many lines as it takes, with its top at `y`. */
export function legend(items: readonly LegendItem[], y: number, frame: ChartFrame) {
  const unit = unitOf(frame)
  const sign = 14 * unit
  const line = 16 * unit
  let [x, row] = [0, 0]
  const marks = items.flatMap(({ word, draw }) => {
    const room = frame.width - sign
    const text = written(word, frame, { x: 0, y: 0, room })
    const width = sign + (text.kind === 'text' ? text.width : 0)
    if (x > 0 && x + width > frame.width) {
      x = 0
      row += 1
    }
    const left = x
    const middle = y + row * line + line / 2
    x += width + 14 * unit
    return [
      ...draw(left + sign / 2 - unit, middle),
      written(word, frame, { x: left + sign, y: middle + 3.8 * unit, room }),
    ]
  })
  return { marks, height: items.length === 0 ? 0 : (row + 1) * line }
}
