import type { Run } from '../../content/fill-text.ts'
import type { Mark, Owner, Tag } from '../page.ts'
import { highlight, type TextStyle } from '../theme.ts'
import { breakLines, type Line } from './break-lines.ts'
import { fixedStrip, type Strip, type Surroundings } from './strip.ts'
import type { OpenNode } from './structure.ts'

/** Baseline of a line below its top: the x-height band stands in the middle of the leading. */
export const baselineIn = (style: TextStyle): number => style.leading / 2 + style.size * 0.33

/** Draws one line of text with its top at `y`; blanks are highlighted, a bold number that leads the line takes `numberColor`. */
export function lineMarks(
  line: Line,
  style: TextStyle,
  x: number,
  y: number,
  node: Owner,
  numberColor?: string,
): Mark[] {
  const baseline = y + baselineIn(style)
  return line.segments.flatMap((segment, index): Mark[] => {
    const isNumber = index === 0 && /^\d+ $/.test(segment.text)
    const shown: Mark = {
      kind: 'text',
      x: x + segment.x,
      y: baseline,
      text: segment.text,
      font: segment.font,
      size: style.size,
      color: isNumber && numberColor ? numberColor : style.color,
      width: segment.width,
      ...(index === line.segments.length - 1 && line.continues && { continues: line.continues }),
      node,
    }
    if (segment.blank) {
      const ground: Mark = {
        kind: 'rect',
        x: x + segment.x - 1,
        y: baseline - style.size * 0.86,
        width: segment.width + 2,
        height: style.size * 1.16,
        radius: 1.5,
        fill: highlight,
        node: 'artifact',
      }
      return [ground, shown]
    }
    return [shown]
  })
}

const startsWithNumber = (text: string): boolean => /^\d+ /.test(text)

/** Whether the text is a numbered question or clause: "3 Hvem …". */
export const isNumbered = (runs: readonly Run[]): boolean => startsWithNumber(runs[0]?.text ?? '')

/** Parts "3 Hvem …" into its number and the rest, so that the number hangs and has its own colour. */
function partNumber(runs: readonly Run[]): { number: string; rest: readonly Run[] } {
  const [first, ...others] = runs
  const match = first && /^(\d+) ([\s\S]*)$/.exec(first.text)
  if (!first || match?.[1] === undefined) return { number: '', rest: runs }
  return { number: match[1], rest: [{ ...first, text: match[2] ?? '' }, ...others] }
}

/** Sets the number of a numbered text in bold, for where it does not hang. */
export function boldNumber(runs: readonly Run[]): readonly Run[] {
  const { number, rest } = partNumber(runs)
  return number ? [{ text: `${number} `, bold: true }, ...rest] : runs
}

type TextOptions = {
  readonly tag: Tag
  readonly indent?: number
  readonly withNext?: boolean
  /** Colour of a leading number. */
  readonly numberColor?: string
}

/** A text over the full column, one strip a line, without widows or orphans. Adds one node to `parent`. */
export function textStrips(
  runs: readonly Run[],
  style: TextStyle,
  parent: OpenNode,
  around: Surroundings,
  { tag, indent = 0, withNext = false, numberColor }: TextOptions,
): Strip[] {
  const node = around.structure.add(parent, tag).id
  const { number, rest } = numberColor ? partNumber(runs) : { number: '', rest: runs }
  const numberWidth = number ? around.measure(`${number} `, style.bold, style.size) + 2 : 0
  const left = indent + numberWidth
  const lines = breakLines(rest, style, around.width - left, around)
  return lines.map((line, index) => {
    const isLast = index === lines.length - 1
    // Two lines stay together at either end of a paragraph.
    const keeps = isLast ? withNext : index === 0 || index === lines.length - 2 || withNext
    const draw = (): Mark[] => {
      const marks = lineMarks(line, style, left, 0, node)
      if (index > 0 || !number) return marks
      const width = around.measure(`${number} `, style.bold, style.size)
      const y = baselineIn(style)
      const shown = { text: `${number} `, font: style.bold, size: style.size, width, color: numberColor ?? style.color }
      return [{ kind: 'text', x: indent, y, ...shown, node }, ...marks]
    }
    return fixedStrip(style.leading, draw, { withNext: keeps })
  })
}
