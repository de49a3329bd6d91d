import type { StructureNode } from '../../shared/documents/page.ts'
import type { ObjectWords } from './object-pack.ts'
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

/** A node with the place of its parent in the list (-1 for the root's own). `opening` is how its element begins. */
type Line = {
  readonly node: StructureNode
  readonly parent: number
  readonly children: number[]
  readonly opening: string
}

/** Nodes of a tree in reading order, and the place of each by its id (-1 where there is none). */
type Order = { readonly lines: readonly Line[]; readonly top: readonly number[]; readonly places: Int32Array }

function inOrder(root: StructureNode): Order {
  const lines: Line[] = []
  let last = root.id
  const walk = (node: StructureNode, parent: number): number => {
    const place = lines.length
    const line: Line = { node, parent, children: [], opening: `<</S/${node.tag}/P ` }
    lines.push(line)
    last = Math.max(last, node.id)
    for (const child of node.children) line.children.push(walk(child, place))
    return place
  }
  const top = root.children.map((child) => walk(child, -1))
  const places = new Int32Array(last + 1).fill(-1)
  lines.forEach(({ node }, place) => {
    places[node.id] = place
  })
  return { lines, top, places }
}

/** Trees walked before: copies share theirs. */
const known = new WeakMap<StructureNode, Order>()
function orderOf(root: StructureNode): Order {
  const before = known.get(root)
  if (before) return before
  const order = inOrder(root)
  known.set(root, order)
  return order
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

/** Which pieces of marked content belong to each line, one list for all; the first of each by its place, -1 at the end. */
type Pieces = {
  readonly first: Int32Array
  readonly next: Int32Array
  readonly page: Int32Array
  readonly id: Int32Array
}

/** Kept from document to document, since arrays of numbers are given back late. */
let room: Pieces = piecesOf(0, 0)
function piecesOf(lines: number, count: number): Pieces {
  const numbers = (length: number) => new Int32Array(length)
  return { first: numbers(lines), next: numbers(count), page: numbers(count), id: numbers(count) }
}

/** The pieces of each line in the order of pages. Good until it is called again. */
function piecesByLine({ lines, places }: Order, pages: readonly TaggedPage[]): Pieces {
  const count = pages.reduce((sum, { owners }) => sum + owners.length, 0)
  if (room.first.length < lines.length || room.id.length < count) room = piecesOf(lines.length * 2, count * 2)
  room.first.fill(-1, 0, lines.length)
  let at = 0
  // From the last to the first, so that each list begins with what comes first.
  for (let page = pages.length - 1; page >= 0; page--) {
    const owners = pages[page]?.owners ?? []
    for (let id = owners.length - 1; id >= 0; id--) {
      const place = places[owners[id] as number] ?? -1
      if (place < 0) continue
      room.id[at] = id
      room.page[at] = page
      room.next[at] = room.first[place] as number
      room.first[place] = at++
    }
  }
  return room
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
  const order = orderOf(root)
  const first = file.reserve(order.lines.length)
  const pieces = piecesByLine(order, pages)
  let line = order.lines[0] as Line
  let start = -1
  /** What the line's element says. */
  const element = ({ text, integer }: ObjectWords): void => {
    const page = start < 0 ? undefined : pages[pieces.page[start] as number]
    const more = attached?.(line.node.id)
    const on = page?.number ?? more?.page
    text(line.opening)
    integer(line.parent < 0 ? parent : first + line.parent)
    text(' 0 R')
    if (on !== undefined) {
      text('/Pg ')
      integer(on)
      text(' 0 R')
    }
    text(attributes(line.node, page?.height ?? 0))
    const kids = line.children.length + (more ? 1 : 0)
    if (start >= 0 && (pieces.next[start] as number) < 0 && kids === 0) {
      text('/K ')
      integer(pieces.id[start] as number)
    } else if (start >= 0 || kids > 0) {
      text('/K[')
      for (let at = start; at >= 0; at = pieces.next[at] as number) {
        const own = pages[pieces.page[at] as number]
        const isElsewhere = own !== page
        if (isElsewhere) {
          text('<</Type/MCR/Pg ')
          integer(own?.number ?? 0)
          text(' 0 R/MCID ')
        }
        integer(pieces.id[at] as number)
        text(isElsewhere ? '>>' : ' ')
      }
      if (more) text(`${more.kid} `)
      for (const child of line.children) {
        integer(first + child)
        text(' 0 R ')
      }
      text(']')
    }
    text('>>')
  }
  for (let place = 0; place < order.lines.length; place++) {
    line = order.lines[place] as Line
    start = pieces.first[place] as number
    file.addWords(first + place, element)
  }
  const elementOf = (node: number): number | undefined => {
    const place = order.places[node] ?? -1
    return place < 0 ? undefined : first + place
  }
  return { top: order.top.map((place) => first + place), elementOf }
}

/** Marked content of a page, by the nodes it belongs to, or something else that belongs to one. */
export type Owned = { readonly key: number; readonly nodes: number | readonly number[] }

/**
 * Which element each piece of content belongs to, by key: a leaf of the tree of parents (ISO 32000-1, 14.7.4.4).
 * `elementOf` gives the element of a node.
 */
export function parentLeaf(
  file: PdfFile,
  owned: readonly Owned[],
  elementOf: (node: number) => number,
): number | undefined {
  const [first] = owned
  const last = owned.at(-1)
  if (!first || !last) return undefined
  return file.addWords(file.reserve(), ({ text, integer }) => {
    const reference = (node: number): void => {
      integer(elementOf(node))
      text(' 0 R ')
    }
    text(`<</Limits[${first.key} ${last.key}]/Nums[`)
    for (const { key, nodes } of owned) {
      integer(key)
      if (typeof nodes === 'number') {
        text(' ')
        reference(nodes)
      } else {
        text('[')
        for (const node of nodes) reference(node)
        text(']')
      }
    }
    text(']>>')
  })
}
