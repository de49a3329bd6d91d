import type { Run } from '../../content/fill-text.ts'
import type { Mark, Owner, Tag } from '../page.ts'
import { highlight, type TextStyle } from '../theme.ts'
import { breakLines, type Line } from './break-lines.ts'
import { fixedStrip, type Strip, type Surroundings } from './strip.ts'
import type { OpenNode } from './structure.ts'

/** Baseline of a line below its top: the x-height band stands in the middle of the leading. */
export const baselineIn = (style: TextStyle): number => style.leading / 2 + style.size * 0.33

/** Draws one line of text with its top at `y`; blanks are highlighted. */
export function lineMarks(line: Line, style: TextStyle, x: number, y: number, node: Owner): Mark[] {
  const baseline = y + baselineIn(style)
  return line.segments.flatMap((segment, index): Mark[] => {
    const shown: Mark = {
      kind: 'text',
      x: x + segment.x,
      y: baseline,
      text: segment.text,
      font: segment.font,
      size: style.size,
      color: style.color,
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

/** Lines of a leaf that has more words after them: whoever listens hears where one ends and the other begins. */
export const thenMore = (lines: readonly Line[]): Line[] =>
  lines.map((line, at) => (at === lines.length - 1 ? { ...line, continues: 'space' } : line))

const startsWithNumber = (text: string): boolean => /^\d+ /.test(text)

/** Whether the text is a numbered question or clause: "3 Hvem …". */
export const isNumbered = (runs: readonly Run[]): boolean => startsWithNumber(runs[0]?.text ?? '')

/** Parts "3 Hvem …" into its number and the rest, so that the number hangs and has its own colour. */
export function partNumber(runs: readonly Run[]): { number: string; rest: readonly Run[] } {
  const [first, ...others] = runs
  const match = first && /^(\d+) ([\s\S]*)$/.exec(first.text)
  if (!first || match?.[1] === undefined) return { number: '', rest: runs }
  return { number: match[1], rest: [{ ...first, text: match[2] ?? '' }, ...others] }
}

/** Room that a hanging number takes, with the space after it. */
export const numberWidth = (number: string, style: TextStyle, { measure }: Surroundings): number =>
  measure(`${number} `, style.bold, style.size) + 2

/** A hanging number in the accent colour, in a line with its top at `y`. */
export function numberMark(
  number: string,
  x: number,
  y: number,
  { style, node }: { readonly style: TextStyle; readonly node: Owner },
  { measure, accent }: Surroundings,
): Mark {
  const text = `${number} `
  const shown = {
    text,
    font: style.bold,
    size: style.size,
    width: measure(text, style.bold, style.size),
    color: accent,
  }
  return { kind: 'text', x, y: y + baselineIn(style), ...shown, node }
}

type TextOptions = {
  readonly tag: Tag
  readonly indent?: number
  readonly withNext?: boolean
  /** A number that the text begins with hangs before it, in the accent colour. */
  readonly numbered?: boolean
}

/** A text over the full column, one strip a line, without widows or orphans. Adds one node to `parent`. */
export function textStrips(
  runs: readonly Run[],
  style: TextStyle,
  parent: OpenNode,
  around: Surroundings,
  { tag, indent = 0, withNext = false, numbered = false }: TextOptions,
): Strip[] {
  const node = around.structure.add(parent, tag).id
  const { number, rest } = numbered ? partNumber(runs) : { number: '', rest: runs }
  const left = indent + (number ? numberWidth(number, style, around) : 0)
  const lines = breakLines(rest, style, around.width - left, around)
  return lines.map((line, index) => {
    const isLast = index === lines.length - 1
    // Two lines stay together at either end of a paragraph.
    const keeps = isLast ? withNext : index === 0 || index === lines.length - 2 || withNext
    const draw = (): Mark[] => {
      const marks = lineMarks(line, style, left, 0, node)
      if (index > 0 || !number) return marks
      return [numberMark(number, indent, 0, { style, node }, around), ...marks]
    }
    return fixedStrip(style.leading, draw, { withNext: keeps })
  })
}
