/** The faces the program ships; every text is set in one of these. */
export type FontName = 'figtree' | 'figtree-semibold' | 'figtree-italic' | 'newsreader' | 'newsreader-medium'

/** Width of a text in points: the only thing layout has to ask of the world outside. */
export type Measure = (text: string, font: FontName, size: number) => number

/** The leaf of the structure tree a mark belongs to; an artifact (rule, page head, tick box) belongs to none. */
export type Owner = number | 'artifact'

type Painted<Colour> = {
  readonly fill?: Colour
  readonly stroke?: Colour
  /** Width of the stroke in points. */
  readonly thickness?: number
}

/** Something drawn. Points, y downwards from the top; colours `#RRGGBB`, or roles where a theme decides. `y` of a text is its baseline. */
export type Drawing<Colour = string> =
  | {
      readonly kind: 'text'
      readonly x: number
      readonly y: number
      readonly text: string
      readonly font: FontName
      readonly size: number
      readonly color: Colour
      readonly width: number
      /** How the sentence goes on in the next line: after a space, or with the rest of a word parted by the hyphen at the end. */
      readonly continues?: 'space' | 'word'
    }
  | {
      readonly kind: 'line'
      readonly x1: number
      readonly y1: number
      readonly x2: number
      readonly y2: number
      readonly color: Colour
      readonly thickness: number
      /** Lengths of dash and gap in points; solid when left out. */
      readonly dash?: readonly [on: number, off: number]
    }
  | ({
      readonly kind: 'rect'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
      readonly radius?: number
    } & Painted<Colour>)
  | ({ readonly kind: 'circle'; readonly x: number; readonly y: number; readonly r: number } & Painted<Colour>)
  /** `d` is an SVG path of absolute M, L, C and Z whose coordinates start at (x, y). */
  | ({ readonly kind: 'path'; readonly x: number; readonly y: number; readonly d: string } & Painted<Colour>)

/** Something on a page. */
export type Mark = { readonly node: Owner } & (
  | Drawing
  /** `src` is a `data:` address of a PNG or JPEG. */
  | {
      readonly kind: 'image'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
      readonly src: string
    }
)

export type TextMark = Extract<Mark, { kind: 'text' }>

/** Something to be filled in on a screen. `label` is what a screen reader says: the question, and the choice where it is one of several. */
export type Field = { readonly name: string; readonly label: string } & (
  | { readonly kind: 'text'; readonly lines: 'one' | 'many'; readonly longest: number }
  | { readonly kind: 'tick' }
  /** One of several under the same name; `question` is what they have in common. */
  | { readonly kind: 'option'; readonly value: string; readonly question: string }
)

/** Where a field stands; it draws nothing. `node` is its `Form` leaf of the structure tree. */
export type FieldMark = {
  readonly kind: 'field'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly node: number
  readonly field: Field
}

/** One side of paper; width and height in points. `fields` in reading order, on forms only. */
export type Page = {
  readonly width: number
  readonly height: number
  readonly marks: readonly Mark[]
  readonly fields?: readonly FieldMark[]
}

/** PDF structure types in use (ISO 32000-1, 14.8.4). */
export type Tag =
  | 'Document'
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'L'
  | 'LI'
  /** The number or sign before an item. */
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'Form'
  /** A stretch of a leaf; print forms part a leaf that goes on over the page. */
  | 'Span'

/**
 * What a page says, in reading order. Only leaves own marks. `scope` is for TH; `numbering` for an L whose items have
 * labels; `alt` and `box` (x1, y1, x2, y2) for Figure.
 */
export type StructureNode = {
  readonly id: number
  readonly tag: Tag
  readonly alt?: string
  readonly scope?: 'Column' | 'Row'
  readonly numbering?: 'Decimal' | 'Disc'
  readonly box?: readonly [number, number, number, number]
  readonly children: readonly StructureNode[]
}

/** Where the lines with the participant's name stand, so that copies share everything else; `y` is the top of the first. */
export type NameSlot = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly lines: number
  readonly node: number
}

/** A document as it comes out. Plain JSON: it crosses the bridge for the preview. */
export type LaidOutDocument = {
  readonly title: string
  readonly language: 'da' | 'en'
  readonly pages: readonly Page[]
  readonly structure: StructureNode
  readonly nameSlot?: NameSlot
  /** On a form: the mark that tells it from others when it comes back, written where nobody sees it. */
  readonly formMark?: string
  /** Who this copy is for: the name of its bookmark in a file of many. */
  readonly receiver?: string
}
