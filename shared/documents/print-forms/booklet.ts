import type { LaidOutDocument } from '../page.ts'
import { joined } from './joined.ts'
import type { Placement } from './placement.ts'
import { sheet } from './print.ts'
import { sideDrawer } from './sides.ts'

const half = sheet.width / 2
/** An A4 page on half a landscape A4. */
export const bookletScale = half / sheet.height

const place = (x: number): Placement => ({
  scale: bookletScale,
  x,
  y: 0,
  within: {
    left: x + sheet.safe,
    right: x + half - sheet.safe,
    top: sheet.safe,
    bottom: sheet.height - sheet.safe,
  },
})
const left = place(0)
const right = place(half)

/**
 * Which pages (from 0) stand left and right on each side of the sheets of a booklet, front and back in turn; a number
 * beyond the last page is a blank one. Turned over at the short edge and folded, they read from the first to the last.
 */
export function foldingOrder(pages: number): (readonly [left: number, right: number])[] {
  const full = Math.ceil(pages / 4) * 4
  return Array.from({ length: full / 2 }, (_, side) => {
    const [outer, inner] = [full - 1 - side, side]
    return side % 2 === 0 ? [outer, inner] : [inner, outer]
  })
}

/** Makes booklets, each of the sheets of one copy. */
export function bookletMaker(): (copy: readonly LaidOutDocument[]) => LaidOutDocument {
  const draw = sideDrawer()
  return (copy) => {
    const { title, language, pages, structure } = joined(copy)
    const placements: Placement[] = []
    const sides = foldingOrder(pages.length).map(([outer, inner]) =>
      draw(
        [
          { at: outer, placement: left },
          { at: inner, placement: right },
        ].flatMap(({ at, placement }) => {
          const page = pages[at]
          if (!page) return []
          placements[at] = placement
          return [{ joined: page, placement }]
        }),
      ),
    )
    return { title, language, pages: sides, structure: structure(placements) }
  }
}
