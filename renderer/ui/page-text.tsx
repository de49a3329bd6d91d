import type { ReactNode } from 'react'
import type { LaidOutDocument, Page, StructureNode, Tag } from '../../shared/documents/page.ts'

/** What each part of a page is to a screen reader. Headings stand below those of the screen itself. */
const elements: Partial<Record<Tag, keyof HTMLElementTagNameMap>> = {
  H1: 'h3',
  H2: 'h4',
  H3: 'h5',
  P: 'p',
  L: 'ul',
  LI: 'li',
  Table: 'table',
  THead: 'thead',
  TBody: 'tbody',
  TR: 'tr',
  TH: 'th',
  TD: 'td',
  Figure: 'p',
}

/** The words of a page by the part they belong to, parted words made whole. */
function wordsByNode({ marks }: Page): ReadonlyMap<number, string> {
  const words = new Map<number, string>()
  for (const mark of marks) {
    if (mark.kind !== 'text' || mark.node === 'artifact') continue
    const text = mark.continues === 'word' ? mark.text.slice(0, -1) : mark.text
    words.set(mark.node, (words.get(mark.node) ?? '') + text + (mark.continues === 'space' ? ' ' : ''))
  }
  return words
}

type Said = { readonly node: StructureNode; readonly words: ReadonlyMap<number, string> }

function NodeText({ node, words }: Said): ReactNode {
  const Element = elements[node.tag]
  const content = <NodeContent node={node} words={words} />
  if (Element === 'th') return <th scope={node.scope === 'Row' ? 'row' : 'col'}>{content}</th>
  if (node.numbering === 'Decimal') return <NumberedList node={node} words={words} />
  return Element ? <Element>{content}</Element> : content
}

const NodeContent = ({ node, words }: Said) => (
  <>
    {node.alt ?? words.get(node.id)}
    {node.children
      .filter((child) => isHere(child, words))
      .map((child) => (
        <NodeText key={child.id} node={child} words={words} />
      ))}
  </>
)

/** A list that goes on over the page goes on counting. */
const NumberedList = ({ node, words }: Said) => (
  <ol>
    {node.children.map((item, index) =>
      isHere(item, words) ? (
        <li key={item.id} value={index + 1}>
          <NodeContent node={item} words={words} />
        </li>
      ) : null,
    )}
  </ol>
)

/** Cells that are to be filled in belong to a row although they say nothing; labels of items are said by the list itself. */
const isHere = (node: StructureNode, words: ReadonlyMap<number, string>): boolean =>
  node.tag === 'TD' ||
  (node.tag !== 'Lbl' &&
    (words.has(node.id) || node.children.some((child) => child.tag !== 'TD' && isHere(child, words))))

/** What a page of a document says, in the reading order and with the structure of the PDF, for screen readers. */
export function PageText({ document, page }: { document: LaidOutDocument; page: Page }) {
  const words = wordsByNode(page)
  return (
    <article className="visually-hidden" lang={document.language} aria-label={document.title}>
      <NodeText node={document.structure} words={words} />
    </article>
  )
}
