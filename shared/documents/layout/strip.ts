import type { Language } from '../../content/schema.ts'
import type { FieldMark, Mark, Measure } from '../page.ts'
import type { OpenNode, StructureBuilder } from './structure.ts'

/** What layout puts on a page: marks, and on forms the places of fields. */
export type Drawn = Mark | FieldMark

/**
 * A slice across the text column that is never parted. Heights in points: at its tightest, as it looks best, and with
 * all the room it can use. Marks are drawn from the column's left edge and the strip's top.
 */
export type Strip = {
  /** Space above, dropped at the top of a page. */
  readonly gap: number
  readonly least: number
  readonly height: number
  readonly most: number
  readonly draw: (height: number) => readonly Drawn[]
  /** Stands on the same page as the next strip. */
  readonly withNext?: boolean
  readonly breakBefore?: boolean
  /** Printed again, as artifacts, when this strip comes first on a page. */
  readonly repeat?: Strip
  /** Sinks to the foot of its page. */
  readonly atFoot?: boolean
}

/** All a block needs to be laid out. */
export type Surroundings = {
  readonly measure: Measure
  readonly language: Language
  readonly structure: StructureBuilder
  readonly width: number
  /** Accent colour fit for thin marks. */
  readonly accent: string
  /** Fields are laid out where paper has lines, boxes and circles. */
  readonly fillable: boolean
}

export type LayOut<B> = (block: B, parent: OpenNode, around: Surroundings) => Strip[]

/** A strip with one height only. */
export const fixedStrip = (
  height: number,
  draw: Strip['draw'],
  extras: Partial<Pick<Strip, 'gap' | 'withNext' | 'breakBefore' | 'repeat' | 'atFoot'>> = {},
): Strip => ({ gap: 0, least: height, height, most: height, draw, ...extras })

/** The same strips, none parted from the next. */
export const together = (strips: readonly Strip[]): Strip[] =>
  strips.map((strip, index) => (index < strips.length - 1 ? { ...strip, withNext: true } : strip))

/** The same strips, the first with this space above it. */
export const spaced = (gap: number, strips: readonly Strip[]): Strip[] =>
  strips.map((strip, index) => (index === 0 ? { ...strip, gap } : strip))

/** Shifts a mark. */
export function moved(mark: Drawn, dx: number, dy: number): Drawn {
  return mark.kind === 'line'
    ? { ...mark, x1: mark.x1 + dx, x2: mark.x2 + dx, y1: mark.y1 + dy, y2: mark.y2 + dy }
    : { ...mark, x: mark.x + dx, y: mark.y + dy }
}
