import { z } from 'zod'
import { Language, Variant } from '../content/schema.ts'
import { MeetingId, NetworkId, ParticipantId } from '../domain/ids.ts'
import { type FormHandoutId, formHandouts } from './form-handouts.ts'

/**
 * What a form says of itself. `content` tells the wording it was made from; `meeting` is null where it is for no
 * certain one. `person` only on a sheet of one's own: an anonymous one is the same for everybody.
 */
export const FormClaims = z.strictObject({
  form: z.literal(1),
  handout: z.enum(Object.keys(formHandouts) as [FormHandoutId, ...FormHandoutId[]]),
  variant: Variant,
  language: Language,
  content: z.string().max(64),
  network: NetworkId,
  meeting: MeetingId.nullable(),
  person: ParticipantId.nullable(),
})
export type FormClaims = z.infer<typeof FormClaims>
