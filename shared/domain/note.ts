import { z } from 'zod'
import { ClientId, NetworkId, NoteId, ParticipantId } from './ids.ts'
import { IsoDate, LongText } from './values.ts'

/** What a note is about: one client, one person or one network. */
export const NoteAbout = z.discriminatedUnion('about', [
  z.strictObject({ about: z.literal('client'), id: ClientId }),
  z.strictObject({ about: z.literal('participant'), id: ParticipantId }),
  z.strictObject({ about: z.literal('network'), id: NetworkId }),
])
export type NoteAbout = z.infer<typeof NoteAbout>

/** The consultant's own words by date. No document, export or view for the group reads them. */
export const Note = z.strictObject({
  id: NoteId,
  writtenOn: IsoDate,
  text: LongText.min(1),
})
export type Note = z.infer<typeof Note>
