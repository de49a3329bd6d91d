import type { Block } from '../model.ts'
import { fixedStrip, loosenessAt, moved, type Strip, type Surroundings, sizeAt, stacked } from './strip.ts'
import type { OpenNode } from './structure.ts'

const GUTTER = 24
/** Two columns are never taller than this, so that they always fit a page. */
const TALLEST = 480

type Item = { readonly strips: readonly Strip[]; readonly text: number; readonly gaps: number; readonly lead: number }
type LayOutBlocks = (blocks: readonly Block[], parent: OpenNode, around: Surroundings) => Strip[]

/** Columns one strip high: items are shared out so that both come out as even as can be, in reading order. */
export function layOutColumns(
  { items }: Extract<Block, { kind: 'columns' }>,
  parent: OpenNode,
  around: Surroundings,
  layOutBlocks: LayOutBlocks,
): Strip[] {
  const narrow = { ...around, width: (around.width - GUTTER) / 2 }
  const result: Strip[] = []
  let open: Item[] = []
  const flush = () => {
    if (open.length > 0) result.push(pair(open, narrow.width + GUTTER))
    open = []
  }
  for (const blocks of items) {
    const item = measured(layOutBlocks(blocks, parent, narrow))
    if (item.text > TALLEST / 2) {
      // Laid out again across both columns; the nodes of the first attempt are taken back.
      parent.children.splice(parent.children.length - blocks.length, blocks.length)
      flush()
      result.push(...layOutBlocks(blocks, parent, around))
      continue
    }
    if (tallest([...open, item]) > TALLEST) flush()
    open.push(item)
  }
  flush()
  return result
}

function measured(strips: readonly Strip[]): Item {
  const text = strips.reduce((sum, strip) => sum + strip.height, 0)
  const gaps = strips.slice(1).reduce((sum, strip) => sum + strip.gap, 0)
  return { strips, text, gaps, lead: strips[0]?.gap ?? 0 }
}

const heightOf = (items: readonly Item[]): number =>
  items.reduce((sum, { text, gaps, lead }, index) => sum + text + gaps + (index === 0 ? 0 : lead), 0)

/** How many items go left. */
function splitOf(items: readonly Item[]): number {
  const heights = items.map((_, at) => Math.max(heightOf(items.slice(0, at + 1)), heightOf(items.slice(at + 1))))
  return heights.indexOf(Math.min(...heights)) + 1
}
const tallest = (items: readonly Item[]): number => {
  const at = splitOf(items)
  return Math.max(heightOf(items.slice(0, at)), heightOf(items.slice(at)))
}

function pair(items: readonly Item[], right: number): Strip {
  const at = splitOf(items)
  const columns = [items.slice(0, at), items.slice(at)].map((column) => stacked(column.flatMap(({ strips }) => strips)))
  const tallestOf = (key: 'least' | 'height' | 'most') => Math.max(...columns.map((column) => column[key]))
  const bounds = { least: tallestOf('least'), height: tallestOf('height'), most: tallestOf('most') }
  // The taller column says how far apart the items stand in both.
  const draw = (given: number) =>
    columns.flatMap((column, index) =>
      column.draw(sizeAt(column, loosenessAt(bounds, given))).map((mark) => moved(mark, index * right, 0)),
    )
  return { ...fixedStrip(bounds.height, draw, { gap: 14 }), ...bounds }
}
