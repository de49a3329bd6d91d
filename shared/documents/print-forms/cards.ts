import type { LaidOutDocument, Mark } from '../page.ts'
import { joined } from './joined.ts'
import type { Placement } from './placement.ts'
import { millimetres, sheet } from './print.ts'
import { sideDrawer } from './sides.ts'

/** Marks of 3 mm, 1 mm off the cut and within what a printer prints. */
const MARK = millimetres(3)
const edge = sheet.safe + MARK + millimetres(1)
/** Nothing is drawn nearer to the cut: a knife is not exact. */
const inner = millimetres(3)

const card = { width: sheet.width / 2 - edge, height: sheet.height - 2 * edge } as const
const page = { width: 595.28, height: 841.89 } as const
/** As large as the width allows; what falls away above and below is white. */
export const cardScale = card.width / page.width

const place = (x: number): Placement => ({
  scale: cardScale,
  x,
  y: (sheet.height - page.height * cardScale) / 2,
  within: { left: x + inner, right: x + card.width - inner, top: edge + inner, bottom: sheet.height - edge - inner },
})
const left = place(edge)
const right = place(sheet.width / 2)

function cuttingMarks(): Mark[] {
  const mark = (x1: number, y1: number, x2: number, y2: number): Mark => ({
    kind: 'line',
    node: 'artifact',
    color: '#000000',
    thickness: 0.5,
    ...{ x1, y1, x2, y2 },
  })
  const nearTo = (far: number) => [
    [sheet.safe, sheet.safe + MARK] as const,
    [far - sheet.safe - MARK, far - sheet.safe] as const,
  ]
  const upright = [edge, sheet.width / 2, sheet.width - edge].flatMap((x) =>
    nearTo(sheet.height).map(([from, to]) => mark(x, from, x, to)),
  )
  const level = [edge, sheet.height - edge].flatMap((y) =>
    nearTo(sheet.width).map(([from, to]) => mark(from, y, to, y)),
  )
  return [...upright, ...level]
}

/** Sides for two cards of so many pages: with more than one page they have a back, and so they end on a back. */
export const sidesOfPair = (first: number, second: number): number => {
  const most = Math.max(first, second)
  return most > 1 ? Math.ceil(most / 2) * 2 : most
}

/** Puts two cards on a sheet. A second page comes on the back of its own first: on backs the two change places. */
export function pairMaker(): (pair: readonly LaidOutDocument[]) => LaidOutDocument {
  const draw = sideDrawer(cuttingMarks())
  return (pair) => {
    const { title, language, pages, structure } = joined(pair)
    const [first = 0, second = 0] = pair.map((one) => one.pages.length)
    const placements: Placement[] = []
    const sides = Array.from({ length: sidesOfPair(first, second) }, (_, side) => {
      const isBack = side % 2 === 1
      const on = (at: number, placement: Placement) => {
        const found = pages[at]
        if (!found) return []
        placements[at] = placement
        return [{ joined: found, placement }]
      }
      return draw([
        ...(side < first ? on(side, isBack ? right : left) : []),
        ...(side < second ? on(first + side, isBack ? left : right) : []),
      ])
    })
    return { title, language, pages: sides, structure: structure(placements) }
  }
}
