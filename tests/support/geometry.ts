import { extent } from '../../shared/documents/layout/document.ts'
import type { LaidOutDocument, Mark, Measure, Page, TextMark } from '../../shared/documents/page.ts'
import { page as paper } from '../../shared/documents/theme.ts'

type Box = readonly [x1: number, y1: number, x2: number, y2: number]

/** Where text may stand, in points; what is left out is as every A4 document has it. */
export type Sheet = {
  readonly left?: number
  readonly right?: number
  readonly top?: number
  /** Below this nothing but the page foot. */
  readonly bottom?: number
  /** When given, the width that a text mark claims is measured again. */
  readonly measure?: Measure
}

/** A hair that two neighbours may share. */
const SLACK = 0.5
/** Texts of two columns nearer than this read as one. */
const APART = 1.5

const overlaps = (a: Box, b: Box, slack = SLACK): boolean =>
  a[0] < b[2] - slack && b[0] < a[2] - slack && a[1] < b[3] - slack && b[1] < a[3] - slack
const holds = (outer: Box, inner: Box): boolean =>
  outer[0] <= inner[0] + SLACK &&
  outer[1] <= inner[1] + SLACK &&
  inner[2] <= outer[2] + SLACK &&
  inner[3] <= outer[3] + SLACK

const named = (mark: Mark): string => (mark.kind === 'text' ? `"${mark.text}"` : mark.kind)

/** What is wrong with one text by itself: outside its margins, or wider than it says. */
function alone(mark: TextMark, box: Box, sheet: Required<Omit<Sheet, 'measure'>> & Sheet): string[] {
  const found: string[] = []
  if (box[0] < sheet.left - SLACK || box[2] > sheet.right + SLACK) found.push(`outside the margins: ${named(mark)}`)
  if (box[1] < sheet.top || (mark.node !== 'artifact' && box[3] > sheet.bottom))
    found.push(`above or below the text: ${named(mark)}`)
  const real = sheet.measure?.(mark.text, mark.font, mark.size)
  if (real !== undefined && Math.abs(real - mark.width) > 0.05) found.push(`not as wide as it says: ${named(mark)}`)
  return found
}

/** Whether a text and something drawn get in each other's way: a rule through it, or an edge of a box or ring. */
function crosses(text: Box, mark: Exclude<Mark, TextMark>, box: Box): boolean {
  switch (mark.kind) {
    case 'line':
      return overlaps(text, [box[0] - 0.01, box[1] - 0.01, box[2] + 0.01, box[3] + 0.01], SLACK)
    case 'rect':
      // A coloured ground behind some words is there for them.
      return mark.stroke !== undefined && overlaps(text, box) && !holds(box, text)
    case 'circle':
      return overlaps(text, box)
    case 'image':
      return overlaps(text, box)
    case 'path':
      return false
  }
}

/** Boxes and rings to tick that lie over each other, rules that end in them, and drawings below the text. */
function drawingFaults(drawn: readonly { mark: Exclude<Mark, TextMark>; box: Box }[], bottom: number): string[] {
  const ticks = drawn.filter(
    ({ mark }) => (mark.kind === 'circle' || (mark.kind === 'rect' && mark.width < 16)) && mark.stroke,
  )
  const found = drawn.flatMap(({ mark, box }) => (box[3] > bottom + SLACK ? [`below the text: ${mark.kind}`] : []))
  ticks.forEach((one, index) => {
    for (const other of ticks.slice(index + 1))
      if (overlaps(one.box, other.box)) found.push(`marks to tick overlap at ${one.box.map(Math.round).join(' ')}`)
  })
  return found
}

/**
 * What is wrong with a page, one sentence for each: texts over each other or touching, a rule or an edge through a text,
 * anything outside the margins or below the text, boxes to tick that overlap, a text wider than it says.
 */
export function pageFaults(page: Page, given: Sheet = {}): string[] {
  const sheet = {
    left: paper.left,
    right: page.width - paper.right,
    top: 20,
    bottom: paper.footLine - 12,
    ...given,
  }
  const texts = page.marks.flatMap((mark) => (mark.kind === 'text' ? [{ mark, box: extent(mark) as Box }] : []))
  const drawn = page.marks.flatMap((mark) => (mark.kind === 'text' ? [] : [{ mark, box: extent(mark) as Box }]))
  const found = drawingFaults(drawn, sheet.bottom)
  texts.forEach(({ mark, box }, index) => {
    found.push(...alone(mark, box, sheet))
    for (const other of texts.slice(index + 1)) {
      if (overlaps(box, other.box)) found.push(`overlap: ${named(mark)} and ${named(other.mark)}`)
      const isApart = other.mark.node !== mark.node && other.mark.node !== 'artifact' && mark.node !== 'artifact'
      const near: Box = [other.box[0] - APART, other.box[1], other.box[2] + APART, other.box[3]]
      if (isApart && overlaps(box, near, 0.01) && Math.abs(mark.y - other.mark.y) < 3)
        found.push(`touching: ${named(mark)} and ${named(other.mark)}`)
    }
    for (const other of drawn)
      if (crosses(box, other.mark, other.box)) found.push(`${other.mark.kind} through ${named(mark)}`)
  })
  return found
}

/** The faults of every page, each with its page number. */
export const documentFaults = (document: LaidOutDocument, sheet?: Sheet): string[] =>
  document.pages.flatMap((page, index) => pageFaults(page, sheet).map((fault) => `page ${index + 1}: ${fault}`))

const luminance = (hex: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
const contrast = (hex: string, ground = '#FFFFFF'): number => {
  const [one, other] = [luminance(hex) + 0.05, luminance(ground) + 0.05]
  return Math.max(one, other) / Math.min(one, other)
}

/** The colour that a mark is drawn on: of the last filled box under its middle, or of the paper. */
function groundOf(marks: readonly Mark[], index: number): string {
  const mark = marks[index]
  const [x1, y1, x2, y2] = mark ? extent(mark) : [0, 0, 0, 0]
  const [x, y] = [(x1 + x2) / 2, (y1 + y2) / 2]
  const under = marks.slice(0, index).findLast((one) => {
    if (one.kind !== 'rect' || !one.fill) return false
    return x > one.x && x < one.x + one.width && y > one.y && y < one.y + one.height
  })
  return (under?.kind === 'rect' && under.fill) || '#FFFFFF'
}

/** Text this small cannot be read on paper; strokes this thin or pale are lost at one bit and 300 dpi, and small text sooner. In points; to 1. */
const least = { text: 7, stroke: 0.5, contrast: 4.5, smallText: 8.5, contrastOfSmall: 7 }

/**
 * What is lost on a printer with one bit of black at 300 dpi. A coloured ground carries no meaning and is not looked at; a
 * white stroke only parts what lies over each other.
 */
export function printFaults(page: Page): string[] {
  return page.marks.flatMap((mark, index): string[] => {
    if (mark.kind === 'image') return []
    const color = mark.kind === 'text' || mark.kind === 'line' ? mark.color : mark.stroke
    if (mark.kind !== 'text' && color?.toUpperCase() === '#FFFFFF') return []
    const found: string[] = []
    const ground = mark.kind === 'text' ? groundOf(page.marks, index) : '#FFFFFF'
    if (color && contrast(color, ground) < least.contrast) found.push(`too pale: ${named(mark)} ${color}`)
    if (mark.kind === 'text' && mark.size < least.smallText && contrast(mark.color, ground) < least.contrastOfSmall)
      found.push(`too pale for its size: ${named(mark)} ${mark.color}`)
    if (mark.kind === 'text' && mark.size < least.text) found.push(`too small: ${named(mark)} ${mark.size}`)
    const stroke = mark.kind === 'text' || !color ? undefined : (mark.thickness ?? 1)
    if (stroke !== undefined && stroke < least.stroke) found.push(`too thin: ${named(mark)} ${stroke}`)
    return found
  })
}
