import type { ChartMaker } from '../charts/chart.ts'
import type { Run } from '../content/fill-text.ts'
import type { Language, Variant } from '../content/schema.ts'

export type { Run }

/** Circles of a scale from left to right, and the one beside it. Null: a circle without a word. */
export type Anchors = { readonly steps: readonly (string | null)[]; readonly offScale?: string }

/** `write`: ends in a line. `ticked`: a cross is printed in its box. */
export type ChoiceOption = {
  readonly text: readonly Run[]
  readonly write?: boolean
  readonly ticked?: boolean
} & Keyed

/** The stable key of the content specification (`h01.why`; of an option `people`): what a form field is named by. */
export type Keyed = { readonly key?: string }

/** `width` is relative to the other columns. */
export type TableColumn = { readonly text: readonly Run[]; readonly width: number }

/** `signedOn` is a finished date text. */
export type Signer = { readonly name: string; readonly organisation?: string; readonly signedOn?: string }

/** One thing a document says, without any place or size. What is to be filled in carries its `key`. */
export type Block = Keyed & BlockKind

type BlockKind =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly fine?: boolean; readonly text: readonly Run[] }
  | {
      readonly kind: 'paragraph'
      /** A tip stands beside a bar in the accent colour; a card is read across a table. */
      readonly style: 'body' | 'card' | 'fine' | 'lead' | 'hint' | 'small' | 'tip'
      readonly text: readonly Run[]
      readonly withNext?: boolean
    }
  | {
      readonly kind: 'list'
      readonly ordered?: boolean
      /** Questions to read aloud stand larger. */
      readonly style?: 'body' | 'question'
      readonly items: readonly (readonly Run[])[]
    }
  | {
      readonly kind: 'writing'
      readonly label?: readonly Run[]
      readonly hint?: readonly Run[]
      readonly lines: number
    }
  | { readonly kind: 'short'; readonly label: readonly Run[]; readonly value?: readonly Run[] }
  | {
      readonly kind: 'choices'
      readonly select: 'one' | 'many'
      readonly label: readonly Run[]
      readonly options: readonly ChoiceOption[]
    }
  /** `keys`: one for each statement, since each is a field of its own. */
  | {
      readonly kind: 'scale'
      readonly anchors: Anchors
      readonly statements: readonly (readonly Run[])[]
      readonly keys?: readonly string[]
    }
  | {
      readonly kind: 'table'
      readonly label?: readonly Run[]
      readonly columns: readonly TableColumn[]
      /** Cells from the left; the columns that are left over are to be written in. */
      readonly rows: readonly (readonly (readonly Run[])[])[]
      /** One for each row, within the table's own key. */
      readonly rowKeys?: readonly string[]
      /** Height of a row in writing lines. */
      readonly rowLines: number
      /** A box to tick in each cell that is left over. */
      readonly tick?: boolean
      /** `stairs`: the rows climb from the last to the first. `grid`: one field to draw in, with lines between the columns. */
      readonly look?: 'stairs' | 'grid'
    }
  | {
      readonly kind: 'signatures'
      /** Left out where a clause of that name stands above. */
      readonly label?: readonly Run[]
      readonly heads: readonly [name: string, date: string, signature: string]
      /** An empty name gives a line to write it on. */
      readonly signers: readonly Signer[]
    }
  /** Items side by side in two even columns, read downwards; what is too long for a column is set across both. */
  | { readonly kind: 'columns'; readonly items: readonly (readonly Block[])[] }
  /** Boxes side by side, each kept whole; an odd last one is set across all columns. */
  | { readonly kind: 'cards'; readonly columns: 1 | 2; readonly items: readonly (readonly Block[])[] }
  /** What is good to know before one begins: names on the left, what they say beside them. */
  | { readonly kind: 'facts'; readonly items: readonly { readonly label: string; readonly text: readonly Run[] }[] }
  /** What to do in turn, with the minutes of each step; above them the same as a line of time. */
  | {
      readonly kind: 'steps'
      readonly heads: { readonly step: string; readonly minutes: string }
      readonly steps: readonly { readonly text: readonly Run[]; readonly minutes: number }[]
    }
  /** Kept on one page where it can be. */
  | { readonly kind: 'group'; readonly blocks: readonly Block[] }
  /**
   * A chart, drawn for the width it is given, with its title above and its sentence below. `table`: its numbers follow as a
   * table; otherwise the figure's alternative text says them. `untitled`: what stands above it says what it is.
   */
  | { readonly kind: 'figure'; readonly chart: ChartMaker; readonly table?: boolean; readonly untitled?: boolean }
  | { readonly kind: 'page-break' }

/** A picture as a `data:` address with its size in pixels. */
export type Logo = { readonly src: string; readonly width: number; readonly height: number }

/** A document before layout. All texts are finished; only the page numbers in the foot are not. */
export type DocumentModel = {
  readonly title: string
  readonly language: Language
  readonly variant: Variant
  /** Small line above the title and on every page. */
  readonly topLine: string
  readonly subtitle?: string
  /** Line with name and network; the one thing that differs between copies. */
  readonly nameLine?: string
  /** The name lines of other copies, which room is kept for. */
  readonly nameLines?: readonly string[]
  /** What to know before filling in the sheet. */
  readonly notice?: string
  readonly foot: (page: number, pages: number) => string
  /** Small print at the foot of the last page. */
  readonly smallPrint?: string
  /** `#RRGGBB`. */
  readonly accent: string
  readonly logo?: Logo
  readonly clientLogo?: Logo
  /** Nothing at all is printed in the right margin, which e-signing services stamp. */
  readonly freeRightMargin?: boolean
  /** Is to be filled in on a screen: whatever has a `key` and can be answered becomes a form field. */
  readonly fillable?: boolean
  /** How much smaller the pages come onto paper; small print is set larger, so that it can still be read. 1 when left out. */
  readonly scale?: number
  /** Page count to aim at: writing space is stretched or tightened to meet it. */
  readonly pages?: number
  readonly blocks: readonly Block[]
}
