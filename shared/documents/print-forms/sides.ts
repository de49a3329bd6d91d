import type { Mark, Page } from '../page.ts'
import type { JoinedPage } from './joined.ts'
import { type Placement, placedMark } from './placement.ts'
import { sheet } from './print.ts'

/** What stands on one side of a sheet. */
export type Side = readonly { readonly joined: JoinedPage; readonly placement: Placement }[]

/**
 * Draws sides of sheets. What copies share is drawn once: equal pages at equal places give the very same marks, and a
 * side of nothing but such pages the very same page.
 */
export function sideDrawer(extra: readonly Mark[] = []) {
  const marks = new Map<string, WeakMap<Mark, Mark>>()
  const sides = new Map<string, { readonly pages: readonly Page[]; readonly drawn: Page }>()

  return (side: Side): Page => {
    const keys = side.map(({ joined, placement }) => `${joined.key} ${placement.x}`)
    const key = keys.join('|')
    const pages = side.map(({ joined }) => joined.page)
    const known = sides.get(key)
    if (known?.pages.every((page, at) => page === pages[at])) return known.drawn
    const own = side.flatMap(({ joined, placement }, at) => {
      const place = keys[at] ?? ''
      const drawn = marks.get(place) ?? new WeakMap<Mark, Mark>()
      marks.set(place, drawn)
      return joined.page.marks.map((mark) => {
        const same = drawn.get(mark) ?? placedMark(mark, placement, joined.nodeOf(mark))
        drawn.set(mark, same)
        return same
      })
    })
    const drawn = { width: sheet.width, height: sheet.height, marks: [...own, ...(side.length > 0 ? extra : [])] }
    sides.set(key, { pages, drawn })
    return drawn
  }
}
