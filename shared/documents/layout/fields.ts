import type { Field, FieldMark } from '../page.ts'
import { linePitch, rule } from '../theme.ts'
import type { Strip, Surroundings } from './strip.ts'
import type { OpenNode } from './structure.ts'

/** How typed text is set in a box, in points; about two letters to the size in width. */
export const TYPED = { size: 9.5, leading: 12.5 } as const
/** Longest text on a line, which grows smaller as it grows longer. */
const LONGEST_LINE = 200
/** What the app stores of an open answer. */
const LONGEST_TEXT = 1000

/** How many letters are seen at once in a box. */
function lettersIn({ width, height }: Pick<FieldMark, 'width' | 'height'>): number {
  const lines = Math.max(1, Math.floor(height / TYPED.leading))
  return Math.min(LONGEST_TEXT, Math.floor((lines * width) / (TYPED.size * 0.52)))
}
/** Height of a one-line field: fits text of the size of the page's own. */
const LINE = 15

type Named = Pick<Field, 'name' | 'label'>

/** A field for text in a box; `one` line, or as `many` as there is room for. */
export const textField = (
  named: Named,
  lines: 'one' | 'many',
  box: Pick<FieldMark, 'x' | 'y' | 'width' | 'height'>,
  node: number,
): FieldMark => {
  const longest = lines === 'many' ? lettersIn(box) : LONGEST_LINE
  return { kind: 'field', ...box, node, field: { ...named, kind: 'text', lines, longest } }
}

/** A field for text on a ruled line at `y`. */
export const lineField = (named: Named, x: number, width: number, y: number, node: number): FieldMark =>
  textField(named, 'one', { x, y: y - LINE, width, height: LINE - 0.6 }, node)

/** A box instead of ruled lines, since typed text keeps lines of its own: as high as the lines it stands for. */
export function writingBox(named: Named, lines: number, parent: OpenNode, around: Surroundings): Strip {
  const node = around.structure.add(parent, 'Form').id
  return {
    gap: 3,
    least: lines * linePitch.least,
    height: lines * linePitch.height,
    most: lines * linePitch.most,
    draw: (height) => {
      const box = { x: 0, y: 1, width: around.width, height: height - 2 }
      const inner = { x: 3, y: 3, width: around.width - 6, height: height - 6 }
      return [
        { kind: 'rect', ...box, radius: 2, stroke: rule, thickness: 0.6, node: 'artifact' },
        textField(named, lines > 1 ? 'many' : 'one', inner, node),
      ]
    },
  }
}
