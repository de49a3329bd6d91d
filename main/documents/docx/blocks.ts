import { HeadingLevel, PageBreak, Paragraph, type Table } from 'docx'
import type { Block, Run } from '../../../shared/documents/model.ts'
import { linePitch } from '../../../shared/documents/theme.ts'
import { type Pen, wordFigure } from './figures.ts'
import { wordRuns } from './runs.ts'
import { BULLETS, CLAUSES, NUMBERS, styleIds } from './styles.ts'
import { wordTable } from './tables.ts'

type Of<K extends Block['kind']> = Extract<Block, { kind: K }>
export type Part = Paragraph | Table
/** `width` of the text in points. Each ordered list counts from one: `lists` tells how many there were. `pen` draws charts. */
export type Around = { readonly width: number; readonly pen: Pen; lists: number }

const paragraphStyles = {
  body: undefined,
  card: undefined,
  fine: undefined,
  lead: styleIds.lead,
  hint: undefined,
  small: styleIds.small,
  tip: undefined,
} as const
const BOX = '☐'

/** "3 Formål" as what it is: a heading that Word numbers itself. */
function heading({ level, text }: Of<'heading'>): Paragraph {
  const [first, ...others] = text
  const isClause = level === 2 && first !== undefined && /^\d+ /.test(first.text)
  const runs: readonly Run[] = isClause ? [{ ...first, text: first.text.replace(/^\d+ /, '') }, ...others] : text
  return new Paragraph({
    heading: level === 2 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
    ...(isClause && { numbering: { reference: CLAUSES, level: 0 } }),
    children: wordRuns(runs),
  })
}

function paragraph({ style, text, withNext }: Of<'paragraph'>): Paragraph {
  const styled = paragraphStyles[style]
  return new Paragraph({
    ...(styled && { style: styled }),
    ...(withNext && { keepNext: true }),
    children: wordRuns(text),
  })
}

function list({ items, ordered }: Of<'list'>, around: Around): Paragraph[] {
  if (ordered) around.lists += 1
  const numbering = ordered
    ? { reference: NUMBERS, level: 0, instance: around.lists }
    : { reference: BULLETS, level: 0 }
  return items.map((item) => new Paragraph({ style: 'ListParagraph', numbering, children: wordRuns(item) }))
}

const label = (text: readonly Run[] | undefined): Paragraph[] =>
  text
    ? [new Paragraph({ keepNext: true, children: wordRuns(text.map((run) => ({ ...run, bold: true as const }))) })]
    : []

function table(block: Of<'table'>, { width }: Around): Part[] {
  return [
    ...label(block.label),
    wordTable({
      heads: block.columns.map(({ text }) => text),
      widths: block.columns.map((column) => column.width),
      rows: block.rows.map((cells) =>
        block.columns.map((_, index) => {
          const runs = cells[index]
          return runs ? [runs] : block.tick ? [[{ text: BOX }]] : []
        }),
      ),
      width,
      ...(block.rowLines > 1 && { rowHeight: block.rowLines * linePitch.height }),
    }),
    // Word joins two tables that stand side by side, and a file must not end with one.
    new Paragraph({ children: [] }),
  ]
}

/** Its heading if it has one, and a row for each signer with room to sign. */
function signatures({ label: title, heads, signers }: Of<'signatures'>, { width }: Around): Part[] {
  return [
    ...(title ? [new Paragraph({ heading: HeadingLevel.HEADING_2, children: wordRuns(title) })] : []),
    wordTable({
      heads: heads.map((text) => [{ text }]),
      widths: [0.37, 0.2, 0.43],
      rows: signers.map(({ name, organisation, signedOn }) => [
        [...(name ? [[{ text: name, bold: true as const }]] : []), ...(organisation ? [[{ text: organisation }]] : [])],
        signedOn ? [[{ text: signedOn }]] : [],
        [],
      ]),
      width,
      rowHeight: 38,
    }),
    new Paragraph({ children: [] }),
  ]
}

/**
 * A block of a letter or minutes as Word has it. The same blocks the pages are laid out from: there is one description of a
 * document. Throws for blocks of handouts.
 */
export function wordParts(block: Block, around: Around): Part[] {
  switch (block.kind) {
    case 'heading':
      return [heading(block)]
    case 'paragraph':
      return [paragraph(block)]
    case 'list':
      return list(block, around)
    case 'table':
      return table(block, around)
    case 'signatures':
      return signatures(block, around)
    case 'figure':
      return wordFigure(block, around.width, around.pen)
    case 'cards':
    case 'columns':
      return block.items.flat().flatMap((one) => wordParts(one, around))
    case 'group':
      return block.blocks.flatMap((one) => wordParts(one, around))
    case 'page-break':
      return [new Paragraph({ children: [new PageBreak()] })]
    default:
      throw new Error(`${block.kind} is of the sheets that are filled in on paper; there is no Word file of those`)
  }
}
