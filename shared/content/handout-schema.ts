import { z } from 'zod'
import { AnchorSetId } from './instrument-schema.ts'
import { Bilingual, Variant } from './schema.ts'

/** What stands around every handout: top line, name line (or the network alone), foot, small print, and the two marks. */
export const HandoutFrame = z.strictObject({
  topLine: Bilingual,
  nameLine: Bilingual,
  networkLine: Bilingual,
  foot: Bilingual,
  /** The foot of a sheet that is made for no client. */
  footWithoutClient: Bilingual,
  /** Under the title of a sheet that belongs to a meeting. */
  meetingLine: Bilingual,
  credit: Bilingual,
  marks: z.strictObject({ personal: Bilingual, anonymous: Bilingual }),
  /** On a sheet that is filled in on a screen: what to do with it, and where to write one's name to share the answers. */
  form: z.strictObject({ personal: Bilingual, anonymous: Bilingual, name: Bilingual }),
})
export type HandoutFrame = z.infer<typeof HandoutFrame>

/** Items of the same `card` stand in one box; neighbouring boxes stand side by side. */
const base = { key: z.string(), only: Variant.optional(), card: z.string().optional() }
const Option = z.strictObject({
  key: z.string(),
  text: Bilingual,
  write: z.boolean().optional(),
  only: Variant.optional(),
})

/** One thing on a handout, in the kinds of the content specification (0.1). `only` limits it to one edition. */
export const HandoutItem = z.discriminatedUnion('kind', [
  z.strictObject({ ...base, kind: z.literal('heading'), text: Bilingual }),
  z.strictObject({ ...base, kind: z.literal('info'), text: Bilingual, example: z.boolean().optional() }),
  z.strictObject({
    ...base,
    kind: z.literal('text'),
    label: Bilingual,
    lines: z.int().positive(),
    hint: Bilingual.optional(),
  }),
  z.strictObject({ ...base, kind: z.literal('short'), label: Bilingual }),
  z.strictObject({ ...base, kind: z.literal('check'), label: Bilingual, options: z.array(Option).min(1) }),
  z.strictObject({ ...base, kind: z.literal('radio'), label: Bilingual, options: z.array(Option).min(2) }),
  /** Neighbouring scales with the same anchors are set as one block with the anchors printed once. */
  z.strictObject({ ...base, kind: z.literal('scale'), label: Bilingual, anchors: AnchorSetId }),
  /**
   * `rows` are printed: each gives its cells from the left, the columns that are left over are to be written in. With
   * `blankRows` the rows are empty. `width` is relative (1 when left out). `tick`: one box to tick in each empty cell.
   */
  z.strictObject({
    ...base,
    kind: z.literal('table'),
    label: Bilingual.optional(),
    columns: z.array(z.strictObject({ text: Bilingual, width: z.number().positive().optional() })).min(1),
    rows: z.array(z.strictObject({ cells: z.array(Bilingual), only: Variant.optional() })).optional(),
    blankRows: z.int().positive().optional(),
    /** Height of a row in writing lines; 1 when left out. */
    rowLines: z.number().positive().optional(),
    tick: z.boolean().optional(),
    /** Rows that climb like stairs, or one field to draw in. */
    look: z.enum(['stairs', 'grid']).optional(),
  }),
  z.strictObject({ ...base, kind: z.literal('sign'), label: Bilingual, count: z.enum(['one', 'members']).optional() }),
  /** Filled by the app from `source` when the data exist, else `lines` empty writing lines. */
  z.strictObject({
    ...base,
    kind: z.literal('pre'),
    label: Bilingual,
    source: z.string(),
    lines: z.int().positive().optional(),
  }),
  /** A block that is made from other content: the steps of a method, the items of an instrument, the clauses of a contract, an agenda. */
  z.strictObject({
    ...base,
    kind: z.literal('insert'),
    what: z.enum(['method', 'instrument', 'clauses', 'agenda']),
    ref: z.string(),
    /** First and last item number of the instrument, or clause number of the contract (CL-07 is 7). */
    from: z.int().optional(),
    to: z.int().optional(),
    /** Heads of the columns where the block is a table: the agenda's time, item, who and minutes. */
    columns: z.array(Bilingual).optional(),
  }),
  z.strictObject({ ...base, kind: z.literal('page-break') }),
])
export type HandoutItem = z.infer<typeof HandoutItem>

/** A handout (H01-H18), a method as a card of its own (M01-M16), or an agenda template as a sheet (A1-A7). */
export const HandoutId = z.string().regex(/^(H(0[1-9]|1[0-8])|M(0[1-9]|1[0-6])|A[1-7])$/)
export type HandoutId = z.infer<typeof HandoutId>

/** A handout of the catalogue, content specification part (a). `pages` is the page count it is set to fill at most. */
export const Handout = z.strictObject({
  id: HandoutId,
  title: Bilingual,
  /** What the list says under the title, e.g. "Egne overvejelser". */
  format: Bilingual,
  subtitle: Bilingual.optional(),
  purpose: Bilingual.optional(),
  time: Bilingual.optional(),
  mark: z.enum(['personal', 'anonymous']).optional(),
  /** Belongs to one meeting, whose date stands under the title. */
  ofMeeting: z.literal(true).optional(),
  filledBy: z.enum(['leader', 'group', 'facilitator', 'nobody']),
  pages: z.int().positive(),
  items: z.array(HandoutItem),
})
export type Handout = z.infer<typeof Handout>

/** Where a sheet stands in the list. */
export const HandoutGroup = z.enum(['before', 'meeting', 'review', 'year', 'agendas', 'methods'])
export type HandoutGroup = z.infer<typeof HandoutGroup>

const InCatalogue = z.strictObject({ who: Bilingual, when: Bilingual })
/** What the list says of each sheet: who fills it in, when, and how many minutes it takes where that is settled. */
export const HandoutCatalogue = z.strictObject({
  handouts: z.record(HandoutId, InCatalogue.extend({ group: HandoutGroup, minutes: z.int().positive().optional() })),
  methods: InCatalogue,
  agendas: InCatalogue,
})
export type HandoutCatalogue = z.infer<typeof HandoutCatalogue>

/** A standard pack of handouts. */
export const Pack = z.strictObject({
  id: z.enum(['start', 'meeting', 'trial', 'annual']),
  title: Bilingual,
  handouts: z.array(HandoutId),
})
export type Pack = z.infer<typeof Pack>
