import { TYPED } from '../../shared/documents/layout/fields.ts'
import type { FieldMark, Page } from '../../shared/documents/page.ts'
import { ink } from '../../shared/documents/theme.ts'
import { MARK_FIELD } from '../../shared/forms/field-values.ts'
import { fieldFont } from './field-font.ts'
import type { PdfFile, PdfObject } from './pdf-file.ts'
import type { Attached } from './pdf-structure.ts'
import { entries, ref } from './pdf-value.ts'

/** Flags of annotations and fields, ISO 32000-1, tables 165, 221, 226 and 228. */
const HIDDEN = 2
const PRINT = 4
const READ_ONLY = 1
const MULTILINE = 1 << 12
const DO_NOT_SCROLL = 1 << 23
const RADIO = 1 << 15

const FONT = 'Fig'
const color = [1, 3, 5].map((at) => Math.round((Number.parseInt(ink.slice(at, at + 2), 16) / 255) * 1000) / 1000)
const typedIn = (size: number): string => `/${FONT} ${size} Tf ${color.join(' ')} rg`
/** Size 0: as large as the line lets it be, and smaller where more is typed. */
const ON_A_LINE = typedIn(0)
const IN_A_BOX = typedIn(TYPED.size)

/** Half the side of the square whose curves make a circle: 4/3 (√2 − 1). */
const KAPPA = 0.5523

type Group = { readonly field: PdfObject; readonly kids: PdfObject[] }
type Placed = { readonly widget: PdfObject; readonly page: number }
/** The page a field stands on: its object, and its height in points. */
type On = { readonly number: number; readonly height: number }

/**
 * Writes the fields of a form: widgets on the pages (`place`, before the page is written), their leaves in the structure
 * tree (`attached`, `tag`), and at last the form itself.
 */
export async function fieldWriter(pdf: PdfFile, formMark: string) {
  const font = await fieldFont(pdf)
  const resources = { Font: { [FONT]: font } }
  const fields: PdfObject[] = []
  const groups = new Map<string, Group>()
  const placed = new Map<number, Placed>()
  const appearances = new Map<string, PdfObject>()

  const appearance = (width: number, height: number, content: string, more: object = {}): PdfObject => {
    const key = `${width} ${height} ${content}`
    const known = appearances.get(key)
    if (known) return known
    const stream = pdf.object({ Type: 'XObject', Subtype: 'Form', BBox: [0, 0, width, height], Resources: {}, ...more })
    stream.end(Buffer.from(content, 'latin1'))
    appearances.set(key, stream)
    return stream
  }
  const states = (value: string, { width, height }: FieldMark, on: string) => ({
    N: { [value]: appearance(width, height, on), Off: appearance(width, height, '') },
  })

  let on: On = { number: 0, height: 0 }
  let annotations: PdfObject[] = []

  const widget = ({ x, y, width, height, node }: FieldMark, more: object): PdfObject => {
    const bottom = on.height - y - height
    const Rect = [x, bottom, x + width, bottom + height]
    const made = pdf.object({ Type: 'Annot', Subtype: 'Widget', F: PRINT, Rect, P: ref(on.number), ...more })
    annotations.push(made)
    placed.set(node, { widget: made, page: on.number })
    return made
  }

  const placeOption = (mark: FieldMark, value: string, question: string): void => {
    const { name, label } = mark.field
    let group = groups.get(name)
    if (!group) {
      const names = { T: new String(name), TU: new String(question) }
      group = { field: pdf.object({ FT: 'Btn', Ff: RADIO, ...names, V: 'Off' }), kids: [] }
      groups.set(name, group)
      fields.push(group.field)
    }
    const shown = { AS: 'Off', AP: states(value, mark, dot(mark)), TU: new String(label) }
    group.kids.push(widget(mark, { ...shown, Parent: group.field }))
  }

  const placeOne = (mark: FieldMark): void => {
    const { field } = mark
    const names = { T: new String(field.name), TU: new String(field.label) }
    if (field.kind === 'option') placeOption(mark, field.value, field.question)
    else if (field.kind === 'tick') {
      const value = 'Yes'
      fields.push(widget(mark, { ...names, FT: 'Btn', V: 'Off', AS: 'Off', AP: states(value, mark, cross(mark)) }))
    } else {
      const empty = appearance(mark.width, mark.height, '/Tx BMC EMC', { Resources: resources })
      // What is typed is seen whole, on the screen and on paper: a full box takes no more.
      const how = field.lines === 'many' ? { Ff: MULTILINE | DO_NOT_SCROLL, DA: IN_A_BOX } : { Ff: 0, DA: ON_A_LINE }
      const text = { FT: 'Tx', ...how, DA: new String(how.DA), MaxLen: field.longest, AP: { N: empty } }
      fields.push(widget(mark, { ...names, ...text }))
    }
  }

  const placeMark = (): void => {
    const hidden = { Type: 'Annot', Subtype: 'Widget', F: HIDDEN, Rect: [0, 0, 0, 0], P: ref(on.number) }
    const value = { FT: 'Tx', Ff: READ_ONLY, T: new String(MARK_FIELD), V: new String(formMark) }
    const field = pdf.object({ ...hidden, ...value, DA: new String(ON_A_LINE) })
    annotations.push(field)
    fields.push(field)
    field.end()
  }

  return {
    /** Gives the page's annotations. */
    place: (page: Page, onto: On): readonly PdfObject[] => {
      on = onto
      annotations = []
      if (fields.length === 0) placeMark()
      for (const field of page.fields ?? []) placeOne(field)
      return annotations
    },
    /** What hangs below a node of the structure tree. */
    attached: (node: number): Attached | undefined => {
      const found = placed.get(node)
      if (!found) return undefined
      const { widget: made, page } = found
      return { page, kid: `<<${entries({ Type: 'OBJR', Obj: made, Pg: ref(page) })}>>` }
    },
    /** Closes the fields that wait for their place in the tree of parents; gives each its key and its node. */
    close: (keyOf: () => number): { readonly key: number; readonly node: number }[] => {
      const closed = [...placed].map(([node, { widget: made }]) => {
        const key = keyOf()
        made.data.StructParent = key
        made.end()
        return { key, node }
      })
      placed.clear()
      return closed
    },
    /** The form, and what the file says of itself because of it. */
    finish: (): { readonly form: PdfObject; readonly info: Readonly<Record<string, string>> } => {
      for (const { field, kids } of groups.values()) {
        field.data.Kids = kids
        field.end()
      }
      const whole = { Fields: fields, DR: resources, DA: new String(ON_A_LINE), NeedAppearances: false }
      const form = pdf.object(whole)
      form.end()
      // A form that was printed to a new file has lost its fields, but often keeps this: it can be told what it was.
      return { form, info: { [MARK_FIELD]: formMark } }
    },
  }
}
export type FieldWriter = Awaited<ReturnType<typeof fieldWriter>>

const number = (value: number): string => String(Math.round(value * 100) / 100)

/** A filled circle within the printed one. */
function dot({ width }: FieldMark): string {
  const [middle, r] = [width / 2, width * 0.29]
  const k = r * KAPPA
  const curve = (...points: number[]) => `${points.map((point) => number(middle + point)).join(' ')} c`
  const path = [
    `${number(middle + r)} ${number(middle)} m`,
    curve(r, k, k, r, 0, r),
    curve(-k, r, -r, k, -r, 0),
    curve(-r, -k, -k, -r, 0, -r),
    curve(k, -r, r, -k, r, 0),
  ]
  return `${color.join(' ')} rg ${path.join(' ')} f`
}

/** A cross within the printed box. */
function cross({ width, height }: FieldMark): string {
  const [left, bottom, right, top] = [width * 0.22, height * 0.22, width * 0.78, height * 0.78].map(number)
  return `${color.join(' ')} RG 1.5 w 1 J ${left} ${bottom} m ${right} ${top} l ${left} ${top} m ${right} ${bottom} l S`
}
