import type { StructureNode } from '../../shared/documents/page.ts'
import type { PdfFile } from './pdf-file.ts'
import { decimal, textString } from './pdf-value.ts'

/** A page of a document as the tree needs it. */
export type TaggedPage = {
  /** Number of the page's object. */
  readonly number: number
  readonly height: number
  /** The page's key in the tree of parents. */
  readonly key: number
  /** Nodes of its marked content, in the order of its numbers. */
  readonly owners: readonly number[]
}

/** Something beside marked content that belongs to a node, such as a form field: as it stands among the node's kids. */
export type Attached = { readonly kid: string; readonly page: number }

/** Nodes of a tree in reading order, each with the place of its parent in the list (-1 for the root's own). */
type Line = { readonly node: StructureNode; readonly parent: number; readonly children: number[] }

function inOrder(root: StructureNode): Line[] {
  const lines: Line[] = []
  const walk = (node: StructureNode, parent: number): number => {
    const place = lines.length
    const line: Line = { node, parent, children: [] }
    lines.push(line)
    for (const child of node.children) line.children.push(walk(child, place))
    return place
  }
  for (const child of root.children) walk(child, -1)
  return lines
}

/** Trees walked before: copies share theirs. */
const known = new WeakMap<StructureNode, readonly Line[]>()
function linesOf(root: StructureNode): readonly Line[] {
  const before = known.get(root)
  if (before) return before
  const lines = inOrder(root)
  known.set(root, lines)
  return lines
}

/** Attributes of a node (ISO 32000-1, 14.8.5). */
function attributes({ alt, scope, numbering, box }: StructureNode, height: number): string {
  let words = alt ? `/Alt${textString(alt)}` : ''
  if (scope) words += `/A<</O/Table/Scope/${scope}>>`
  if (numbering) words += `/A<</O/List/ListNumbering/${numbering}>>`
  if (box) {
    const [x1, y1, x2, y2] = box
    const corners = [x1, height - y2, x2, height - y1].map((value) => decimal(value)).join(' ')
    words += `/A<</O/Layout/Placement/Block/BBox[${corners}]>>`
  }
  return words
}

/**
 * Writes the elements of one document's tree, each an object of its own, with consecutive numbers in reading order so
 * that their places take no room in the file's table. Gives the numbers of the topmost elements, and the element that
 * each piece of marked content of each page belongs to.
 */
export function writeTree(
  file: PdfFile,
  root: StructureNode,
  {
    parent,
    pages,
    attached,
  }: {
    readonly parent: number
    readonly pages: readonly TaggedPage[]
    readonly attached?: (node: number) => Attached | undefined
  },
): { readonly top: number[]; readonly elementOf: (node: number) => number | undefined } {
  const lines = linesOf(root)
  const first = file.reserve(lines.length)
  const contents = contentsByNode(pages)
  const numbers = new Map<number, number>()
  lines.forEach(({ node, parent: above, children }, place) => {
    const content = contents.get(node.id) ?? []
    const more = attached?.(node.id)
    const page = content[0]?.page
    const kids = [
      ...content.map((one) =>
        one.page === page ? String(one.id) : `<</Type/MCR/Pg ${one.page?.number} 0 R/MCID ${one.id}>>`,
      ),
      ...(more ? [more.kid] : []),
      ...children.map((child) => `${first + child} 0 R`),
    ]
    const on = page?.number ?? more?.page
    const up = above < 0 ? parent : first + above
    numbers.set(node.id, first + place)
    file.add(
      `<</S/${node.tag}/P ${up} 0 R${on === undefined ? '' : `/Pg ${on} 0 R`}${attributes(node, page?.height ?? 0)}${kidsOf(kids)}>>`,
      first + place,
    )
  })
  const top = lines.flatMap(({ parent: above }, place) => (above < 0 ? [first + place] : []))
  return { top, elementOf: (node) => numbers.get(node) }
}

function kidsOf(kids: readonly string[]): string {
  const [only, ...others] = kids
  if (only === undefined) return ''
  if (others.length > 0) return `/K[${kids.join(' ')}]`
  return `/K${/^\d/.test(only) ? ' ' : ''}${only}`
}

function contentsByNode(pages: readonly TaggedPage[]) {
  const contents = new Map<number, { page: TaggedPage; id: number }[]>()
  for (const page of pages) {
    page.owners.forEach((node, id) => {
      const found = contents.get(node)
      if (found) found.push({ page, id })
      else contents.set(node, [{ page, id }])
    })
  }
  return contents
}

/** Which element each piece of content belongs to, by key: a leaf of the tree of parents (ISO 32000-1, 14.7.4.4). */
export function parentLeaf(
  file: PdfFile,
  entries: readonly { readonly key: number; readonly elements: number | readonly number[] }[],
): number | undefined {
  const [first] = entries
  const last = entries.at(-1)
  if (!first || !last) return undefined
  const values = entries.map(({ key, elements }) =>
    typeof elements === 'number'
      ? `${key} ${elements} 0 R`
      : `${key}[${elements.map((element) => `${element} 0 R`).join(' ')}]`,
  )
  return file.add(`<</Limits[${first.key} ${last.key}]/Nums[${values.join(' ')}]>>`)
}
