import type { LaidOutDocument, Mark, Page } from '../page.ts'

export const BLACK = '#000000'
const WHITE = '#FFFFFF'
/** A hair line of half a dot is lost at 300 dots per inch. */
const THINNEST = 0.5

// Relative luminance as WCAG 2.2 defines it, from 0 (black) to 1 (white).
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(color.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const isLight = (color: string): boolean => luminance(color) > 0.5

/** A white stroke parts what lies over each other, and stays. */
const inkOf = (color: string): string => (color.toUpperCase() === WHITE ? WHITE : BLACK)

type Ground = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }

const middle = (mark: Mark): readonly [number, number] => {
  switch (mark.kind) {
    case 'text':
      return [mark.x + mark.width / 2, mark.y - mark.size * 0.3]
    case 'line':
      return [(mark.x1 + mark.x2) / 2, (mark.y1 + mark.y2) / 2]
    case 'rect':
    case 'image':
      return [mark.x + mark.width / 2, mark.y + mark.height / 2]
    default:
      return [mark.x, mark.y]
  }
}

type Shape = Extract<Mark, { kind: 'rect' | 'circle' | 'path' }>

/** A pale ground goes; what was white stays white, since it covers what lies below; the rest is black. */
function blackShape(mark: Shape): Mark | undefined {
  const { fill, stroke, thickness, ...shape } = mark
  const isPale = fill !== undefined && isLight(fill)
  const kept = isPale ? (fill.toUpperCase() === WHITE || stroke ? WHITE : undefined) : fill && BLACK
  if (!kept && !stroke) return undefined
  return {
    ...shape,
    ...(kept && { fill: kept }),
    ...(stroke && { stroke: inkOf(stroke), thickness: Math.max(thickness ?? 1, THINNEST) }),
  } as Mark
}

/** `onBlack`: it stands on a dark ground, which is now black. */
function blackMark(mark: Mark, onBlack: boolean): Mark | undefined {
  const color = onBlack ? WHITE : BLACK
  switch (mark.kind) {
    case 'text':
      return { ...mark, color }
    case 'line':
      return { ...mark, color: onBlack ? WHITE : inkOf(mark.color), thickness: Math.max(mark.thickness, THINNEST) }
    // Greys of a picture would come out as dots.
    case 'image':
      return undefined
    default:
      return blackShape(mark)
  }
}

/**
 * Turns documents into black and nothing else, for printers and copiers that know no grey: no tinted ground, no grey
 * text, no picture. What copies share stays shared.
 */
export function blackener(): (document: LaidOutDocument) => LaidOutDocument {
  const known = { plain: new WeakMap<Mark, Mark>(), onBlack: new WeakMap<Mark, Mark>() }
  const pages = new WeakMap<Page, Page>()

  const blackPage = (page: Page): Page => {
    const grounds: Ground[] = []
    const marks = page.marks.flatMap((mark) => {
      const [x, y] = middle(mark)
      const onBlack = grounds.some(({ left, top, right, bottom }) => x > left && x < right && y > top && y < bottom)
      const memory = onBlack ? known.onBlack : known.plain
      const black = memory.get(mark) ?? blackMark(mark, onBlack)
      if (!black) return []
      memory.set(mark, black)
      if (black.kind === 'rect' && black.fill === BLACK) {
        const { x: left, y: top, width, height } = black
        grounds.push({ left, top, right: left + width, bottom: top + height })
      }
      return [black]
    })
    return { ...page, marks }
  }
  return (document) => ({
    ...document,
    pages: document.pages.map((page) => {
      const black = pages.get(page) ?? blackPage(page)
      pages.set(page, black)
      return black
    }),
  })
}
