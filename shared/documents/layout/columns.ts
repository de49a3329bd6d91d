import type { Block } from '../model.ts'
import { loosenessAt, moved, type Strip, type Surroundings, sizeAt, spaceAbove, stacked } from './strip.ts'
import type { OpenNode } from './structure.ts'

const GUTTER = 24
/** Less room than this at the foot of a page is left alone: two lines beside two lines are no columns. */
const LEAST = 60

type LayOutBlocks = (blocks: readonly Block[], parent: OpenNode, around: Surroundings) => Strip[]

/**
 * Two columns that are read downwards. On the page they end on both come out as even as can be; on the pages before it
 * they are full. An item may go on in the next column or on the next page, wherever its lines may be parted.
 */
export function layOutColumns(
  { items }: Extract<Block, { kind: 'columns' }>,
  parent: OpenNode,
  around: Surroundings,
  layOutBlocks: LayOutBlocks,
): Strip[] {
  const width = (around.width - GUTTER) / 2
  const lines = items.flatMap((blocks) => layOutBlocks(blocks, parent, { ...around, width }))
  return lines.length > 0 ? [even(lines, width + GUTTER)] : []
}

/** What each line takes below the one before it, its space above included; `isFirst` in its column. */
const heightOf = (line: Strip, isFirst: boolean, looseness: number): number =>
  sizeAt(line, looseness) + (isFirst ? 0 : sizeAt(spaceAbove(line), looseness))

/** How many lines a column of this height holds, if it ends where it may. */
function fitting(lines: readonly Strip[], room: number, looseness: number): number {
  let [used, count] = [0, 0]
  for (const [at, line] of lines.entries()) {
    used += heightOf(line, at === 0, looseness)
    if (used > room + 0.01) break
    if (!line.withNext) count = at + 1
  }
  return count
}

/** Lines shared out so that the taller column is as low as can be; the left one is, where it comes to the same. */
function even(lines: readonly Strip[], right: number): Strip {
  const total = lines.reduce((sum, line, at) => sum + heightOf(line, at === 0, 0), 0)
  let best = { at: lines.length, height: total }
  let above = 0
  for (const [at, line] of lines.entries()) {
    above += heightOf(line, at === 0, 0)
    const next = lines[at + 1]
    if (!next || line.withNext) continue
    // The space above what comes first in a column is dropped.
    const height = Math.max(above, total - above - next.gap)
    if (height < best.height - 0.01) best = { at: at + 1, height }
  }
  const columns = [lines.slice(0, best.at), lines.slice(best.at)]
  return { ...sideBySide(columns, right), part: (room, looseness) => parted(lines, right, room, looseness) }
}

function parted(lines: readonly Strip[], right: number, room: number, looseness: number): ReturnType<Part> {
  if (room < LEAST) return undefined
  const first = fitting(lines, room, looseness)
  const others = lines.slice(first)
  const second = fitting(others, room, looseness)
  const rest = others.slice(second)
  if (first === 0) return undefined
  const now = sideBySide([lines.slice(0, first), others.slice(0, second)], right)
  return { now, ...(rest.length > 0 && { rest: even(rest, right) }) }
}

type Part = NonNullable<Strip['part']>

function sideBySide(columns: readonly (readonly Strip[])[], right: number): Strip {
  const stacks = columns.map(stacked)
  const tallest = (key: 'least' | 'height' | 'most') => Math.max(...stacks.map((stack) => stack[key]))
  const bounds = { least: tallest('least'), height: tallest('height'), most: tallest('most') }
  // The taller column says how far apart the items stand in both.
  const draw = (given: number) => {
    const looseness = loosenessAt(bounds, given)
    return stacks.flatMap((stack, index) =>
      stack.draw(sizeAt(stack, looseness)).map((mark) => moved(mark, index * right, 0)),
    )
  }
  return { gap: 14, ...bounds, draw }
}
