import type { LaidOutDocument, StructureNode } from '../../shared/documents/page.ts'
import type { Bookmark } from './pdf-outline.ts'

/** A sheet whose pages are in the file. */
export type Placed = { readonly title: string; readonly receiver?: string; readonly page: number; readonly top: number }

/** One bookmark a sheet; those of one person are folded into one of the person's name. */
export function sheetBookmarks(sheets: readonly Placed[]): Bookmark[] {
  const bookmarks: { title: string; page: number; y: number; below: Bookmark[] }[] = []
  let of: string | undefined
  for (const { title, receiver, page, top } of sheets) {
    const own = { title, page, y: top, below: [] }
    if (receiver === undefined) bookmarks.push(own)
    else if (receiver === of) bookmarks.at(-1)?.below.push(own)
    else bookmarks.push({ title: receiver, page, y: top, below: [own] })
    of = receiver
  }
  return bookmarks
}

/** Space above a heading that is still seen when a bookmark leads to it. */
const ABOVE = 18

/** The headings of a document of several pages, those of the third level below those of the second. */
export function headingBookmarks({ pages, structure }: LaidOutDocument, numbers: readonly number[]): Bookmark[] {
  if (pages.length < 2) return []
  const found = new Map<number, { title: string; page: number; y: number }>()
  pages.forEach(({ marks, height }, index) => {
    for (const mark of marks) {
      if (mark.kind !== 'text' || mark.node === 'artifact') continue
      const text = mark.continues === 'word' ? mark.text.slice(0, -1) : mark.text
      const rest = mark.continues === 'space' ? `${text} ` : text
      const known = found.get(mark.node)
      if (known) known.title += rest
      else found.set(mark.node, { title: rest, page: numbers[index] ?? 0, y: height - mark.y + mark.size + ABOVE })
    }
  })
  const bookmarks: { title: string; page: number; y: number; below: Bookmark[] }[] = []
  const walk = (node: StructureNode): void => {
    const heading = /^H[123]$/.test(node.tag) ? found.get(node.id) : undefined
    const above = node.tag === 'H3' ? bookmarks.at(-1) : undefined
    if (heading) (above?.below ?? bookmarks).push({ ...heading, title: heading.title.trim(), below: [] })
    node.children.forEach(walk)
  }
  walk(structure)
  return bookmarks
}
