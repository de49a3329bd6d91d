import { plain } from '../../content/fill-text.ts'
import { fieldName } from '../../forms/field-values.ts'
import type { Block, ChoiceOption } from '../model.ts'
import type { FieldMark, Mark } from '../page.ts'
import { styles } from '../theme.ts'
import { breakLines } from './break-lines.ts'
import { lineField } from './fields.ts'
import { type Drawn, type LayOut, type Strip, type Surroundings, spaced, together } from './strip.ts'
import type { OpenNode } from './structure.ts'
import { baselineIn, lineMarks } from './text.ts'
import { labelStrips, ruleMark } from './writing.ts'

const BOX = 9.4
const TEXT_AT = 17
const BETWEEN = 18
/** Least space between an option and the next in its row. */
const APART = 14

/** A box (many) or a ring (one) to tick, centred on the x-height of the line that begins at `y`. */
export function tickMark(select: 'one' | 'many', x: number, y: number, color: string): Mark {
  const outline = { stroke: color, thickness: 1.1, fill: '#FFFFFF', node: 'artifact' } as const
  const middle = y + baselineIn(styles.option) - styles.option.size * 0.33
  return select === 'one'
    ? { kind: 'circle', x: x + BOX / 2, y: middle, r: BOX / 2, ...outline }
    : { kind: 'rect', x, y: middle - BOX / 2, width: BOX, height: BOX, radius: 2, ...outline }
}

/** The cross in a box that is ticked: a letter, so that it is read out with the option and survives any printer. */
function crossMark(x: number, y: number, node: number, { measure }: Surroundings): Mark {
  const { bold, color } = styles.option
  const size = BOX * 0.92
  const width = measure('X', bold, size)
  const middle = y + baselineIn(styles.option) - styles.option.size * 0.33
  return {
    kind: 'text',
    x: x + (BOX - width) / 2,
    y: middle + size * 0.35,
    text: 'X',
    font: bold,
    size,
    color,
    width,
    continues: 'space',
    node,
  }
}

/** How many options stand beside each other: all in one row, two columns, or one under the other. */
function columnsOf(options: readonly ChoiceOption[], { measure, width }: Surroundings): number[] {
  const widths = options.map(
    ({ text, write }) =>
      TEXT_AT +
      text.reduce(
        (sum, run) => sum + measure(run.text, run.bold ? styles.option.bold : styles.option.font, styles.option.size),
        0,
      ) +
      (write ? 96 : 0),
  )
  // A row of four even columns, or three, so that rows of options under each other line up.
  for (const columns of [4, 3]) {
    const column = width / columns
    const fits = (one: number, index: number) =>
      one <= (index === options.length - 1 ? width - index * column : column - APART)
    if (options.length <= columns && widths.every(fits)) return widths.map((_, index) => index * column)
  }
  const total = widths.reduce((sum, one) => sum + one + BETWEEN, -BETWEEN)
  if (total <= width && options.length <= 5) {
    const spread = Math.min(26, (width - total) / Math.max(1, options.length - 1))
    return widths.map((_, index) => widths.slice(0, index).reduce((x, one) => x + one + BETWEEN + spread, 0))
  }
  const half = (width - BETWEEN) / 2
  if (options.length > 3 && widths.every((one) => one <= half)) return [0, half + BETWEEN]
  return [0]
}

/** Options with a box each, under their label; an option to be written in ends in a line. */
export const layOutChoices: LayOut<Extract<Block, { kind: 'choices' }>> = (block, parent, around) => {
  const { options, select } = block
  const starts = columnsOf(options, around)
  const rows = Math.ceil(options.length / starts.length)
  const list = around.structure.add(parent, 'L')
  parent.children.pop()
  const label = labelStrips(block.label, parent, around)
  parent.children.push(list)

  const isRow = starts.length === options.length
  const cells = options.map((option, index) => {
    // In columns the options are read downwards.
    const column = isRow ? index : Math.floor(index / rows)
    const x = starts[column] ?? 0
    const end =
      starts[column + 1] === undefined || options.length === 1 ? around.width : (starts[column + 1] ?? 0) - APART
    const body = leafOf(list, around)
    const node = body.id
    const fields = optionFields(block, option, body, around)
    const lines = breakLines(option.text, styles.option, end - x - TEXT_AT + 0.1, around)
    const draw = (top: number): Drawn[] => {
      const marks = lines.flatMap((line, at) =>
        lineMarks(line, styles.option, x + TEXT_AT, top + at * styles.option.leading, node),
      )
      const last = lines.at(-1)?.width ?? 0
      const y = top + (lines.length - 1) * styles.option.leading + baselineIn(styles.option) + 2.2
      const from = x + TEXT_AT + last + 5
      const written = option.write ? [ruleMark(from, end, y)] : []
      const box = [tickMark(select, x, top, around.accent), ...(option.ticked ? [crossMark(x, top, node, around)] : [])]
      return [...box, ...marks, ...written, ...fields(x, top, { from, end, y })]
    }
    return { row: isRow ? 0 : index % rows, height: lines.length * styles.option.leading, draw }
  })
  const strips = Array.from({ length: rows }, (_, row): Strip => {
    const inRow = cells.filter((cell) => cell.row === row)
    const height = Math.max(...inRow.map((cell) => cell.height))
    return {
      gap: 0,
      least: height + 2,
      height: height + 4.6,
      most: height + 8,
      draw: (given) => inRow.flatMap((cell) => cell.draw((given - height) / 2)),
    }
  })
  return [...label, ...(rows <= 8 ? together(spaced(2.5, strips)) : spaced(2.5, strips))]
}

const leafOf = (list: OpenNode, { structure }: Surroundings): OpenNode =>
  structure.add(structure.add(list, 'LI'), 'LBody')

/** The field over an option's box, and one on its line where it is to be written in; none on paper. */
function optionFields(
  { key, label, select }: Extract<Block, { kind: 'choices' }>,
  option: ChoiceOption,
  body: OpenNode,
  { fillable, structure }: Surroundings,
) {
  if (!fillable || !key || !option.key) return () => []
  const [question, text] = [plain(label), plain(option.text)]
  const named = { name: fieldName(key, option.key), label: `${question} ${text}` }
  const one = { kind: 'option', name: fieldName(key), label: named.label, value: option.key, question } as const
  const box = structure.add(body, 'Form').id
  const line = option.write ? structure.add(body, 'Form').id : undefined
  return (x: number, top: number, rule: { from: number; end: number; y: number }): FieldMark[] => {
    const tick = tickMark(select, x, top, '')
    const y = tick.kind === 'circle' ? tick.y - tick.r : tick.kind === 'rect' ? tick.y : top
    const field = select === 'one' ? one : ({ kind: 'tick', ...named } as const)
    const ticked: FieldMark = { kind: 'field', x, y, width: BOX, height: BOX, node: box, field }
    if (line === undefined) return [ticked]
    const written = { ...named, name: fieldName(key, option.key ?? '', 'text') }
    return [ticked, lineField(written, rule.from, rule.end - rule.from, rule.y, line)]
  }
}
