import type { LaidOutDocument, Mark, Measure, NameSlot } from '../page.ts'
import { styles } from '../theme.ts'

const SMALLEST = 4

/** The line with the name, in its one line of height: a long one is set smaller, and never cut. */
export function nameMarks(slot: NameSlot, text: string, measure: Measure): Mark[] {
  if (text === '') return []
  const { font, color } = styles.nameLine
  let { size } = styles.nameLine
  while (size > SMALLEST && measure(text, font, size) > slot.width) size -= 0.25
  const { x, y, node } = slot
  return [{ kind: 'text', x, y, text, font, size, color, width: measure(text, font, size), node }]
}

/** A copy with another name line. It shares every other mark with the original, so copies cost next to nothing. */
export function withNameLine(document: LaidOutDocument, nameLine: string, measure: Measure): LaidOutDocument {
  const { nameSlot, pages } = document
  const [first, ...others] = pages
  if (!nameSlot || !first) return document
  const at = first.marks.findIndex((mark) => mark.node === nameSlot.node)
  const rest = first.marks.filter((mark) => mark.node !== nameSlot.node)
  const from = at < 0 ? rest.length : at
  const marks = [...rest.slice(0, from), ...nameMarks(nameSlot, nameLine, measure), ...rest.slice(from)]
  return { ...document, pages: [{ ...first, marks }, ...others] }
}
