import type { DocumentModel } from '../model.ts'
import type { Mark, NameSlot } from '../page.ts'
import { legible, page, styles, type TextStyle, textWidth } from '../theme.ts'
import { breakLines, type Line } from './break-lines.ts'
import { nameLines, nameMarks } from './name-line.ts'
import type { Surroundings } from './strip.ts'
import { baselineIn, lineMarks } from './text.ts'

/** The box of a logo, and the space before it. */
const LOGO = { width: 120, height: 30, gap: 20 }

/** Title, subtitle, name line and notice on the first page. `bottom` is where the text can begin. */
export type Head = { readonly marks: readonly Mark[]; readonly bottom: number; readonly nameSlot?: NameSlot }

/** Lays out the head of the first page and adds its nodes to the root. */
export function layOutHead(model: DocumentModel, around: Surroundings): Head {
  const { structure } = around
  const marks: Mark[] = []
  let y = page.topLine + 9
  const logos = logosFromTheRight(model)
  const set = (text: string, style: TextStyle, tag: 'H1' | 'P', width: number, indent = 0) => {
    const node = structure.add(structure.root, tag).id
    for (const line of breakLines([{ text }], style, width - indent, around)) {
      marks.push(...lineMarks(line, style, page.left + indent, y, node))
      y += style.leading
    }
  }
  set(model.title, styles.title, 'H1', besideLogos(model))
  y += 3
  if (model.subtitle) set(model.subtitle, styles.subtitle, 'P', textWidth)
  let nameSlot: NameSlot | undefined
  if (model.nameLine !== undefined) {
    y += 4
    const node = structure.add(structure.root, 'P').id
    const lines = Math.max(
      ...[model.nameLine, ...(model.nameLines ?? [])].map((one) => nameLines(one, textWidth, around)),
    )
    nameSlot = { x: page.left, y, width: textWidth, lines, node }
    marks.push(...nameMarks(nameSlot, model.nameLine, around))
    y += lines * styles.nameLine.leading + 1
  }
  if (model.notice) {
    y += 8
    const from = y
    const at = marks.length
    y += 4.5
    set(model.notice, { ...styles.body, font: 'figtree-semibold', size: 9 }, 'P', textWidth - 12, 12)
    y += 4.5
    const ground = { kind: 'rect', x: page.left, y: from, height: y - from, node: 'artifact' } as const
    marks.splice(
      at,
      0,
      { ...ground, width: textWidth, radius: 3, stroke: around.accent, thickness: 0.7 },
      { ...ground, width: 4, fill: model.accent },
    )
  }
  let right = page.left + textWidth
  for (const { width, height, src } of logos) {
    // Wide ones stand in the middle of the box's height, so that two of them are in line.
    const y = page.topLine - 14 + (LOGO.height - height) / 2
    marks.push({ kind: 'image', x: right - width, y, width, height, src, node: 'artifact' })
    right -= width + LOGO.gap
  }
  return { marks, bottom: y + 16, ...(nameSlot && { nameSlot }) }
}

/** The consultant's logo outermost, the client's beside it: each in its box, whatever its shape. */
function logosFromTheRight({ logo, clientLogo }: DocumentModel) {
  return [logo, clientLogo].flatMap((one) => {
    if (!one) return []
    const factor = Math.min(LOGO.width / one.width, LOGO.height / one.height)
    return [{ src: one.src, width: one.width * factor, height: one.height * factor }]
  })
}

/** The width that logos leave to what stands beside them. */
const besideLogos = (model: DocumentModel): number =>
  logosFromTheRight(model).reduce((left, { width }) => left - width - LOGO.gap, textWidth)

/** Where the page foot begins, given its longest text. */
export function footTop(model: DocumentModel, around: Surroundings): number {
  const style = legible(styles.foot, around.scale)
  const lines = breakLines([{ text: model.foot(88, 88) }], style, textWidth, around).length
  return page.footLine - (lines - 1) * style.leading - 20
}

/** A text on one line; where there is no room for all of it, its first words and an ellipsis, or nothing. */
function oneLine(text: string, style: TextStyle, width: number, around: Surroundings): Line | undefined {
  const lines = breakLines([{ text }], style, width, around)
  if (lines.length === 1) return lines[0]
  const words = text.split(' ')
  for (let count = words.length - 1; count > 0; count--) {
    const [line, more] = breakLines([{ text: `${words.slice(0, count).join(' ')} …` }], style, width, around)
    if (!more) return line
  }
  return undefined
}

/** Band, top line and foot: the same on every page, and artifacts. */
export function runningMarks(model: DocumentModel, index: number, pages: number, around: Surroundings): Mark[] {
  const bandEnd = model.freeRightMargin ? page.width - page.right : page.width - page.unprinted
  const artifact = { node: 'artifact' } as const
  const topWidth = index === 0 ? besideLogos(model) : textWidth
  const [topStyle, footStyle] = [legible(styles.topLine, around.scale), legible(styles.foot, around.scale)]
  const topLine = oneLine(model.topLine, topStyle, topWidth, around)
  const top = page.topLine - baselineIn(topStyle)
  const marks: Mark[] = [
    {
      kind: 'rect',
      x: page.unprinted,
      y: page.bandTop,
      width: bandEnd - page.unprinted,
      height: page.bandHeight,
      fill: model.accent,
      ...artifact,
    },
    ...(topLine ? lineMarks(topLine, topStyle, page.left, top, 'artifact') : []),
  ]
  if (index > 0 && topLine) {
    const title = oneLine(model.title, topStyle, textWidth - topLine.width - 20, around)
    const x = page.left + textWidth - (title?.width ?? 0)
    if (title) marks.push(...lineMarks(title, topStyle, x, top, 'artifact'))
  }
  const foot = breakLines([{ text: model.foot(index + 1, pages) }], footStyle, textWidth, around)
  foot.forEach((line, at) => {
    const y = page.footLine - baselineIn(footStyle) - (foot.length - 1 - at) * footStyle.leading
    marks.push(...lineMarks(line, footStyle, page.left, y, 'artifact'))
  })
  return marks
}
