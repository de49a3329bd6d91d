import type { Block } from '../model.ts'
import type { Mark } from '../page.ts'
import { rule } from '../theme.ts'
import { type Drawn, loosenessAt, moved, type Strip, type Surroundings, sizeAt, stacked } from './strip.ts'
import type { OpenNode } from './structure.ts'

const GUTTER = 14
const PAD = { x: 13, top: 11, bottom: 13 }
/** A card that cannot be made lower than this is set as plain text, which can go on over pages. */
const TALLEST = 600

type LayOutBlocks = (blocks: readonly Block[], parent: OpenNode, around: Surroundings) => Strip[]
type Card = ReturnType<typeof stacked>

/** Cards in rows of even height; each is a section of its own to a screen reader. */
export function layOutCards(
  { items, columns }: Extract<Block, { kind: 'cards' }>,
  parent: OpenNode,
  around: Surroundings,
  layOutBlocks: LayOutBlocks,
): Strip[] {
  const strips: Strip[] = []
  for (let index = 0; index < items.length; ) {
    const isPair = columns === 2 && index + 1 < items.length
    const row = items.slice(index, index + (isPair ? 2 : 1))
    const width = isPair ? (around.width - GUTTER) / 2 : around.width
    const before = parent.children.length
    const cards = row.map((blocks) => layOutCard(blocks, parent, { ...around, width: width - 2 * PAD.x }, layOutBlocks))
    if (cards.some((card) => card.least > TALLEST)) {
      parent.children.splice(before)
      for (const blocks of row) strips.push(...layOutBlocks(blocks, parent, around))
    } else strips.push(cardRow(cards, width, strips.length === 0 ? 15 : GUTTER))
    index += row.length
  }
  return strips
}

function layOutCard(
  blocks: readonly Block[],
  parent: OpenNode,
  around: Surroundings,
  layOutBlocks: LayOutBlocks,
): Card {
  return stacked(layOutBlocks(blocks, around.structure.add(parent, 'Sect'), around))
}

function cardRow(cards: readonly Card[], width: number, gap: number): Strip {
  const framed = PAD.top + PAD.bottom
  const tallest = (key: 'least' | 'height' | 'most') => Math.max(...cards.map((card) => card[key]))
  const bounds = { least: tallest('least'), height: tallest('height'), most: tallest('most') }
  const draw = (given: number): Drawn[] => {
    const looseness = loosenessAt(bounds, given - framed)
    return cards.flatMap((card, index) => {
      const x = index * (width + GUTTER)
      return [
        frame(x, width, given),
        ...card.draw(sizeAt(card, looseness)).map((mark) => moved(mark, x + PAD.x, PAD.top)),
      ]
    })
  }
  return {
    gap,
    stiff: true,
    least: bounds.least + framed,
    height: bounds.height + framed,
    most: bounds.most + framed,
    draw,
  }
}

const frame = (x: number, width: number, height: number): Mark => ({
  kind: 'rect',
  x: x + 0.4,
  y: 0.4,
  width: width - 0.8,
  height: height - 0.8,
  radius: 5,
  stroke: rule,
  thickness: 0.7,
  node: 'artifact',
})
