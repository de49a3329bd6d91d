import type { Instrument } from '../content/instrument-schema.ts'
import type { Method } from '../content/meeting-schema.ts'
import type { Language, Variant } from '../content/schema.ts'
import type { Logo, Run, Signer } from './model.ts'

/** A clause with its text filled. `clause` is the number in the catalogue (CL-07 is 7), `number` the one that is printed. */
export type ResolvedClause = {
  readonly clause: number
  readonly number: number
  readonly heading: string
  readonly runs: readonly Run[]
}

/** A contract with everything filled in; fields without a value are blanks in the runs. */
export type ResolvedContract = {
  readonly title: string
  readonly subtitle?: string
  readonly purpose?: string
  readonly goals: readonly string[]
  readonly clauses: readonly ResolvedClause[]
  readonly signers: readonly Signer[]
  /** That the template is a draft and no legal advice; printed small on the last page. */
  readonly notice: string
  /** A draft says so on its first page. */
  readonly draft: boolean
}

/** A line of an agenda. `start` is a time of day, empty while no meeting is known; `sheets` are titles of handouts. */
export type AgendaLine = {
  readonly start: string
  readonly text: string
  readonly who: string
  readonly minutes: number
  readonly sheets?: string
}

/**
 * What is known of an item of a sheet beforehand: options that are ticked, by key and with what is written after them; a
 * text; words for the gaps of a label ("mindst … og højst …"); or rows of a table, cells from the left, where an empty cell
 * is left to be written in.
 */
export type Known =
  | { readonly kind: 'ticked'; readonly options: Readonly<Record<string, string>> }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'gaps'; readonly words: readonly string[] }
  | { readonly kind: 'rows'; readonly rows: readonly (readonly string[])[] }

/** What stands behind `insert` items; what is missing leaves its block out (an agenda: empty rows). */
export type Inserts = {
  readonly instruments?: Readonly<Record<string, Instrument>>
  readonly methods?: Readonly<Record<string, Method>>
  readonly agenda?: readonly AgendaLine[]
  /** Agenda templates by id, with the times and names of a meeting where one is known. */
  readonly templates?: Readonly<Record<string, readonly AgendaLine[]>>
}

/** What a document is filled with. Plain data; `values` are finished texts for merge fields (`client.name`). */
export type DocumentFacts = {
  readonly language: Language
  readonly variant: Variant
  readonly clientName: string
  readonly consultantName: string
  readonly consultantTitle: string
  readonly networkName: string
  /** `#RRGGBB`. */
  readonly accent: string
  readonly logo?: Logo
  /** The client's own, beside the consultant's. */
  readonly clientLogo?: Logo
  /** Telephone, mail: how to reach the one who hands the document out, and the client. */
  readonly consultantContact?: string
  readonly clientContact?: string
  readonly values: Readonly<Record<string, string>>
  /** Head and foot of every page as they were when the document was signed; `{{page}}` and `{{pages}}` are still to be filled. */
  readonly signedFrame?: { readonly topLine: string; readonly foot: string }
}

export type HandoutFacts = DocumentFacts & {
  /** One copy for each participant; left out: "Uden navn". */
  readonly participantName?: string
  /** A form that is filled in on a screen, where the handout is one of those that can come back. */
  readonly fillable?: boolean
  /** How much smaller the pages come onto paper: 1 when left out. */
  readonly scale?: number
  readonly memberNames: readonly string[]
  readonly contract?: ResolvedContract
  readonly inserts?: Inserts
  /** By the key of the item. */
  readonly known?: Readonly<Record<string, Known>>
}
