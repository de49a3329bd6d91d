import type { Run } from '../../content/fill-text.ts'
import type { Block } from '../model.ts'
import type { Mark } from '../page.ts'
import { styles } from '../theme.ts'
import { layOutCards } from './cards.ts'
import { layOutChoices } from './choices.ts'
import { layOutColumns } from './columns.ts'
import { layOutFacts } from './facts.ts'
import { layOutFigure } from './figure.ts'
import { layOutScale } from './scale.ts'
import { layOutSignatures } from './signatures.ts'
import { layOutSteps } from './steps.ts'
import { fixedStrip, type LayOut, type Strip, type Surroundings, spaced, stacked, together } from './strip.ts'
import type { OpenNode } from './structure.ts'
import { layOutTable } from './table.ts'
import { baselineIn, isNumbered, textStrips } from './text.ts'
import { layOutShort, layOutWriting } from './writing.ts'

type Of<K extends Block['kind']> = Extract<Block, { kind: K }>

/** How far a tip stands in from its bar. */
const TIP = 12
const gaps = { body: 5, card: 5, fine: 1.5, lead: 12, hint: 3, small: 6, tip: 14 }

const layOutHeading: LayOut<Of<'heading'>> = ({ level, text, fine }, parent, around) =>
  spaced(
    fine ? 9 : level === 2 ? 16 : 10,
    textStrips(text, fine ? styles.headingFine : level === 2 ? styles.heading2 : styles.heading3, parent, around, {
      tag: level === 2 ? 'H2' : 'H3',
      withNext: true,
      numbered: isNumbered(text),
    }),
  )

const layOutParagraph: LayOut<Of<'paragraph'>> = ({ style, text, withNext }, parent, around) =>
  style === 'tip'
    ? layOutTip(text, parent, around)
    : spaced(gaps[style], textStrips(text, styles[style], parent, around, { tag: 'P', withNext: withNext ?? false }))

/** One strip, so that the bar beside it is whole. */
function layOutTip(text: readonly Run[], parent: OpenNode, around: Surroundings): Strip[] {
  const strips = textStrips(
    text,
    styles.tip,
    parent,
    { ...around, width: around.width - TIP },
    { tag: 'P', indent: TIP },
  )
  const { height, draw } = stacked(strips)
  const bar = { kind: 'rect', x: 0, y: 0, width: 3, height, fill: around.accent, node: 'artifact' } as const
  return [fixedStrip(height, () => [bar, ...draw(height)], { gap: gaps.tip })]
}

const layOutList: LayOut<Of<'list'>> = ({ items, ordered, style: look = 'body' }, parent, around) => {
  const style = styles[look]
  const list = around.structure.add(parent, 'L', { numbering: ordered ? 'Decimal' : 'Disc' })
  return items.flatMap((item, index) => {
    const entry = around.structure.add(list, 'LI')
    const label = around.structure.add(entry, 'Lbl').id
    const body = around.structure.add(entry, 'LBody')
    const strips = textStrips(item, style, body, around, { tag: 'P', indent: 15 })
    const sign = ordered ? `${index + 1}.` : '•'
    const width = around.measure(sign, styles.body.bold, styles.body.size)
    const [first, ...others] = spaced(look === 'question' ? 7 : index === 0 ? 4 : 3, strips)
    if (!first) return []
    const shown = { text: sign, font: styles.body.bold, size: styles.body.size, color: around.accent, width } as const
    const before: Mark = { kind: 'text', x: 1, y: baselineIn(style), ...shown, continues: 'space', node: label }
    return [{ ...first, draw: (height: number) => [before, ...first.draw(height)] }, ...others]
  })
}

/** Lays out blocks one after the other; adds their nodes to `parent`. */
export function layOutBlocks(blocks: readonly Block[], parent: OpenNode, around: Surroundings): Strip[] {
  let breakNext = false
  return blocks.flatMap((block, index): Strip[] => {
    if (block.kind === 'page-break') {
      breakNext = true
      return []
    }
    const gap = gapBetween(blocks[index - 1], block)
    const own = layOutBlock(block, parent, around)
    const strips = gap === undefined ? own : spaced(gap, own)
    const [first, ...others] = strips
    if (!breakNext || !first) return strips
    breakNext = false
    return [{ ...first, breakBefore: true }, ...others]
  })
}

/**
 * Space between two blocks where it is not the second one's own: a text keeps clear of the lines written above it, and a
 * table's small head of the words that lead up to it.
 */
function gapBetween(before: Block | undefined, block: Block): number | undefined {
  if (afterIntroduction(before)) return before?.kind === 'paragraph' && block.kind === 'table' ? 9 : 5
  const isText = block.kind === 'paragraph' && block.style === 'body'
  return isText && (before?.kind === 'writing' || before?.kind === 'table') ? 10 : undefined
}

/** Whether the block only leads up to what follows, which then stands close to it. */
const afterIntroduction = (before: Block | undefined): boolean =>
  before?.kind === 'heading' ? !before.fine : before?.kind === 'paragraph' && before.withNext === true

function layOutBlock(block: Exclude<Block, Of<'page-break'>>, parent: OpenNode, around: Surroundings): Strip[] {
  switch (block.kind) {
    case 'heading':
      return layOutHeading(block, parent, around)
    case 'paragraph':
      return layOutParagraph(block, parent, around)
    case 'list':
      return layOutList(block, parent, around)
    case 'writing':
      return layOutWriting(block, parent, around)
    case 'short':
      return layOutShort(block, parent, around)
    case 'choices':
      return layOutChoices(block, parent, around)
    case 'scale':
      return layOutScale(block, parent, around)
    case 'table':
      return layOutTable(block, parent, around)
    case 'signatures':
      return layOutSignatures(block, parent, around)
    case 'figure':
      return layOutFigure(block, parent, around)
    case 'facts':
      return layOutFacts(block, parent, around)
    case 'steps':
      return layOutSteps(block, parent, around)
    case 'cards':
      return layOutCards(block, parent, around, layOutBlocks)
    case 'columns':
      return layOutColumns(block, parent, around, layOutBlocks)
    case 'group':
      return together(layOutBlocks(block.blocks, parent, around))
  }
}
