import { z } from 'zod'
import { HandoutId, Language, Variant } from '../content/schema.ts'
import type { LaidOutDocument } from '../documents/page.ts'
import { MeetingId, NetworkId } from '../domain/ids.ts'
import { query, task } from './define.ts'

/** Laid-out pages on their way to the preview. Our own layout made them, so only the outer form is checked. */
export const DocumentPages = z.custom<LaidOutDocument>(
  (value) => typeof value === 'object' && value !== null && Array.isArray((value as { pages?: unknown }).pages),
)

/** Where an export went: the host's own words for the place, or null when the user thought better of it. */
export const Saved = z.strictObject({ savedAs: z.string().nullable(), pages: z.int(), bytes: z.int() })
export type Saved = z.infer<typeof Saved>

/** How handouts are to look. `personal`: one for each member by name; otherwise `copies` without names. */
export const HandoutOptions = z.strictObject({
  networkId: NetworkId,
  handouts: z.array(HandoutId).min(1).max(34),
  variant: Variant,
  language: Language,
  personal: z.boolean(),
  copies: z.int().min(1).max(60),
  /** The meeting whose date, roles and agenda are filled in; null for the next one. */
  meetingId: MeetingId.nullable(),
})
export type HandoutOptions = z.infer<typeof HandoutOptions>

export const HandoutChoice = z.strictObject({
  id: HandoutId,
  kind: z.enum(['handout', 'methodCard']),
  title: z.string(),
  format: z.string(),
  purpose: z.string(),
  pages: z.int(),
})
export type HandoutChoice = z.infer<typeof HandoutChoice>

export const documents = {
  /** The catalogue in a language, with the standard packs. */
  'handouts.catalogue': query(
    z.strictObject({ language: Language }),
    z.strictObject({
      handouts: z.array(HandoutChoice),
      packs: z.array(z.strictObject({ id: z.string(), title: z.string(), handouts: z.array(HandoutId) })),
    }),
  ),
  /** One handout as it comes out, for the first member when personal. */
  'handouts.preview': query(
    HandoutOptions.omit({ handouts: true, copies: true }).extend({ handout: HandoutId }),
    DocumentPages,
  ),
  /** Pages that an export will have. */
  'handouts.count': query(HandoutOptions, z.strictObject({ pages: z.int(), copies: z.int() })),
  'handouts.export': task(HandoutOptions, Saved),
}
