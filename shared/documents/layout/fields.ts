import type { Field, FieldMark } from '../page.ts'
import { linePitch, rule } from '../theme.ts'
import type { Strip, Surroundings } from './strip.ts'
import type { OpenNode } from './structure.ts'

/** Longest text that a field takes: what the app stores of an open answer, and of one on a line. */
const LONGEST = { many: 1000, one: 200 } as const
/** Height of a one-line field: fits text of the size of the page's own. */
const LINE = 15

type Named = Pick<Field, 'name' | 'label'>

/** Name of a form field. The dot of a key would make it a field within another (ISO 32000-1, 12.7.3.2). */
export const fieldName = (...keys: readonly string[]): string => keys.join('.').replaceAll('.', '-')

/** A field for text in a box; `one` line, or as `many` as there is room for. */
export const textField = (
  named: Named,
  lines: 'one' | 'many',
  box: Pick<FieldMark, 'x' | 'y' | 'width' | 'height'>,
  node: number,
): FieldMark => ({ kind: 'field', ...box, node, field: { ...named, kind: 'text', lines, longest: LONGEST[lines] } })

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
