import type { LaidOutDocument, Mark, Page, StructureNode } from '../page.ts'
import { type Placement, placedBox } from './placement.ts'

/** A page of some documents that are printed as one, in reading order, with the leaves of their common tree. */
export type JoinedPage = {
  readonly page: Page
  /** Equal for pages whose marks get equal leaves; copies of one sheet have the same. */
  readonly key: string
  readonly nodeOf: (mark: Mark) => Mark['node']
}

/** Several documents read one after the other, ready to be put on sheets in any order. */
export type Joined = {
  readonly title: string
  readonly language: LaidOutDocument['language']
  readonly pages: readonly JoinedPage[]
  /** The tree, given where each page came to stand. */
  readonly structure: (placements: readonly Placement[]) => StructureNode
}

const lastId = ({ id, children }: StructureNode): number => Math.max(id, ...children.map(lastId))

/** Leaf → pages it has marks on, in order. */
function pagesOfLeaves(pages: readonly Page[]): Map<number, number[]> {
  const found = new Map<number, number[]>()
  pages.forEach(({ marks }, at) => {
    for (const { node } of marks) {
      if (node === 'artifact') continue
      const known = found.get(node)
      if (!known) found.set(node, [at])
      else if (known.at(-1) !== at) known.push(at)
    }
  })
  return found
}

type Part = { readonly pages: readonly JoinedPage[]; readonly last: number; readonly tree: Joined['structure'] }

/**
 * Renumbers one document from `first`. A leaf that goes on over the page gets a Span for each page: on a sheet the pages
 * stand in another order than they are read, and the tree must not.
 */
function part({ pages, structure }: LaidOutDocument, first: number): Part {
  let next = first + lastId(structure) + 1
  const leaves = pagesOfLeaves(pages)
  const spans = new Map<string, number>()
  for (const [leaf, on] of leaves) if (on.length > 1) for (const at of on) spans.set(`${leaf} ${at}`, next++)

  const tree = (placements: readonly Placement[]) => {
    const renumbered = ({ box, ...node }: StructureNode): StructureNode => {
      const on = leaves.get(node.id) ?? []
      const placement = placements[on[0] ?? 0]
      const own = on.length > 1 ? on.map((at): StructureNode => span(spans.get(`${node.id} ${at}`) ?? 0)) : []
      return {
        ...node,
        id: node.id + first,
        ...(box && placement && { box: placedBox(box, placement) }),
        children: [...own, ...node.children.map(renumbered)],
      }
    }
    return renumbered(structure)
  }
  return {
    pages: pages.map((page, at) => ({
      page,
      key: `${first} ${at}`,
      nodeOf: ({ node }) => (node === 'artifact' ? node : (spans.get(`${node} ${at}`) ?? node + first)),
    })),
    last: next - 1,
    tree,
  }
}

const span = (id: number): StructureNode => ({ id, tag: 'Span', children: [] })

/** Documents as one. Throws when there are none. */
export function joined(documents: readonly LaidOutDocument[]): Joined {
  const [only] = documents
  if (!only) throw new Error('Nothing to print')
  const parts: Part[] = []
  for (const document of documents) parts.push(part(document, (parts.at(-1)?.last ?? 0) + 1))
  return {
    title: documents.map(({ title }) => title).join(' · '),
    language: only.language,
    pages: parts.flatMap(({ pages }) => pages),
    structure: (placements) => {
      let from = 0
      const trees = parts.map(({ pages, tree }): StructureNode => {
        const own = tree(placements.slice(from, from + pages.length))
        from += pages.length
        return own
      })
      const [first] = trees
      if (first && trees.length === 1) return first
      return { id: 0, tag: 'Document', children: trees.map((tree) => ({ ...tree, tag: 'Sect' })) }
    },
  }
}
