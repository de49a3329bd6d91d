import { z } from 'zod'
import { HandoutGroup, HandoutId } from '../content/handout-schema.ts'
import { Language, Variant } from '../content/schema.ts'
import type { LaidOutDocument } from '../documents/page.ts'
import { HandoutPackId, MeetingId, NetworkId, ParticipantId } from '../domain/ids.ts'
import { query, task } from './define.ts'

/** Laid-out pages on their way to the preview. Our own layout made them, so only the outer form is checked. */
export const DocumentPages = z.custom<LaidOutDocument>(
  (value) => typeof value === 'object' && value !== null && Array.isArray((value as { pages?: unknown }).pages),
)

/** Where an export went: the host's own words for the place, or null when the user thought better of it. */
export const Saved = z.strictObject({ savedAs: z.string().nullable(), pages: z.int(), bytes: z.int() })
export type Saved = z.infer<typeof Saved>

/**
 * `prefilled`: what the app knows is printed. `blank`: lines to write on instead, though names stay. `fillable`: a form
 * that is filled in on a screen, for the handouts that have one.
 */
export const Filling = z.enum(['blank', 'prefilled', 'fillable'])
export type Filling = z.infer<typeof Filling>

/** How sheets come onto paper. `booklet`: A5 pages two to a sheet, to fold. `cards`: two to a sheet, to cut. */
export const PrintForm = z.enum(['a4', 'booklet', 'cards'])
export type PrintForm = z.infer<typeof PrintForm>
export const Print = z.strictObject({ form: PrintForm, pureBlack: z.boolean() })
export type Print = z.infer<typeof Print>

/** Handouts in the order they come out, for whom, how filled, and how printed. What is left out is as usual. */
export const HandoutOptions = z.strictObject({
  /** null: for no network, so without client, names, dates and contract. */
  networkId: NetworkId.nullable(),
  handouts: z.array(HandoutId).min(1).max(60),
  variant: Variant,
  language: Language,
  /** One for each member by name; otherwise `copies` without names. */
  personal: z.boolean(),
  copies: z.int().min(1).max(60),
  /** With `personal`: those of the members who get a sheet; null for all. */
  receivers: z.array(ParticipantId).max(60).nullable().default(null),
  /**
   * With `personal` and a meeting: those marked present where it was held, and those who have not cancelled where it is
   * planned.
   */
  onlyPresent: z.boolean().default(false),
  /** The meeting whose date, roles and agenda are filled in; null for the next one. */
  meetingId: MeetingId.nullable(),
  filling: Filling.default('prefilled'),
  print: Print.default({ form: 'a4', pureBlack: false }),
  /** The logos and the colour that were chosen; otherwise the house's own colour and no logo. */
  branded: z.boolean().default(true),
})
export type HandoutOptions = z.infer<typeof HandoutOptions>

/** A sheet as the list shows it. `minutes` is null where no time is settled; `pages` is what it fills at most. */
export const HandoutChoice = z.strictObject({
  id: HandoutId,
  kind: z.enum(['handout', 'methodCard', 'agenda']),
  group: HandoutGroup,
  title: z.string(),
  format: z.string(),
  purpose: z.string(),
  who: z.string(),
  when: z.string(),
  minutes: z.int().nullable(),
  pages: z.int(),
})
export type HandoutChoice = z.infer<typeof HandoutChoice>

/** Sheets that go together, in the order they come out. `own`: made by the consultant, under its id. */
export const PackChoice = z.strictObject({
  id: z.string(),
  title: z.string(),
  handouts: z.array(HandoutId),
  own: HandoutPackId.nullable(),
})
export type PackChoice = z.infer<typeof PackChoice>

export const documents = {
  /** The catalogue in a language, with the standard packs and then the consultant's own by name. */
  'handouts.catalogue': query(
    z.strictObject({ language: Language }),
    z.strictObject({ handouts: z.array(HandoutChoice), packs: z.array(PackChoice) }),
  ),
  /** One handout as it comes out, for the first member when personal. */
  'handouts.preview': query(
    HandoutOptions.omit({ handouts: true, copies: true }).extend({ handout: HandoutId }),
    DocumentPages,
  ),
  /**
   * Those who get a sheet by name when nobody is picked out, in Danish order; and whether the meeting that the sheets are
   * for is held or planned, null without one.
   */
  'handouts.receivers': query(
    z.strictObject({ networkId: NetworkId, meetingId: MeetingId.nullable(), onlyPresent: z.boolean() }),
    z.strictObject({
      people: z.array(z.strictObject({ id: ParticipantId, name: z.string() })),
      meeting: z.enum(['held', 'planned']).nullable(),
    }),
  ),
  /** The first copy of an export as it comes onto paper: a booklet, sheets of cards. */
  'handouts.printPreview': query(HandoutOptions, DocumentPages),
  /** Every page of an export, to be printed from the screen. */
  'handouts.pages': task(HandoutOptions, z.array(DocumentPages)),
  /** Sides of A4 that an export will have. */
  'handouts.count': query(HandoutOptions, z.strictObject({ pages: z.int(), copies: z.int() })),
  'handouts.export': task(HandoutOptions, Saved),
}
