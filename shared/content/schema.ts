import { z } from 'zod'

/** One text in both languages. May hold `{{merge.field}}`, `{{v.word}}` and `[O: public | P: private]`; see `fill-text.ts`. */
export const Bilingual = z.strictObject({ da: z.string(), en: z.string() })
export type Bilingual = z.infer<typeof Bilingual>

export const Language = z.enum(['da', 'en'])
export type Language = z.infer<typeof Language>

/** Edition of handouts and contracts: Offentlig udgave or Privat udgave. */
export const Variant = z.enum(['public', 'private'])
export type Variant = z.infer<typeof Variant>

export const AnchorSetId = z.enum(['ENIG', 'MGD', 'LIG', 'VIGTIG', 'SIKKER', 'GAS'])
export type AnchorSetId = z.infer<typeof AnchorSetId>

/** Words for the steps of a scale (null: the step has a circle but no word) and for the answer off the scale. */
export const AnchorSet = z.strictObject({
  id: AnchorSetId,
  steps: z.array(Bilingual.nullable()).length(5),
  offScale: Bilingual.nullable(),
})
export type AnchorSet = z.infer<typeof AnchorSet>

/** Words that differ between the editions, by key without the `v.`; they hold no markup of their own. */
export const VariantWords = z.record(
  z.string().regex(/^\w+$/),
  z.strictObject({ public: Bilingual, private: Bilingual }),
)
export type VariantWords = z.infer<typeof VariantWords>

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

/** Words on every agenda that is a sheet of its own. */
export const AgendaSheetWords = z.strictObject({
  format: Bilingual,
  purpose: Bilingual,
  head: Bilingual,
  roles: Bilingual,
  aim: Bilingual,
  /** Before the titles of the handouts that go with an item. */
  sheets: Bilingual,
  notes: Bilingual,
})
export type AgendaSheetWords = z.infer<typeof AgendaSheetWords>

/** Words that compounds are made of, in lower case: where long words are best parted. */
export const CompoundParts = z.strictObject({ da: z.array(z.string().min(3)), en: z.array(z.string().min(3)) })

/** Words on every method card. */
export const MethodCardWords = z.strictObject({ notes: Bilingual })

/** A standard pack of handouts. */
export const Pack = z.strictObject({
  id: z.enum(['start', 'meeting', 'trial', 'annual']),
  title: Bilingual,
  handouts: z.array(HandoutId),
})
export type Pack = z.infer<typeof Pack>

export const ClauseId = z.string().regex(/^CL-\d\d$/)
export const TemplateId = z.enum(['NET-O', 'NET-P', 'NET-I', 'ASN', 'CONF', 'DATA'])
export type TemplateId = z.infer<typeof TemplateId>

/** A clause of the catalogue. `texts` is keyed by template family where the wording differs, else `all`. */
export const Clause = z.strictObject({
  id: ClauseId,
  heading: Bilingual,
  texts: z.partialRecord(z.enum(['all', 'NET', 'ASN', 'CONF', 'DATA']), Bilingual),
})
export type Clause = z.infer<typeof Clause>

/** mandatory: cannot be removed · on / off: optional, and its default. */
export const ClauseRule = z.enum(['mandatory', 'on', 'off'])
export type ClauseRule = z.infer<typeof ClauseRule>

export const ContractTemplate = z.strictObject({
  id: TemplateId,
  title: Bilingual,
  clauses: z.array(z.strictObject({ id: ClauseId, rule: ClauseRule })),
  /** Clauses that are switched on for a mixed client although the template has them off. */
  onForMixed: z.array(ClauseId).optional(),
})
export type ContractTemplate = z.infer<typeof ContractTemplate>

export const MergeFieldType = z.enum([
  'text',
  'longText',
  'int',
  'decimal',
  'money',
  'percent',
  'date',
  'time',
  'email',
  'phone',
  'cvr',
  'enumText',
  'list',
  'person',
])

/** A merge field, content specification b.4. `choices` are the sentences of an enumText, keyed by stored code. */
export const MergeField = z.strictObject({
  key: z.string(),
  label: Bilingual,
  type: MergeFieldType,
  /** Clause ids, template ids, `NET` or `all`: where an empty value blocks export. */
  mandatoryIn: z.array(z.string()),
  /** A number, a text, or for an enumText the code of the choice. */
  default: z.union([Bilingual, z.number(), z.string()]).optional(),
  choices: z.record(z.string(), Bilingual).optional(),
  /** Worked out by the app and never typed. */
  computed: z.literal(true).optional(),
})
export type MergeField = z.infer<typeof MergeField>

/** Words around the contract editor that belong to no clause. */
export const ContractTexts = z.strictObject({
  /** Edition of the clause catalogue: counts up when a wording in it changes. */
  version: z.int().min(1),
  notice: Bilingual,
  /** Verb phrases that fit "Vi er i netværk for at …". */
  purposeStarters: z.array(z.strictObject({ text: Bilingual, only: Variant.optional() })),
  /** `question` is asked when the purpose says nothing beyond the `vagueWords` of its language. */
  purposeCheck: z.strictObject({
    vagueWords: z.strictObject({ da: z.array(z.string()), en: z.array(z.string()) }),
    question: Bilingual,
  }),
  statuses: z.strictObject({
    draft: Bilingual,
    shared: Bilingual,
    partlySigned: Bilingual,
    signed: Bilingual,
    underRevision: Bilingual,
    expired: Bilingual,
  }),
})
export type ContractTexts = z.infer<typeof ContractTexts>

/** What a member says who joins after a contract was first signed. */
export const AccessionTexts = z.strictObject({
  title: Bilingual,
  which: Bilingual,
  unchanged: Bilingual,
  declaration: z.strictObject({ heading: Bilingual, text: Bilingual }),
})
export type AccessionTexts = z.infer<typeof AccessionTexts>

/** The evaluation instruments. G, the goal ladder, has no questions of its own: each goal is its owner's. */
export const InstrumentId = z.enum(['P', 'R', 'Y', 'B', 'G'])
export type InstrumentId = z.infer<typeof InstrumentId>

export const Dimension = z.enum([
  'benefit',
  'effort',
  'purpose',
  'safety',
  'energy',
  'focus',
  'facilitation',
  'frame',
  'roles',
  'transfer',
  'value',
  'learning',
  'effect',
  'wellbeing',
  'relation',
  'composition',
  'continuation',
  'support',
  'inspiration',
  'openness',
  'action',
  'expectedBenefit',
  'expectedEffort',
  'clarity',
])
export type Dimension = z.infer<typeof Dimension>

/** What the dimensions are called. */
export const DimensionNames = z.record(Dimension, Bilingual)
export type DimensionNames = z.infer<typeof DimensionNames>

/** One question of an instrument. direction −1: reversed before use (6 − x); 0: neither. */
export const InstrumentItem = z.strictObject({
  id: z.string(),
  text: Bilingual,
  answer: z.union([AnchorSetId, z.literal('text'), z.literal('choice')]),
  choices: z.array(z.strictObject({ key: z.string(), text: Bilingual })).optional(),
  dimension: Dimension.nullable(),
  direction: z.union([z.literal(1), z.literal(-1), z.literal(0)]),
  /** Level of effect the annual question looks at (Kirkpatrick). */
  level: z.enum(['reaction', 'learning', 'behaviour', 'results']).optional(),
})
export type InstrumentItem = z.infer<typeof InstrumentItem>

export const Instrument = z.strictObject({
  id: InstrumentId,
  title: Bilingual,
  shortTitle: Bilingual,
  leadIn: Bilingual.optional(),
  /** Time it takes to answer. */
  minutes: z.int().positive(),
  items: z.array(InstrumentItem),
})
export type Instrument = z.infer<typeof Instrument>

/** A method card, content specification part (c). `scales`: the step grows with the number of people. */
export const Method = z.strictObject({
  id: z.string().regex(/^M\d\d$/),
  title: Bilingual,
  bestFor: Bilingual,
  people: Bilingual,
  /** Smallest and largest number of people it is meant for. */
  size: z.strictObject({ min: z.int().positive(), max: z.int().positive() }),
  minutes: z.int().positive(),
  depth: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  when: Bilingual,
  roles: Bilingual,
  /** Things to have at hand beside the `handouts`; empty in an edition that needs none. */
  materials: Bilingual.optional(),
  handouts: z.array(HandoutId),
  note: Bilingual.optional(),
  steps: z.array(z.strictObject({ minutes: z.int().positive(), text: Bilingual, scales: z.boolean().optional() })),
  tip: Bilingual,
})
export type Method = z.infer<typeof Method>

/** An agenda template, content specification part (d). `slot` is what can be put in; `handouts` go with the item. */
export const AgendaTemplate = z.strictObject({
  id: z.string().regex(/^A[1-7]$/),
  title: Bilingual,
  minutes: z.int().positive(),
  items: z.array(
    z.strictObject({
      minutes: z.int().positive(),
      text: Bilingual,
      slot: z.enum(['case', 'theme', 'pairs', 'dashboard']).optional(),
      method: z.string().optional(),
      /** The method is run in a short form, so that it fits the minutes. */
      short: z.literal(true).optional(),
      handouts: z.array(HandoutId).optional(),
    }),
  ),
})
export type AgendaTemplate = z.infer<typeof AgendaTemplate>

/** "Om materialet" and the short reason why a client would want a network. */
export const About = z.strictObject({ paragraphs: z.array(Bilingual), whyNetworks: Bilingual })
export type About = z.infer<typeof About>

/** Words about names in Danish and English, for finding people in what others wrote; in lower case save `acronyms`. */
export const NameLists = z.strictObject({
  commonWords: z.array(z.string().regex(/^\p{Ll}+$/u)),
  nicknames: z.record(z.string().regex(/^\p{Ll}+$/u), z.array(z.string().regex(/^\p{Ll}+$/u))),
  acronyms: z.array(z.string().regex(/^\p{Lu}+$/u)),
  genericWords: z.array(z.string()),
  particles: z.array(z.string().regex(/^\p{Ll}+$/u)),
})
