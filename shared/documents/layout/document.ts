import type { DocumentModel } from '../model.ts'
import type { FieldMark, LaidOutDocument, Mark, Measure, Page } from '../page.ts'
import { legible, page, readableAccent, styles, textWidth } from '../theme.ts'
import { layOutBlocks } from './blocks.ts'
import { breakLines } from './break-lines.ts'
import { footTop, layOutHead, runningMarks } from './frame.ts'
import { paginate } from './paginate.ts'
import { type Drawn, fixedStrip, type Strip, type Surroundings } from './strip.ts'
import { type OpenNode, structureBuilder } from './structure.ts'
import { lineMarks } from './text.ts'

/** Lays a document out on A4. Pure: equal models and equal measures give equal documents. */
export function layoutDocument(model: DocumentModel, measure: Measure): LaidOutDocument {
  const structure = structureBuilder()
  const around: Surroundings = {
    measure,
    language: model.language,
    structure,
    width: textWidth,
    accent: readableAccent(model.accent),
    fillable: model.fillable ?? false,
    scale: model.scale ?? 1,
  }
  const head = layOutHead(model, around)
  const strips = [...layOutBlocks(model.blocks, structure.root, around), ...smallPrint(model, around)]
  const bottom = footTop(model, around)
  const room = (index: number) => ({ top: index === 0 ? head.bottom : page.nextTop, bottom })
  const texts = paginate(strips, room, page.left, model.pages)
  const pages = texts.map((drawn, index): Page => {
    const marks = drawn.filter((one): one is Mark => !isField(one))
    // Nodes are numbered as they are read; in columns that is not how they are drawn.
    const fields = drawn.filter(isField).toSorted((a, b) => a.node - b.node)
    const own = index === 0 ? [...head.marks, ...marks] : marks
    const all = [...runningMarks(model, index, texts.length, around), ...own]
    return { width: page.width, height: page.height, marks: all, ...(fields.length > 0 && { fields }) }
  })
  boxFigures(structure.root, pages)
  return {
    title: model.title,
    language: model.language,
    pages,
    structure: structure.root,
    ...(head.nameSlot && { nameSlot: head.nameSlot }),
  }
}

const isField = (drawn: Drawn): drawn is FieldMark => drawn.kind === 'field'

/** One strip, so that it stands whole at the foot of the last page. */
function smallPrint(model: DocumentModel, around: Surroundings): Strip[] {
  if (!model.smallPrint) return []
  const style = legible(styles.smallPrint, around.scale)
  const node = around.structure.add(around.structure.root, 'P').id
  const lines = breakLines([{ text: model.smallPrint }], style, textWidth, around)
  const draw = (): Mark[] => lines.flatMap((line, at) => lineMarks(line, style, 0, at * style.leading, node))
  return [fixedStrip(lines.length * style.leading, draw, { gap: 12, atFoot: true })]
}

/** Figures need to know where they stand. */
function boxFigures(root: OpenNode, pages: readonly Page[]): void {
  const figures = new Map<number, OpenNode>()
  const collect = (node: OpenNode): void => {
    if (node.tag === 'Figure') figures.set(node.id, node)
    node.children.forEach(collect)
  }
  collect(root)
  if (figures.size === 0) return
  for (const mark of pages.flatMap(({ marks }) => marks)) {
    const figure = mark.node === 'artifact' ? undefined : figures.get(mark.node)
    if (!figure) continue
    const [x1, y1, x2, y2] = extent(mark)
    const box = figure.box ?? [x1, y1, x2, y2]
    figure.box = [Math.min(box[0], x1), Math.min(box[1], y1), Math.max(box[2], x2), Math.max(box[3], y2)]
  }
}

/** What a mark covers: x1, y1, x2, y2. A text reaches from its ascenders to its descenders. */
export function extent(mark: Mark): [number, number, number, number] {
  switch (mark.kind) {
    case 'text':
      return [mark.x, mark.y - mark.size * 0.74, mark.x + mark.width, mark.y + mark.size * 0.22]
    case 'line':
      return [
        Math.min(mark.x1, mark.x2),
        Math.min(mark.y1, mark.y2),
        Math.max(mark.x1, mark.x2),
        Math.max(mark.y1, mark.y2),
      ]
    case 'circle':
      return [mark.x - mark.r, mark.y - mark.r, mark.x + mark.r, mark.y + mark.r]
    case 'path':
      return pathExtent(mark)
    case 'rect':
    case 'image':
      return [mark.x, mark.y, mark.x + mark.width, mark.y + mark.height]
  }
}

/** Of the points and handles of a path that knows absolute commands only. */
function pathExtent({ x, y, d }: Extract<Mark, { kind: 'path' }>): [number, number, number, number] {
  const numbers = (d.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number)
  const across = numbers.filter((_, index) => index % 2 === 0)
  const down = numbers.filter((_, index) => index % 2 === 1)
  if (across.length === 0) return [x, y, x, y]
  return [x + Math.min(...across), y + Math.min(...down), x + Math.max(...across), y + Math.max(...down)]
}
