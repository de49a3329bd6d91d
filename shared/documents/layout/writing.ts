import { plain, type Run } from '../../content/fill-text.ts'
import { fieldName } from '../../forms/field-values.ts'
import type { Block } from '../model.ts'
import type { FieldMark, Mark, TextMark } from '../page.ts'
import { linePitch, rule, styles } from '../theme.ts'
import { breakLines } from './break-lines.ts'
import { lineField, writingBox } from './fields.ts'
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

export const uprightMark = (x: number, y1: number, y2: number, color: string = rule, thickness = 0.6): Mark => ({
  kind: 'line',
  x1: x,
  y1,
  x2: x,
  y2,
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
    numbered,
  })
  return spaced(numbered ? 17 : gap, strips)
}

/** One ruled line to write on. */
export const writingLine = (around: Surroundings): Strip => ({
  gap: 0,
  ...linePitch,
  draw: (height) => [ruleMark(0, around.width, height - 1)],
})

/** As many lines more as a page may leave free. */
const MORE = 3
/** Lines of which none is parted from the others. */
const FEW = 6

/** A few ruled lines, and some more where the page would stay empty; where one is asked for, one is enough. */
function fewLines(lines: number, around: Surroundings): Strip {
  const most = lines * linePitch.most
  const draw = (height: number): Mark[] => {
    const count = height > most + 1 ? Math.max(lines, Math.round(height / linePitch.most)) : lines
    return Array.from({ length: count }, (_, at) => ruleMark(0, around.width, ((at + 1) * height) / count - 1))
  }
  const bounds = { least: lines * linePitch.least, height: lines * linePitch.height, most }
  return { gap: 0, ...bounds, ...(lines > 1 && { roomiest: most + MORE * linePitch.most }), draw }
}

/** Label, hint and ruled lines. All on one page when the lines are few; of many, the first two stay with the label. */
export const layOutWriting: LayOut<Of<'writing'>> = ({ key, label, hint, lines }, parent, around) => {
  const head = label ? labelStrips(label, parent, around) : []
  const hints = hint ? spaced(1, textStrips(hint, styles.hint, parent, around, { tag: 'P', withNext: true })) : []
  if (around.fillable && key) {
    const field = { name: fieldName(key), label: plain(label ?? []) }
    return [...head, ...hints, writingBox(field, lines, parent, around)]
  }
  if (lines <= FEW) return [...head, ...hints, fewLines(lines, around)]
  const ruled = Array.from({ length: lines }, () => writingLine(around))
  return [...head, ...hints, ...together(ruled.slice(0, 2)), ...ruled.slice(2)]
}

/** A label followed by a line to write on, or by a value. */
export const layOutShort: LayOut<Of<'short'>> = ({ key, label, value }, parent, around) => {
  const style = styles.shortLabel
  if (value)
    return [
      ...spaced(8, labelStrips(label, parent, around)),
      ...textStrips(value, styles.body, parent, around, { tag: 'P' }),
    ]
  const gaps = around.fillable ? undefined : gapsOf(label, around)
  if (gaps) return [gapStrip(gaps, around.structure.add(parent, 'P').id)]
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
    const draw = (height: number): Drawn[] => {
      const top = height - style.leading
      const marks = lineMarks(line, style, 0, top, node)
      const y = top + baselineIn(style) + 2.2
      return isLast && room > 90
        ? [...marks, ruleMark(lastWidth + 6, around.width, y), ...fieldOf(lastWidth + 6, y)]
        : marks
    }
    if (!isLast || room <= 90) return fixedStrip(style.leading, draw)
    return { gap: 0, least: 22.7, height: 24, most: 34, draw }
  })
  const below: Strip = {
    ...writingLine(around),
    draw: (height) => [ruleMark(0, around.width, height - 1), ...fieldOf(0, height - 1)],
  }
  return spaced(4, together(room > 90 ? strips : [...strips, below]))
}

const BESIDE = 5

type Gap = { readonly words: readonly TextMark[]; readonly rules: readonly (readonly [x1: number, x2: number])[] }

/**
 * A label with words to be written in the middle of it ("Mindst … og højst …"): every ellipsis becomes a line, all as long
 * as there is room for. Undefined where there is none, or no room for it.
 */
function gapsOf(label: readonly Run[], { measure, width }: Surroundings): Gap | undefined {
  const text = label.map((run) => run.text).join('')
  const parts = text.split(/\s*(?:…|_{8})\s*/)
  if (parts.length < 2) return undefined
  const style = styles.shortLabel
  const size = (part: string) => measure(part, style.font, style.size)
  // A label that ends in a colon wants its answer behind it as well.
  const ends = text.trimEnd().endsWith(':')
  const count = parts.length - 1 + (ends ? 1 : 0)
  const used = parts.reduce((sum, part) => sum + size(part), 0)
  const room = (width - used) / count - 2 * BESIDE
  if (room < 40) return undefined
  const length = ends ? Math.min(room, 110) : Math.min(room, 150)
  const words: TextMark[] = []
  const rules: [number, number][] = []
  let x = 0
  parts.forEach((part, index) => {
    const shown = { kind: 'text', text: part, font: style.font, size: style.size, color: style.color } as const
    if (part !== '') words.push({ ...shown, x, y: 0, width: size(part), node: 'artifact', ...goesOn(index, parts) })
    x += size(part)
    const isLast = index === parts.length - 1
    if (isLast && !ends) return
    rules.push([x === 0 ? 0 : x + BESIDE, isLast ? width : x + BESIDE + length])
    x += length + 2 * BESIDE
  })
  return { words, rules }
}

const goesOn = (index: number, parts: readonly string[]) =>
  index < parts.length - 1 ? ({ continues: 'space' } as const) : {}

function gapStrip({ words, rules }: Gap, node: number): Strip {
  const style = styles.shortLabel
  const draw = (height: number): Mark[] => {
    const y = height - style.leading + baselineIn(style)
    return [...words.map((word) => ({ ...word, y, node })), ...rules.map(([x1, x2]) => ruleMark(x1, x2, y + 2.2))]
  }
  return { gap: 4, least: 22.7, height: 24, most: 34, draw }
}
