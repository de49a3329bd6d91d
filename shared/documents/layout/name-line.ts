import type { Language } from '../../content/schema.ts'
import type { LaidOutDocument, Mark, Measure, NameSlot } from '../page.ts'
import { styles } from '../theme.ts'
import { breakLines } from './break-lines.ts'
import { lineMarks } from './text.ts'

/** Smaller than this cannot be read on paper. */
const SMALLEST = 7

type Setting = { readonly measure: Measure; readonly language: Language }

/** How many lines a text for the name's place takes. */
export const nameLines = (text: string, width: number, setting: Setting): number =>
  breakLines([{ text }], styles.nameLine, width, setting).length

/**
 * The lines with the name, in the place that was kept for them. One that needs more is set smaller, and in lines nearer to
 * each other: it is never cut.
 */
export function nameMarks(slot: NameSlot, text: string, setting: Setting): Mark[] {
  if (text === '') return []
  const room = slot.lines * styles.nameLine.leading
  const linesAt = (size: number) => {
    const style = { ...styles.nameLine, size, leading: size * 1.16 }
    return { style, lines: breakLines([{ text }], style, slot.width, setting) }
  }
  let set = { style: styles.nameLine, lines: breakLines([{ text }], styles.nameLine, slot.width, setting) }
  for (let { size } = styles.nameLine; set.lines.length * set.style.leading > room && size > SMALLEST; size -= 0.25)
    set = linesAt(size - 0.25)
  return set.lines.flatMap((line, at) => lineMarks(line, set.style, slot.x, slot.y + at * set.style.leading, slot.node))
}

/** A copy with another name line. It shares every other mark with the original, so copies cost next to nothing. */
export function withNameLine(document: LaidOutDocument, nameLine: string, measure: Measure): LaidOutDocument {
  const { nameSlot, pages, language } = document
  const [first, ...others] = pages
  if (!nameSlot || !first) return document
  const at = first.marks.findIndex((mark) => mark.node === nameSlot.node)
  const rest = first.marks.filter((mark) => mark.node !== nameSlot.node)
  const from = at < 0 ? rest.length : at
  const own = nameMarks(nameSlot, nameLine, { measure, language })
  return { ...document, pages: [{ ...first, marks: [...rest.slice(0, from), ...own, ...rest.slice(from)] }, ...others] }
}
