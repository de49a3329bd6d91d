import type { FontName, LaidOutDocument, Mark, StructureNode, Tag } from '../../shared/documents/page.ts'

/** A paragraph as any program can set it. */
export type Paragraph = { readonly tag: Tag; readonly text: string; readonly font: FontName; readonly size: number }

/** What stands at a place of its own: the page's head and foot, numbers, bullets. `y` is the baseline. */
type Placed = {
  readonly text: string
  readonly font: FontName
  readonly size: number
  readonly x: number
  readonly y: number
}
export type Shape = Extract<Mark, { kind: 'line' | 'rect' | 'circle' }>

/** A page as any program can make it: paragraphs in reading order, and what stands at a place of its own. */
export type PlainPage = {
  readonly paragraphs: readonly Paragraph[]
  readonly placed: readonly Placed[]
  readonly shapes: readonly Shape[]
}

const isShape = (mark: Mark): mark is Shape => mark.kind === 'line' || mark.kind === 'rect' || mark.kind === 'circle'

/** What documents say and show, page by page, in the fonts and sizes they say it in. Tables come out as paragraphs. */
export function plainContent(documents: readonly LaidOutDocument[]): PlainPage[] {
  return documents.flatMap(({ pages, structure }) => {
    const texts = new Map<number, { text: string; font: FontName; size: number; page: number }>()
    const plain = pages.map(({ marks }, page) => {
      const placed: Placed[] = []
      for (const mark of marks) {
        if (mark.kind !== 'text') continue
        if (mark.node === 'artifact') {
          placed.push(mark)
          continue
        }
        const part = mark.continues === 'word' ? mark.text.slice(0, -1) : mark.text
        const text = mark.continues === 'space' ? `${part} ` : part
        const known = texts.get(mark.node)
        if (known) known.text += text
        else texts.set(mark.node, { text, font: mark.font, size: mark.size, page })
      }
      return { paragraphs: [] as Paragraph[], placed, shapes: marks.filter(isShape) }
    })
    const walk = (node: StructureNode): void => {
      const own = texts.get(node.id)
      if (own) plain[own.page]?.paragraphs.push({ tag: node.tag, text: own.text, font: own.font, size: own.size })
      node.children.forEach(walk)
    }
    walk(structure)
    return plain
  })
}
