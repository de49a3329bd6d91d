import { plain, type Run } from '../../content/fill-text.ts'
import type { Block } from '../model.ts'
import type { FieldMark, Mark } from '../page.ts'
import { linePitch, rule, styles } from '../theme.ts'
import { breakLines } from './break-lines.ts'
import { fieldName, lineField, writingBox } from './fields.ts'
import { type Drawn, fixedStrip, type LayOut, type Strip, type Surroundings, spaced, together } from './strip.ts'
import type { OpenNode } from './structure.ts'
import { baselineIn, isNumbered, lineMarks, textStrips } from './text.ts'

type Of<K extends Block['kind']> = Extract<Block, { kind: K }>

export const ruleMark = (x1: number, x2: number, y: number, color: string = rule, thickness = 0.6): Mark => ({
  kind: 'line',
  x1,
  y1: y,
  x2,
  y2: y,
  color,
  thickness,
  node: 'artifact',
})

/** A question: numbered ones are headings with a larger space above and their number in the accent colour. */
export function labelStrips(runs: readonly Run[], parent: OpenNode, around: Surroundings, gap = 11): Strip[] {
  const numbered = isNumbered(runs)
  const strips = textStrips(runs, numbered ? styles.heading2 : styles.label, parent, around, {
    tag: numbered ? 'H2' : 'P',
    withNext: true,
    ...(numbered && { numberColor: around.accent }),
  })
  return spaced(numbered ? 17 : gap, strips)
}

/** One ruled line to write on. */
export const writingLine = (around: Surroundings): Strip => ({
  gap: 0,
  ...linePitch,
  draw: (height) => [ruleMark(0, around.width, height - 1)],
})

/** Label, hint and ruled lines. All on one page when the lines are few; of many, the first two stay with the label. */
export const layOutWriting: LayOut<Of<'writing'>> = ({ key, label, hint, lines }, parent, around) => {
  const head = label ? labelStrips(label, parent, around) : []
  const hints = hint ? spaced(1, textStrips(hint, styles.hint, parent, around, { tag: 'P', withNext: true })) : []
  if (around.fillable && key) {
    const field = { name: fieldName(key), label: plain(label ?? []) }
    return [...head, ...hints, writingBox(field, lines, parent, around)]
  }
  const ruled = Array.from({ length: lines }, () => writingLine(around))
  const kept = lines <= 4 ? together(ruled) : [...together(ruled.slice(0, 2)), ...ruled.slice(2)]
  return [...head, ...hints, ...kept]
}

/** A label followed by a line to write on, or by a value. */
export const layOutShort: LayOut<Of<'short'>> = ({ key, label, value }, parent, around) => {
  const style = styles.shortLabel
  if (value)
    return [
      ...spaced(8, labelStrips(label, parent, around)),
      ...textStrips(value, styles.body, parent, around, { tag: 'P' }),
    ]
  const node = around.structure.add(parent, 'P').id
  const lines = breakLines(label, style, around.width, around)
  const form = around.fillable && key ? around.structure.add(parent, 'Form').id : undefined
  const fieldOf = (x: number, y: number): FieldMark[] =>
    key && form !== undefined
      ? [lineField({ name: fieldName(key), label: plain(label) }, x, around.width - x, y, form)]
      : []
  const lastWidth = lines.at(-1)?.width ?? 0
  const room = around.width - lastWidth - 6
  const strips = lines.map((line, index): Strip => {
    const isLast = index === lines.length - 1
    const lead = isLast ? 0.9 : 0
    const draw = (height: number): Drawn[] => {
      const top = height - style.leading - (isLast ? 0 : 0)
      const marks = lineMarks(line, style, 0, top, node)
      const y = top + baselineIn(style) + 2.2
      return isLast && room > 90
        ? [...marks, ruleMark(lastWidth + 6, around.width, y), ...fieldOf(lastWidth + 6, y)]
        : marks
    }
    if (!isLast || room <= 90) return fixedStrip(style.leading, draw)
    return { gap: 0, least: 18, height: 21 + lead, most: 27, draw }
  })
  const below: Strip = {
    ...writingLine(around),
    draw: (height) => [ruleMark(0, around.width, height - 1), ...fieldOf(0, height - 1)],
  }
  return spaced(4, together(room > 90 ? strips : [...strips, below]))
}
