import type { Block } from '../model.ts'
import type { Mark } from '../page.ts'
import { legible, muted, styles } from '../theme.ts'
import { breakLines } from './break-lines.ts'
import { fixedStrip, type LayOut } from './strip.ts'
import { baselineIn, lineMarks, thenMore } from './text.ts'

const APART = 14

/** A line for each fact: its name in one column, what it says in the next. */
export const layOutFacts: LayOut<Extract<Block, { kind: 'facts' }>> = ({ items }, parent, around) => {
  const style = styles.fact
  const named = legible({ ...style, size: 9, hyphens: false, color: muted }, around.scale)
  const widthOf = (label: string) => around.measure(label, named.bold, named.size)
  const column = Math.min(around.width * 0.42, Math.max(0, ...items.map(({ label }) => widthOf(label))) + APART)
  return items.map(({ label, text }, index) => {
    const node = around.structure.add(parent, 'P').id
    const names = thenMore(breakLines([{ text: label, bold: true }], named, column - 6, around))
    const lines = breakLines(text, style, around.width - column, around)
    const draw = (): Mark[] => [
      ...names.flatMap((line, at): Mark[] =>
        lineMarks(line, named, 0, at * style.leading + baselineIn(style) - baselineIn(named), node),
      ),
      ...lines.flatMap((line, at) => lineMarks(line, style, column, at * style.leading, node)),
    ]
    const height = Math.max(names.length, lines.length) * style.leading
    return fixedStrip(height, draw, { gap: index === 0 ? 4 : 3.5, withNext: index < items.length - 1 })
  })
}
