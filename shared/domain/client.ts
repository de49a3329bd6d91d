import { z } from 'zod'
import { ClientId, ContactId } from './ids.ts'
import { Cvr, Email, FilledLine, Line, LongText, Sector } from './values.ts'

/** The organisation that asks for the work. */
export const Client = z.strictObject({
  id: ClientId,
  name: FilledLine,
  sector: Sector,
  cvr: Cvr,
  contactName: Line,
  contactTitle: Line,
  contactEmail: Email,
  contactPhone: Line,
  sponsorName: Line,
  sponsorTitle: Line,
  note: LongText,
  isSample: z.boolean(),
})
export type Client = z.infer<typeof Client>

/** A contact beyond the first, who stands on the client itself. */
export const ClientContact = z.strictObject({
  id: ContactId,
  clientId: ClientId,
  name: FilledLine,
  title: Line,
  email: Email,
  phone: Line,
})
export type ClientContact = z.infer<typeof ClientContact>
