import { plain } from '../../content/fill-text.ts'
import { fieldName, OFF_SCALE_MARK } from '../../forms/field-values.ts'
import type { Block } from '../model.ts'
import type { FieldMark, Mark } from '../page.ts'
import { legible, styles } from '../theme.ts'
import { breakLines } from './break-lines.ts'
import { type Drawn, fixedStrip, type LayOut, type Strip, spaced } from './strip.ts'
import { isNumbered, lineMarks, numberMark, numberWidth, partNumber } from './text.ts'

const RADIUS = 4.5
const LABEL_PART = 0.41

/** Statements on the left, circles joined by a line on the right, their words once above. To a screen reader a table. */
export const layOutScale: LayOut<Extract<Block, { kind: 'scale' }>> = (
  { anchors, statements, keys },
  parent,
  around,
) => {
  const { structure, width, accent } = around
  const anchor = legible(styles.anchor, around.scale)
  const count = anchors.steps.length
  const from = width * LABEL_PART + 10
  // The circle beside the scale stands apart by a third of a step.
  const step = (width - from) / (count + (anchors.offScale ? 1.35 : 0))
  const centre = (index: number) => from + step * (index + 0.5) + (index === count ? step * 0.35 : 0)
  const words = [...anchors.steps, ...(anchors.offScale ? [anchors.offScale] : [])]

  const table = structure.add(parent, 'Table')
  const headRow = structure.add(structure.add(table, 'THead'), 'TR')
  structure.add(headRow, 'TD')
  const heads = words.map((word, index) => {
    const node = word ? structure.add(headRow, 'TH', { scope: 'Column' }) : structure.add(headRow, 'TD')
    const lines = word ? breakLines([{ text: word }], anchor, step - 4, around) : []
    return { node: node.id, lines, x: centre(index) }
  })
  const headHeight = Math.max(1, ...heads.map((head) => head.lines.length)) * anchor.leading
  const head = fixedStrip(
    headHeight + 2,
    () =>
      heads.flatMap(({ node, lines, x }) =>
        lines.flatMap((line, at) =>
          lineMarks(line, anchor, x - line.width / 2, headHeight - (lines.length - at) * anchor.leading, node),
        ),
      ),
    { withNext: true },
  )

  const body = structure.add(table, 'TBody')
  // The number of a question hangs, and what is asked with it lines up beside it.
  const first = partNumber(statements[0] ?? [])
  const hang = first.number ? numberWidth(first.number, styles.heading2, around) : 0
  const rows = statements.map((statement, index): Strip => {
    const row = structure.add(body, 'TR')
    const node = structure.add(row, 'TH', { scope: 'Row' }).id
    const key = around.fillable ? keys?.[index] : undefined
    const cells = words.map(() => structure.add(row, 'TD'))
    const forms = key ? cells.map((cell) => structure.add(cell, 'Form').id) : []
    const fields = (middle: number): FieldMark[] =>
      forms.map((form, at) => {
        const question = plain(statement)
        const value = at === count ? OFF_SCALE_MARK : String(at + 1)
        const label = `${question} ${at === count ? words[at] : [at + 1, words[at]].filter(Boolean).join(' ')}`
        const box = { x: centre(at) - RADIUS, y: middle - RADIUS, width: 2 * RADIUS, height: 2 * RADIUS }
        return {
          kind: 'field',
          ...box,
          node: form,
          field: { kind: 'option', name: fieldName(key ?? ''), label, value, question },
        }
      })
    const { number, rest } = partNumber(statement)
    const lines = breakLines(rest, styles.option, width * LABEL_PART - hang, around)
    const text = lines.length * styles.option.leading
    const draw = (height: number): Drawn[] => {
      const middle = height / 2
      const top = (height - text) / 2
      return [
        ...(number ? [numberMark(number, 0, top, { style: styles.option, node }, around)] : []),
        ...lines.flatMap((line, at) => lineMarks(line, styles.option, hang, top + at * styles.option.leading, node)),
        joint(centre(0), centre(count - 1), middle, accent),
        ...words.map((_, at) => ring(centre(at), middle, accent)),
        ...fields(middle),
      ]
    }
    const keeps = index === 0 || index === statements.length - 2
    return {
      gap: 0,
      least: Math.max(text + 3, 15.5),
      height: Math.max(text + 6, 20),
      most: Math.max(text + 10, 25),
      draw,
      repeat: head,
      ...(keeps && index < statements.length - 1 && { withNext: true }),
    }
  })
  return [...spaced(isNumbered(statements[0] ?? []) ? 18 : 13, [head]), ...rows]
}

const joint = (x1: number, x2: number, y: number, color: string): Mark => ({
  kind: 'line',
  x1,
  y1: y,
  x2,
  y2: y,
  color,
  thickness: 1,
  node: 'artifact',
})

const ring = (x: number, y: number, color: string): Mark => ({
  kind: 'circle',
  x,
  y,
  r: RADIUS,
  stroke: color,
  thickness: 1.1,
  fill: '#FFFFFF',
  node: 'artifact',
})
