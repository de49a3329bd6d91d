import type { PdfFile } from './pdf-file.ts'
import { decimal, textString } from './pdf-value.ts'

/** A bookmark: where it leads to, and what stands below it. `y` in points from the foot of the page. */
export type Bookmark = {
  readonly title: string
  readonly page: number
  readonly y: number
  readonly below: readonly Bookmark[]
}

/** Writes bookmarks (ISO 32000-1, 12.3.3); the lower levels are folded. Gives undefined where there are none. */
export function writeOutline(file: PdfFile, bookmarks: readonly Bookmark[]): number | undefined {
  if (bookmarks.length === 0) return undefined
  const root = file.reserve()
  const { first, last } = writeLevel(file, bookmarks, root)
  file.add(`<</Type/Outlines/First ${first} 0 R/Last ${last} 0 R/Count ${bookmarks.length}>>`, root)
  return root
}

function writeLevel(file: PdfFile, level: readonly Bookmark[], parent: number): { first: number; last: number } {
  const first = file.reserve(level.length)
  level.forEach(({ title, page, y, below }, at) => {
    const number = first + at
    const before = at > 0 ? `/Prev ${number - 1} 0 R` : ''
    const after = at < level.length - 1 ? `/Next ${number + 1} 0 R` : ''
    const own = `/Title${textString(title)}/Parent ${parent} 0 R/Dest[${page} 0 R/XYZ 0 ${decimal(y)} null]`
    let kids = ''
    if (below.length > 0) {
      const inner = writeLevel(file, below, number)
      kids = `/First ${inner.first} 0 R/Last ${inner.last} 0 R/Count ${-below.length}`
    }
    file.add(`<<${own}${before}${after}${kids}>>`, number)
  })
  return { first, last: first + level.length - 1 }
}
