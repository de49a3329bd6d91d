import type { FontName, LaidOutDocument, StructureNode, Tag } from '../../shared/documents/page.ts'

/** A paragraph as any program can set it. `newPage`: it begins a page. */
export type Paragraph = {
  readonly tag: Tag
  readonly text: string
  readonly font: FontName
  readonly size: number
  readonly newPage: boolean
}

/** What documents say, in reading order, in the fonts and sizes they say it: texts only, without lines and boxes. */
export function plainContent(documents: readonly LaidOutDocument[]): Paragraph[] {
  const paragraphs: Paragraph[] = []
  for (const { pages, structure } of documents) {
    const texts = new Map<number, { text: string; font: FontName; size: number; page: number }>()
    pages.forEach(({ marks }, page) => {
      for (const mark of marks) {
        if (mark.kind !== 'text' || mark.node === 'artifact') continue
        const part = mark.continues === 'word' ? mark.text.slice(0, -1) : mark.text
        const text = mark.continues === 'space' ? `${part} ` : part
        const known = texts.get(mark.node)
        if (known) known.text += text
        else texts.set(mark.node, { text, font: mark.font, size: mark.size, page })
      }
    })
    let last = -1
    const walk = (node: StructureNode): void => {
      const own = texts.get(node.id)
      if (own) {
        const { page, ...rest } = own
        paragraphs.push({ tag: node.tag, ...rest, newPage: page > last })
        last = Math.max(last, page)
      }
      node.children.forEach(walk)
    }
    walk(structure)
  }
  return paragraphs
}
