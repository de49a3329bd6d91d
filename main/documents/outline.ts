/// <reference path="./fontkit.d.ts" />
import type { Font } from 'fontkit'
import type { Outline } from '../../shared/charts/svg.ts'
import { loadFonts } from './fonts.ts'

type Spot = readonly [x: number, y: number]

/** One glyph as path commands, `scale` from font units, `left` where it begins. A curve with one handle becomes one with two. */
function glyphPath(font: Font, id: number, left: number, scale: number): string {
  let at: Spot = [0, 0]
  const placed = ([x, y]: Spot): string => `${round(left + x * scale)} ${round(-y * scale)}`
  const towards = (from: Spot, to: Spot): Spot => [
    from[0] + ((to[0] - from[0]) * 2) / 3,
    from[1] + ((to[1] - from[1]) * 2) / 3,
  ]
  return font
    .getGlyph(id)
    .path.commands.map(({ command, args }) => {
      const spots = Array.from(
        { length: args.length / 2 },
        (_, index): Spot => [args[index * 2] ?? 0, args[index * 2 + 1] ?? 0],
      )
      const start = at
      const [first = at, second = at] = spots
      at = spots.at(-1) ?? at
      switch (command) {
        case 'moveTo':
          return `M${placed(first)}`
        case 'lineTo':
          return `L${placed(first)}`
        case 'quadraticCurveTo':
          return `C${placed(towards(start, first))} ${placed(towards(second, first))} ${placed(second)}`
        case 'bezierCurveTo':
          return `C${spots.map(placed).join(' ')}`
        default:
          return 'Z'
      }
    })
    .join('')
}

const round = (value: number): number => Math.round(value * 100) / 100 || 0

let outline: Promise<Outline> | undefined

async function prepare(): Promise<Outline> {
  const fonts = await loadFonts()
  return (text, name, size) => {
    const font = fonts[name]
    const scale = size / font.unitsPerEm
    const { glyphs, positions } = font.layout(text)
    let left = 0
    return glyphs
      .map((glyph, index) => {
        const path = glyphPath(font, glyph.id, left, scale)
        left += (positions[index]?.xAdvance ?? glyph.advanceWidth) * scale
        return path
      })
      .join('')
  }
}

/** The letters of the shipped fonts as paths; loads the fonts at the first call. */
export function loadOutline(): Promise<Outline> {
  outline ??= prepare()
  return outline
}
