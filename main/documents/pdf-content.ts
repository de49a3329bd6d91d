import type { Mark, Owner, TextMark } from '../../shared/documents/page.ts'
import { fontLabel, type PdfFonts } from './pdf-fonts.ts'
import { color, type Painted, paint, point, type Rounded } from './pdf-paint.ts'
import type { Stamps } from './pdf-stamps.ts'

/** One owner's marks that stand side by side in the order of drawing. */
export type Run = { readonly owner: Owner; readonly marks: readonly Mark[] }

/** Marks in order, those of the same owner side by side as one run. */
export function runsByOwner(marks: readonly Mark[]): Run[] {
  const runs: { owner: Owner; marks: Mark[] }[] = []
  for (const mark of marks) {
    const last = runs.at(-1)
    if (last?.owner === mark.node) last.marks.push(mark)
    else runs.push({ owner: mark.node, marks: [mark] })
  }
  return runs
}

/** What writing needs to know beside the marks. */
export type Around = {
  readonly fonts: PdfFonts
  readonly stamps: Stamps
  /** Height of the page in points: marks count from its top, a PDF from its foot. */
  readonly height: number
}

/**
 * Operators for some runs of a page: each run one piece of marked content, of its node (numbered from `firstId` on) or
 * an artifact. Colours and fonts are said where they change only.
 */
export function contentOf(
  runs: readonly Run[],
  tagOf: (node: number) => string,
  firstId: number,
  around: Around,
): string {
  const write = operatorWriter(around)
  let id = firstId
  return runs
    .map(({ owner, marks }) => {
      const begin = owner === 'artifact' ? '/Artifact BMC' : `/${tagOf(owner)}<</MCID ${id++}>>BDC`
      return `${begin}\n${write(marks)}EMC\n`
    })
    .join('')
}

function operatorWriter({ fonts, stamps, height }: Around) {
  const now: Record<string, string> = {}
  const said = (what: string, words: string): string => {
    if (now[what] === words) return ''
    now[what] = words
    return `${words}\n`
  }
  const up = (y: number): number => height - y

  // Lines of one sentence must not run together when they are read aloud, and a parted word must be whole again.
  const shown = ({ font, text, continues }: TextMark): string => {
    if (continues === 'space') return fonts.shown(font, `${text} `)
    if (continues !== 'word') return fonts.shown(font, text)
    return `${fonts.shown(font, text.slice(0, -1))}/Span<</ActualText()>>BDC ${fonts.shown(font, '-')} EMC`
  }

  /** Texts that follow each other share one text object; each starts from the one before. */
  const texts = (marks: readonly TextMark[]): string => {
    let [fromX, fromY] = [0, 0]
    const lines = marks.map((mark) => {
      const [x, y] = [Math.round(mark.x * 100), Math.round(up(mark.y) * 100)]
      const move = `${point((x - fromX) / 100)} ${point((y - fromY) / 100)} Td`
      fromX = x
      fromY = y
      const look =
        said('fill', color(mark.color, 'rg')) + said('font', `/${fontLabel(mark.font)} ${point(mark.size)} Tf`)
      return `${look}${move}${shown(mark)}\n`
    })
    return `BT\n${lines.join('')}ET\n`
  }

  const painted = (mark: Painted, path: string): string => {
    const { fill, stroke, width, operator } = paint(mark)
    return `${fill && said('fill', fill)}${stroke && said('stroke', stroke) + said('width', width)}${path} ${operator}\n`
  }

  const straight = ({ x, y, width, height: tall }: { x: number; y: number; width: number; height: number }): string =>
    `${point(x)} ${point(up(y + tall))} ${point(width)} ${point(tall)} re`

  /** Tick boxes and circles are many and alike: each kind is drawn once, and stamped. */
  const stamped = (mark: Painted, x: number, y: number, box: Rounded): string =>
    `q 1 0 0 1 ${point(x)} ${point(up(y + box.height))} cm/${stamps.shape(mark, box)} Do Q\n`

  const drawn = (mark: Exclude<Mark, TextMark>): string => {
    switch (mark.kind) {
      case 'line': {
        const ends = `${point(mark.x1)} ${point(up(mark.y1))} m ${point(mark.x2)} ${point(up(mark.y2))} l`
        const line = painted({ stroke: mark.color, thickness: mark.thickness }, ends)
        return mark.dash ? `[${mark.dash.map(point).join(' ')}] 0 d\n${line}[] 0 d\n` : line
      }
      case 'rect':
        return mark.radius ? stamped(mark, mark.x, mark.y, mark) : painted(mark, straight(mark))
      case 'circle':
        return stamped(mark, mark.x - mark.r, mark.y - mark.r, {
          width: 2 * mark.r,
          height: 2 * mark.r,
          radius: mark.r,
        })
      case 'path':
        return painted(mark, svgPath(mark.d, mark.x, up(mark.y)))
      case 'image': {
        const at = `${point(mark.width)} 0 0 ${point(mark.height)} ${point(mark.x)} ${point(up(mark.y + mark.height))}`
        return `q ${at} cm/${stamps.picture(mark.src)} Do Q\n`
      }
    }
  }

  return (marks: readonly Mark[]): string => {
    let out = ''
    let waiting: TextMark[] = []
    const flush = (): void => {
      if (waiting.length > 0) out += texts(waiting)
      waiting = []
    }
    for (const mark of marks) {
      if (mark.kind === 'text') waiting.push(mark)
      else {
        flush()
        out += drawn(mark)
      }
    }
    flush()
    return out
  }
}

/** Absolute M, L, C and Z are all that our charts use. Throws on anything else. */
function svgPath(d: string, x: number, y: number): string {
  const operators: Readonly<Record<string, string>> = { M: 'm', L: 'l', C: 'c', Z: 'h' }
  return [...d.matchAll(/([A-Za-z])([^A-Za-z]*)/g)]
    .map(([, command = '', rest = '']) => {
      const operator = operators[command]
      if (!operator) throw new Error(`Path command ${command} is not supported`)
      const numbers = (rest.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number)
      const placed = numbers.map((value, index) => point(index % 2 === 0 ? x + value : y - value))
      return [...placed, operator].join(' ')
    })
    .join(' ')
}
