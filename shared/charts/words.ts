import type { FontName } from '../documents/page.ts'
import type { ChartFrame, ChartMark, ChartRole } from './chart.ts'

type Written = {
  readonly x: number
  /** The baseline. */
  readonly y: number
  readonly anchor?: 'start' | 'middle' | 'end'
  readonly font?: FontName
  readonly size?: number
  readonly color?: ChartRole
  /** The room there is; what is longer ends in an ellipsis. */
  readonly room?: number
}

/** A text mark beside or around a point. */
export function written(text: string, frame: ChartFrame, at: Written): ChartMark {
  const { font = 'figtree', size = frame.text, color = 'muted', anchor = 'start' } = at
  const shown = at.room === undefined ? text : fitted(text, at.room, { measure: frame.measure, font, size })
  const width = frame.measure(shown, font, size)
  const x = at.x - (anchor === 'start' ? 0 : anchor === 'middle' ? width / 2 : width)
  return { kind: 'text', x, y: at.y, text: shown, font, size, color, width }
}

type Face = Pick<ChartFrame, 'measure'> & { readonly font: FontName; readonly size: number }

/** A text no wider than its room, its end replaced by an ellipsis where it must be. */
export function fitted(text: string, room: number, { measure, font, size }: Face): string {
  if (measure(text, font, size) <= room) return text
  const letters = [...text]
  let [low, high] = [0, letters.length]
  const cut = (length: number) => `${letters.slice(0, length).join('').trimEnd()}…`
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (measure(cut(middle), font, size) <= room) low = middle
    else high = middle - 1
  }
  return cut(low)
}

/** A text over as many lines as it is allowed, parted between words; the last line says that more was left out. */
export function wrapped(text: string, room: number, most: number, face: Face): string[] {
  const lines: string[] = []
  const words = text.split(' ')
  while (words.length > 0) {
    if (lines.length === most - 1) {
      lines.push(fitted(words.join(' '), room, face))
      break
    }
    let line = words.shift() ?? ''
    while (words[0] !== undefined && face.measure(`${line} ${words[0]}`, face.font, face.size) <= room)
      line += ` ${words.shift()}`
    lines.push(fitted(line, room, face))
  }
  return lines
}

/** A word along an axis: where it begins and how wide it is. */
export type Label = { readonly x: number; readonly width: number }

/** A word under its place, moved in where it would stand out of the picture. */
export function labelAt(middle: number, width: number, { width: whole }: ChartFrame): Label {
  return { x: Math.max(0, Math.min(middle - width / 2, whole - width)), width }
}

/** Which words along an axis there is room for: the newest, and before it every second, third, … until none comes near another. */
export function labelled(labels: readonly Label[], apart: number): ReadonlySet<number> {
  const last = labels.length - 1
  for (let every = 1; every <= labels.length; every++) {
    const chosen = labels.flatMap((label, index) => ((last - index) % every === 0 ? [{ ...label, index }] : []))
    const isFree = chosen.every(
      ({ x, width }, at) => x + width + apart <= (chosen[at + 1]?.x ?? Number.POSITIVE_INFINITY),
    )
    if (isFree) return new Set(chosen.map(({ index }) => index))
  }
  return new Set([last])
}
