import type { ClauseView } from '../../../shared/contract/contracts.ts'
import type { LaidOutDocument, StructureNode } from '../../../shared/documents/page.ts'

const leaves = (node: StructureNode): number[] => [node.id, ...node.children.flatMap(leaves)]

/** Everything a document says in order, each piece with the ids of its marks. */
const pieces = (node: StructureNode): StructureNode[] =>
  node.tag === 'Document' || node.tag === 'Sect' ? node.children.flatMap(pieces) : [node]

/** The marks of a clause in the laid-out contract: its heading, and all up to the next. Empty where it is left out. */
export function marksOfClause(document: LaidOutDocument, { number, heading }: ClauseView): ReadonlySet<number> {
  if (number === null) return new Set()
  const words = new Map<number, string>()
  for (const page of document.pages) {
    for (const mark of page.marks) {
      if (mark.kind === 'text' && mark.node !== 'artifact')
        words.set(mark.node, `${words.get(mark.node) ?? ''}${mark.text}`)
    }
  }
  const bare = (text: string) => text.replaceAll(/[\s\u00ad-]/g, '')
  const said = (node: StructureNode) =>
    bare(
      leaves(node)
        .map((id) => words.get(id) ?? '')
        .join(''),
    )
  const all = pieces(document.structure)
  const first = all.findIndex((node) => node.tag === 'H2' && said(node) === bare(`${number}${heading}`))
  if (first < 0) return new Set()
  const next = all.findIndex((node, index) => index > first && node.tag === 'H2')
  return new Set(all.slice(first, next < 0 ? undefined : next).flatMap(leaves))
}
