import { z } from 'zod'
import { TemplateId } from '../content/contract-schema.ts'
import { ClientId, MeetingId, NetworkId, ParticipantId } from '../domain/ids.ts'
import { Marked } from '../domain/search/marked.ts'
import { IsoDate, Line } from '../domain/values.ts'
import { query } from './define.ts'

/** The kinds of things that are found, in the order in which they are shown. */
export const foundKinds = [
  'network',
  'person',
  'client',
  'meeting',
  'step',
  'contract',
  'note',
  'reflection',
  'goal',
  'material',
] as const
export const FoundKind = z.enum(foundKinds)
export type FoundKind = z.infer<typeof FoundKind>

export const MaterialKind = z.enum(['handout', 'method', 'agenda', 'template', 'clause'])

/** One thing that was found, with what is needed to name it and to go there. */
export const Found = z.strictObject({
  key: z.string(),
  kind: FoundKind,
  /** Its own name or first line; empty where it has none, as most meetings. */
  title: Marked,
  /** The words around a hit in its text. */
  excerpt: Marked,
  /** Only the consultant may see it: a note, a reflection, a goal. */
  private: z.boolean(),
  networkId: NetworkId.nullable(),
  networkName: z.string(),
  clientId: ClientId.nullable(),
  clientName: z.string(),
  participantId: ParticipantId.nullable(),
  personName: z.string(),
  meetingId: MeetingId.nullable(),
  date: IsoDate.nullable(),
  template: TemplateId.nullable(),
  material: z.strictObject({ kind: MaterialKind, id: z.string() }).nullable(),
})
export type Found = z.infer<typeof Found>

export const FoundGroup = z.strictObject({ kind: FoundKind, found: z.array(Found), more: z.boolean() })
export type FoundGroup = z.infer<typeof FoundGroup>

export const find = {
  /**
   * Searches everything but answers and comments. A few of each kind, best first; `only` gives more of one kind.
   * `more` says that there are others. Nothing typed finds nothing.
   */
  'find.all': query(z.strictObject({ text: Line, only: FoundKind.nullable() }), z.array(FoundGroup)),
}
