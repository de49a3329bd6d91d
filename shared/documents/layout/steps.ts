import type { Block } from '../model.ts'
import type { FontName, Mark } from '../page.ts'
import { legible, styles } from '../theme.ts'
import { breakLines } from './break-lines.ts'
import { fixedStrip, type LayOut, type Strip, type Surroundings, spaced } from './strip.ts'
import { lineMarks } from './text.ts'
import { ruleMark } from './writing.ts'

type Steps = Extract<Block, { kind: 'steps' }>

const NUMBER = 20
const MINUTES = 34
const BAR = 15

/** The time of the whole as a bar, parted by the minutes of the steps: seen at a glance, and the table below says the same. */
function timeStrip({ steps }: Steps, { width, measure, accent, scale }: Surroundings): Strip {
  const total = steps.reduce((sum, { minutes }) => sum + minutes, 0)
  const style = legible({ ...styles.head, size: 8 }, scale)
  let from = 0
  const parts = steps.map(({ minutes }, index) => {
    const part = { x: (from / total) * width, width: (minutes / total) * width, number: String(index + 1) }
    from += minutes
    return part
  })
  const draw = (): Mark[] =>
    parts.flatMap(({ x, width: wide, number }): Mark[] => {
      const textWidth = measure(number, style.bold, style.size)
      const box = { kind: 'rect', x: x + 0.4, y: 0.5, width: wide - 0.8, height: BAR, radius: 2 } as const
      const text = { kind: 'text', text: number, font: style.bold, size: style.size, width: textWidth } as const
      return [
        { ...box, stroke: accent, thickness: 0.9, node: 'artifact' },
        ...(textWidth + 3 <= wide
          ? [{ ...text, x: x + (wide - textWidth) / 2, y: BAR / 2 + 3.3, color: accent, node: 'artifact' } as const]
          : []),
      ]
    })
  return fixedStrip(BAR + 1, draw, { gap: 12, withNext: true })
}

/** Numbered steps with their minutes, in a table of three columns. */
export const layOutSteps: LayOut<Steps> = (block, parent, around) => {
  const { structure, width, accent, measure } = around
  const style = width > 300 ? styles.step : styles.cell
  const column = { from: NUMBER, width: width - NUMBER - MINUTES - 8 }
  const table = structure.add(parent, 'Table')
  const headRow = structure.add(structure.add(table, 'THead'), 'TR')
  structure.add(headRow, 'TD')
  const toRight = (text: string, font: FontName, size: number) => width - measure(text, font, size)

  const stepHead = structure.add(headRow, 'TH', { scope: 'Column' }).id
  const minuteHead = structure.add(headRow, 'TH', { scope: 'Column' }).id
  const headStyle = legible(styles.head, around.scale)
  const minuteLine = breakLines([{ text: block.heads.minutes }], headStyle, MINUTES + 8, around)[0]
  const stepLine = breakLines([{ text: block.heads.step }], headStyle, column.width, around)[0]
  const head = fixedStrip(
    headStyle.leading + 4,
    () => [
      ...(stepLine ? lineMarks(stepLine, headStyle, column.from, 0, stepHead) : []),
      ...(minuteLine ? lineMarks(minuteLine, headStyle, width - minuteLine.width, 0, minuteHead) : []),
      ruleMark(0, width, headStyle.leading + 3.4, accent, 1.1),
    ],
    { withNext: true, gap: 9 },
  )

  const body = structure.add(table, 'TBody')
  const rows = block.steps.map(({ text, minutes }, index): Strip => {
    const row = structure.add(body, 'TR')
    const [number, words, time] = [
      structure.add(row, 'TH', { scope: 'Row' }).id,
      structure.add(row, 'TD').id,
      structure.add(row, 'TD').id,
    ]
    const lines = breakLines(text, style, column.width, around)
    const numberLine = breakLines([{ text: String(index + 1), bold: true }], style, NUMBER, around)[0]
    const timeLine = breakLines([{ text: String(minutes), bold: true }], style, MINUTES, around)[0]
    const tall = lines.length * style.leading
    const draw = (height: number): Mark[] => {
      const top = (height - tall) / 2 - 0.4
      return [
        ...(numberLine ? lineMarks(numberLine, { ...style, color: accent }, 0, top, number) : []),
        ...lines.flatMap((line, at) => lineMarks(line, style, column.from, top + at * style.leading, words)),
        ...(timeLine ? lineMarks(timeLine, style, toRight(String(minutes), style.bold, style.size), top, time) : []),
        ruleMark(0, width, height - 0.6),
      ]
    }
    const keeps = index < block.steps.length - 1 && (index === 0 || index === block.steps.length - 2)
    return { gap: 0, least: tall + 6, height: tall + 10, most: tall + 26, draw, repeat: head, withNext: keeps }
  })
  return [...spaced(12, [timeStrip(block, around)]), head, ...rows]
}
