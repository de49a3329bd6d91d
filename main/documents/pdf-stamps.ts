import type { PdfFile } from './pdf-file.ts'
import { type Painted, paint, point, type Rounded, roundedPath } from './pdf-paint.ts'
import { ref, type Verbatim } from './pdf-value.ts'

/**
 * What stands on pages many times and is kept in the file once: pictures, and shapes that stand on the origin of their
 * own. Each has a label for the resources. `embed` puts a picture into the file and gives its number.
 */
export function pdfStamps(file: PdfFile, embed: (src: string) => number) {
  const known = new Map<string, { readonly label: string; readonly number: number }>()

  const labelOf = (key: string, add: () => number): string => {
    let stamp = known.get(key)
    if (!stamp) {
      stamp = { label: `X${known.size}`, number: add() }
      known.set(key, stamp)
    }
    return stamp.label
  }

  return {
    picture: (src: string): string => labelOf(src, () => embed(src)),
    shape: (mark: Painted, box: Rounded): string => {
      const { fill, stroke, thickness = 1 } = mark
      const { width, height, radius } = box
      return labelOf(`${fill} ${stroke} ${thickness} ${point(width)} ${point(height)} ${radius}`, () => {
        const painted = paint(mark)
        const before = [painted.fill, painted.stroke, painted.stroke && painted.width].filter(Boolean)
        const path = [...before, roundedPath(box), painted.operator].join(' ')
        const corners = [-thickness / 2, -thickness / 2, width + thickness / 2, height + thickness / 2]
        return file.addStream(
          { Type: 'XObject', Subtype: 'Form', BBox: corners.map((one) => Number(point(one))) },
          path,
        )
      })
    },
    resources: (): { readonly XObject?: Record<string, Verbatim> } =>
      known.size === 0
        ? {}
        : { XObject: Object.fromEntries([...known.values()].map(({ label, number }) => [label, ref(number)])) },
  }
}
export type Stamps = ReturnType<typeof pdfStamps>
