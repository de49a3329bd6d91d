import type { Block } from '../model.ts'
import { fixedStrip, moved, type Strip, type Surroundings } from './strip.ts'
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

const heightOf = (items: readonly Item[], spread = 1): number =>
  items.reduce((sum, { text, gaps, lead }, index) => sum + text + gaps + (index === 0 ? 0 : lead * spread), 0)

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
  const columns = [items.slice(0, at), items.slice(at)]
  const height = Math.max(...columns.map((column) => heightOf(column)))
  const least = Math.max(...columns.map((column) => heightOf(column, 0.5)))
  const most = Math.max(...columns.map((column) => heightOf(column, 2)))
  const draw = (given: number) => {
    // The taller column says how far apart the items stand in both.
    const spread =
      given < height
        ? 1 - (0.5 * (height - given)) / Math.max(0.01, height - least)
        : 1 + (given - height) / Math.max(0.01, most - height)
    return columns.flatMap((column, index) => {
      let y = 0
      return column.flatMap(({ strips, lead }, place) =>
        strips.flatMap((strip, line) => {
          y += line > 0 ? strip.gap : place > 0 ? lead * spread : 0
          const marks = strip.draw(strip.height).map((mark) => moved(mark, index * right, y))
          y += strip.height
          return marks
        }),
      )
    })
  }
  return { ...fixedStrip(height, draw, { gap: 14 }), least, most }
}
