import { plain, type Run } from '../../content/fill-text.ts'
import { fieldName } from '../../forms/field-values.ts'
import type { Block } from '../model.ts'
import type { FieldMark, Mark } from '../page.ts'
import { legible, linePitch, rule, styles } from '../theme.ts'
import { breakLines, type Line } from './break-lines.ts'
import { tickMark } from './choices.ts'
import { textField } from './fields.ts'
import { type Drawn, fixedStrip, type LayOut, type Strip, type Surroundings, spaced } from './strip.ts'
import type { OpenNode } from './structure.ts'
import { lineMarks } from './text.ts'
import { labelStrips, ruleMark, uprightMark } from './writing.ts'

const GUTTER = 9
/** A row of more lines than this may be parted between pages. */
const LONG = 14

type Column = { readonly x: number; readonly width: number; readonly runs: readonly Run[] }

function placeColumns(columns: readonly { text: readonly Run[]; width: number }[], width: number): Column[] {
  const total = columns.reduce((sum, column) => sum + column.width, 0)
  const room = width - GUTTER * (columns.length - 1)
  let x = 0
  return columns.map((column) => {
    const placed = { x, width: (room * column.width) / total, runs: column.text }
    x += placed.width + GUTTER
    return placed
  })
}

/** The row of column heads over a heavier rule. */
export function headStrip(columns: readonly Column[], table: OpenNode, around: Surroundings): Strip {
  const row = around.structure.add(around.structure.add(table, 'THead'), 'TR')
  const style = legible(styles.head, around.scale)
  const cells = columns.map((column) => ({
    ...column,
    node: around.structure.add(row, 'TH', { scope: 'Column' }).id,
    lines: breakLines(column.runs, style, column.width, around),
  }))
  const height = Math.max(...cells.map((cell) => cell.lines.length)) * style.leading
  const draw = (): Mark[] =>
    cells.flatMap(({ x, width, node, lines }) => [
      ...lines.flatMap((line, at) => lineMarks(line, style, x, height - (lines.length - at) * style.leading, node)),
      ruleMark(x, x + width, height + 3.4, around.accent, 1.1),
    ])
  return fixedStrip(height + 4, draw, { withNext: true, gap: 3 })
}

type Row = {
  readonly cells: readonly (readonly Run[])[]
  readonly rowLines: number
  readonly tick: boolean
  /** Nothing is written in any row of the table, so that rows need no more room than their words. */
  readonly isRead: boolean
  /** What a form's fields are named by, and what is asked above the table; undefined on paper. */
  readonly form: { readonly key: string; readonly label: string } | undefined
  /** Of stairs: how many steps this row is above the lowest, and the number of steps. */
  readonly step?: readonly [above: number, count: number]
}

/** How far a step of the stairs stands in from the one below. */
const TREAD = 12
const BESIDE_RISER = 8

/** The words of a step, its number in bold. */
function stepRuns(runs: readonly Run[]): readonly Run[] {
  const [first, ...others] = runs
  const match = first && /^([+−-]?\d) (.*)$/.exec(first.text)
  return first && match ? [{ text: `${match[1]} `, bold: true }, { ...first, text: match[2] ?? '' }, ...others] : runs
}

/** Row heads are printed first cells of rows that leave something to be filled in. */
function rowStrips(
  columns: readonly Column[],
  { cells, rowLines, tick, isRead, form, step }: Row,
  body: OpenNode,
  around: Surroundings,
) {
  const row = around.structure.add(body, 'TR')
  const style = styles.cell
  const isStub = (cells[0]?.length ?? 0) > 0 && columns.length > 1
  const set = columns.map((column, index) => {
    const isHead = index === 0 && isStub
    const cell = around.structure.add(row, isHead ? 'TH' : 'TD', isHead ? { scope: 'Row' } : {})
    const runs = step && index === 0 ? stepRuns(cells[index] ?? []) : cells[index]
    const before = step && index === 0 ? step[0] * TREAD + BESIDE_RISER : 0
    const placed = { x: column.x + before, width: column.width - before }
    const words = [form?.label, cells[0] && plain(cells[0]), plain(column.runs)].filter(Boolean)
    const field = !runs &&
      form && {
        name: fieldName(form.key, String(index + 1)),
        label: words.join(' '),
        node: around.structure.add(cell, 'Form').id,
      }
    const lines = runs ? breakLines(runs, style, placed.width, around) : undefined
    return { ...placed, node: cell.id, lines, field }
  })
  const count = Math.max(1, ...set.map((cell) => cell.lines?.length ?? 1))
  const lineOf = (lines: readonly Line[] | undefined, at: number, top: number, x: number, node: number) => {
    const line = lines?.[at]
    return line ? lineMarks(line, style, x, top, node) : []
  }
  const rules = (y: number) =>
    set.map(({ x, width }, index) => ruleMark(step && index === 0 ? step[0] * TREAD : x, x + width, y))
  // The outline of the stairs: the upright of this step, and as much of its tread as the step above leaves free.
  const outline = (height: number): Mark[] => {
    if (!step) return []
    const x = step[0] * TREAD
    const isTop = step[0] === step[1] - 1
    return [
      uprightMark(x, -0.6, height - 0.6, around.accent, 1.1),
      ...(isTop ? [] : [ruleMark(x - 0.55, x + TREAD, -0.6, around.accent, 1.1)]),
    ]
  }
  if (count > LONG) {
    return Array.from({ length: count }, (_, at): Strip => {
      const isLast = at === count - 1
      const draw = (height: number) => [
        ...set.flatMap(({ lines, x, node }) => lineOf(lines, at, at === 0 ? 4 : 0, x, node)),
        ...(isLast ? rules(height - 0.6) : []),
      ]
      const keeps = at === 0 || at === count - 2
      return fixedStrip(style.leading + (at === 0 ? 4 : 0) + (isLast ? 4 : 0), draw, keeps ? { withNext: true } : {})
    })
  }
  const text = count * style.leading
  const pitch = (one: number) => (isRead ? text + 7 : Math.max(text + 6, one * rowLines))
  const draw = (height: number): Drawn[] => {
    // A single line sits just above the rule it belongs to; a tall row begins at its top.
    const top = step ? height - text - 4 : rowLines > 1.5 ? 4 : Math.max(3, (height - text) * 0.62)
    return [
      ...set.flatMap(({ x, width, node, lines }) => [
        ...(lines ?? []).flatMap((_, at) => lineOf(lines, at, top + at * style.leading, x, node)),
        ...(!lines && tick
          ? [tickMark('many', x + Math.min(width / 2, 40) - 4.7, (height - styles.option.leading) / 2, around.accent)]
          : []),
      ]),
      ...rules(height - 0.6),
      ...outline(height),
      ...set.flatMap(({ x, width, field }): FieldMark[] => {
        if (!field) return []
        const { node, ...named } = field
        if (tick) {
          const box = { x: x + Math.min(width / 2, 40) - 4.7, y: height / 2 - 4.7, width: 9.4, height: 9.4 }
          return [{ kind: 'field', ...box, node, field: { ...named, kind: 'tick' } }]
        }
        return [textField(named, height > 30 ? 'many' : 'one', { x, y: 2, width, height: height - 4 }, node)]
      }),
    ]
  }
  return [
    {
      gap: 0,
      least: pitch(tick ? 17 : linePitch.least),
      height: pitch(tick ? 21 : linePitch.height),
      most: isRead ? text + 11 : pitch(tick ? 26 : linePitch.most),
      // Where much is to be written, there may be more of it.
      ...(!isRead && !tick && rowLines >= 2 && { roomiest: pitch(linePitch.most) * 1.4 }),
      draw,
    },
  ] satisfies Strip[]
}

/** A field to draw in, over all columns, with an upright where each begins and a line half way up. */
function gridStrip(columns: readonly Column[], { rowLines }: Row, body: OpenNode, around: Surroundings): Strip {
  const row = around.structure.add(body, 'TR')
  for (const _ of columns) around.structure.add(row, 'TD')
  const box = { kind: 'rect', x: 0.4, y: 5, width: around.width - 0.8, radius: 3 } as const
  const draw = (height: number): Mark[] => [
    { ...box, height: height - 5.6, stroke: rule, thickness: 0.7, node: 'artifact' },
    ...columns.slice(1).map(({ x }) => uprightMark(x - GUTTER / 2, 5, height - 0.6)),
    ...dashes(around.width, (height + 5) / 2),
  ]
  const pitch = (one: number) => one * rowLines
  return { gap: 0, least: pitch(linePitch.least), height: pitch(linePitch.height), most: pitch(linePitch.most), draw }
}

const dashes = (width: number, y: number): Mark[] =>
  Array.from({ length: Math.floor(width / 8) }, (_, index) => ruleMark(index * 8 + 2, index * 8 + 6, y))

/** A table with its head printed again on every page it reaches. */
export const layOutTable: LayOut<Extract<Block, { kind: 'table' }>> = (block, parent, around) => {
  const label = block.label ? labelStrips(block.label, parent, around) : []
  const table = around.structure.add(parent, 'Table')
  const columns = placeColumns(block.columns, around.width)
  const head = headStrip(columns, table, around)
  const body = around.structure.add(table, 'TBody')
  const count = block.rows.length
  const isRead = block.rows.every((cells) => cells.length >= columns.length && cells.every((cell) => cell.length > 0))
  const rows = block.rows.map((cells, index) => {
    const key = around.fillable && block.key ? [block.key, block.rowKeys?.[index] ?? String(index + 1)].join('.') : ''
    const form = key === '' ? undefined : { key, label: plain(block.label ?? []) }
    const step = block.look === 'stairs' ? ([count - 1 - index, count] as const) : undefined
    const row = { cells, rowLines: block.rowLines, tick: block.tick ?? false, isRead, form, ...(step && { step }) }
    const isGrid = block.look === 'grid' && !around.fillable
    return isGrid ? [gridStrip(columns, row, body, around)] : rowStrips(columns, row, body, around)
  })
  // A table never leaves a single row behind, nor a single row for the next page.
  const strips = rows.flatMap((row, index) =>
    row.map((strip): Strip => {
      const keeps = rows.length > 1 && (index === 0 || index === rows.length - 2)
      return { ...strip, repeat: head, ...(keeps && row.length === 1 && { withNext: true }) }
    }),
  )
  return [...label, ...spaced(label.length > 0 ? 3 : 13, [head]), ...strips]
}
