import type { Language } from '../../content/schema.ts'
import type { FieldMark, Mark, Measure } from '../page.ts'
import type { OpenNode, StructureBuilder } from './structure.ts'

/** What layout puts on a page: marks, and on forms the places of fields. */
export type Drawn = Mark | FieldMark

/**
 * A slice across the text column, never parted unless it says how. Heights in points: at its tightest, as it looks best, and with
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
  /** The space above stays as it is. */
  readonly stiff?: boolean
  /** Sinks to the foot of its page. */
  readonly atFoot?: boolean
  /** What of it stands in this height, and what goes on over the page. Undefined where that is nothing worth having. */
  readonly part?: (room: number, looseness: number) => { readonly now: Strip; readonly rest?: Strip } | undefined
  /** The height up to which it takes what is left of its page once everything there has all the room it can use. */
  readonly roomiest?: number
}

/** Space above a strip at its tightest, as it looks best, and with all the room it can use. */
export type Space = { readonly least: number; readonly height: number; readonly most: number }

/** Only the space between questions gives way, not what ties a text to its heading. */
export const spaceAbove = ({ gap, stiff }: Strip): Space => ({
  least: stiff ? gap : gap / 2,
  height: gap,
  most: stiff || gap < 7 ? gap : gap * 2.8,
})

/** What a space or strip takes at a looseness between −1 (as tight as it goes) and 1 (all the room it can use). */
export const sizeAt = ({ least, height, most }: Space, looseness: number): number =>
  height + looseness * (looseness < 0 ? height - least : most - height)

/** Strips one under the other as one, for boxes and columns; the space above the first is left out. */
export function stacked(strips: readonly Strip[]): Space & Pick<Strip, 'draw'> {
  const parts = strips.map((strip, index) => ({
    strip,
    space: index === 0 ? { least: 0, height: 0, most: 0 } : spaceAbove(strip),
  }))
  const total = (key: keyof Space) => parts.reduce((sum, { strip, space }) => sum + strip[key] + space[key], 0)
  const bounds = { least: total('least'), height: total('height'), most: total('most') }
  const draw = (given: number): Drawn[] => {
    const looseness = loosenessAt(bounds, given)
    let y = 0
    return parts.flatMap(({ strip, space }) => {
      const height = sizeAt(strip, looseness)
      y += sizeAt(space, looseness)
      const marks = strip.draw(height).map((mark) => moved(mark, 0, y))
      y += height
      return marks
    })
  }
  return { ...bounds, draw }
}

/** The looseness at which bounds come to a size; between −1 and 1. */
export function loosenessAt({ least, height, most }: Space, size: number): number {
  if (size < height) return Math.max(-1, (size - height) / Math.max(0.01, height - least))
  return Math.min(1, (size - height) / Math.max(0.01, most - height))
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
  /** How much smaller the pages come onto paper. */
  readonly scale: number
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
