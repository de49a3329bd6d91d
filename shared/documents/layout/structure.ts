import type { StructureNode, Tag } from '../page.ts'

type Extras = Pick<StructureNode, 'alt' | 'scope' | 'numbering'>
export type OpenNode = Extras & {
  readonly id: number
  readonly tag: Tag
  readonly children: OpenNode[]
  box?: [number, number, number, number]
}

/** Builds the structure tree while blocks are laid out; ids count from 0 (the root) in the order of creation. */
export function structureBuilder() {
  let next = 0
  const create = (tag: Tag, extras: Extras = {}): OpenNode => ({ id: next++, tag, ...extras, children: [] })
  const root = create('Document')
  return {
    root,
    /** Adds a node after the other children of `parent`. */
    add: (parent: OpenNode, tag: Tag, extras?: Extras): OpenNode => {
      const node = create(tag, extras)
      parent.children.push(node)
      return node
    },
  }
}
export type StructureBuilder = ReturnType<typeof structureBuilder>
