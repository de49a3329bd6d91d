import type { FontName, Mark, Owner, TextMark } from '../../shared/documents/page.ts'
import type { EmbeddedFont } from './pdfkit-internals.ts'

/** A hundredth of a point is far below what any printer can place. */
const number = (value: number): string => String(Math.round(value * 100) / 100)

/** Half the side of the square whose curves make a circle: 4/3 (√2 − 1). */
const KAPPA = 0.5523

const color = (hex: string): string =>
  [1, 3, 5].map((at) => number(Number.parseInt(hex.slice(at, at + 2), 16) / 255)).join(' ')

/** Glyph codes, in hex, as a literal string: half as long as in hex, and smaller when packed as well. */
const asString = (hex: string): string =>
  `(${Buffer.from(hex, 'hex')
    .toString('latin1')
    .replaceAll(/[\\()]/g, '\\$&')
    .replaceAll('\r', '\\r')})`

/** Finds, and embeds at first use, the font of a text. */
export type FontOf = (name: FontName) => EmbeddedFont

/**
 * Turns marks into PDF operators, for a page whose y axis points down as pdfkit's does. A mark that several copies
 * share is encoded once.
 */
export function contentWriter(fontOf: FontOf, imageOf: (src: string) => { readonly label: string }) {
  const shown = new Map<FontName, Map<string, string>>()
  const known = new WeakMap<Mark, string>()

  const glyphs = (name: FontName, text: string): string => {
    let texts = shown.get(name)
    if (!texts) {
      texts = new Map()
      shown.set(name, texts)
    }
    const cached = texts.get(text)
    if (cached !== undefined) return cached
    const [codes, positions] = fontOf(name).encode(text)
    let run = ''
    const parts: string[] = []
    codes.forEach((code, index) => {
      run += code
      const kern = (positions[index]?.xAdvance ?? 0) - (positions[index]?.advanceWidth ?? 0)
      if (kern === 0) return
      parts.push(`${asString(run)}${number(-kern)}`)
      run = ''
    })
    const operators = `[${parts.join('')}${run ? asString(run) : ''}]TJ`
    texts.set(text, operators)
    return operators
  }

  // Lines of one sentence must not run together when they are read aloud, and a parted word must be whole again.
  const shownText = ({ font, text, continues }: TextMark): string => {
    if (continues === 'space') return glyphs(font, `${text} `)
    if (continues !== 'word') return glyphs(font, text)
    return `${glyphs(font, text.slice(0, -1))} /Span <</ActualText ()>> BDC ${glyphs(font, '-')} EMC`
  }

  const text = (mark: TextMark): string =>
    `BT ${color(mark.color)} rg /${fontOf(mark.font).id} ${number(mark.size)} Tf ` +
    `1 0 0 -1 ${number(mark.x)} ${number(mark.y)} Tm ${shownText(mark)} ET`

  const operators = (mark: Mark): string => {
    switch (mark.kind) {
      case 'text':
        return text(mark)
      case 'line': {
        const ends = `${number(mark.x1)} ${number(mark.y1)} m ${number(mark.x2)} ${number(mark.y2)} l`
        return `${color(mark.color)} RG ${number(mark.thickness)} w ${ends} S`
      }
      case 'rect':
        return painted(mark, rectPath(mark.x, mark.y, mark.width, mark.height, mark.radius ?? 0))
      case 'circle':
        return painted(mark, rectPath(mark.x - mark.r, mark.y - mark.r, 2 * mark.r, 2 * mark.r, mark.r))
      case 'path':
        return `q 1 0 0 1 ${number(mark.x)} ${number(mark.y)} cm ${painted(mark, svgPath(mark.d))} Q`
      case 'image': {
        const at = `${number(mark.width)} 0 0 ${number(-mark.height)} ${number(mark.x)} ${number(mark.y + mark.height)}`
        return `q ${at} cm /${imageOf(mark.src).label} Do Q`
      }
    }
  }

  return (mark: Mark): string => {
    let written = known.get(mark)
    if (written === undefined) {
      written = operators(mark)
      known.set(mark, written)
    }
    return written
  }
}

function painted(mark: { fill?: string; stroke?: string; thickness?: number }, path: string): string {
  const fill = mark.fill ? `${color(mark.fill)} rg ` : ''
  const stroke = mark.stroke ? `${color(mark.stroke)} RG ${number(mark.thickness ?? 1)} w ` : ''
  const operator = mark.fill && mark.stroke ? 'B' : mark.stroke ? 'S' : 'f'
  return `${fill}${stroke}${path} ${operator}`
}

function rectPath(x: number, y: number, width: number, height: number, radius: number): string {
  if (radius === 0) return `${number(x)} ${number(y)} ${number(width)} ${number(height)} re`
  const [right, bottom, pull] = [x + width, y + height, radius * (1 - KAPPA)]
  const curve = (...points: number[]) => `${points.map(number).join(' ')} c`
  return [
    `${number(x + radius)} ${number(y)} m ${number(right - radius)} ${number(y)} l`,
    curve(right - pull, y, right, y + pull, right, y + radius),
    `${number(right)} ${number(bottom - radius)} l`,
    curve(right, bottom - pull, right - pull, bottom, right - radius, bottom),
    `${number(x + radius)} ${number(bottom)} l`,
    curve(x + pull, bottom, x, bottom - pull, x, bottom - radius),
    `${number(x)} ${number(y + radius)} l`,
    curve(x, y + pull, x + pull, y, x + radius, y),
    'h',
  ].join(' ')
}

/** Absolute M, L, C and Z are all that our charts use. Throws on anything else. */
function svgPath(d: string): string {
  const operators: Readonly<Record<string, string>> = { M: 'm', L: 'l', C: 'c', Z: 'h' }
  return [...d.matchAll(/([A-Za-z])([^A-Za-z]*)/g)]
    .map(([, command = '', rest = '']) => {
      const operator = operators[command]
      if (!operator) throw new Error(`Path command ${command} is not supported`)
      const points = rest.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []
      return `${points.map(Number).map(number).join(' ')} ${operator}`.trim()
    })
    .join(' ')
}

/** Marks in order, those of the same owner side by side as one run. */
export function runsByOwner(marks: readonly Mark[]): { owner: Owner; marks: Mark[] }[] {
  const runs: { owner: Owner; marks: Mark[] }[] = []
  for (const mark of marks) {
    const last = runs.at(-1)
    if (last?.owner === mark.node) last.marks.push(mark)
    else runs.push({ owner: mark.node, marks: [mark] })
  }
  return runs
}
