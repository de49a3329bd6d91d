import { z } from 'zod'
import { Logo } from './consultant.ts'
import { ClientId, ContactId } from './ids.ts'
import { Colour, Cvr, Email, FilledLine, Line, LongText, Sector, Website } from './values.ts'

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

/** How a client's documents look. What is empty is as the consultant's own; the contact line follows the client's name. */
export const ClientBranding = z.strictObject({
  accent: Colour.nullable(),
  logo: Logo.nullable(),
  contactLine: Line,
  website: Website,
})
export type ClientBranding = z.infer<typeof ClientBranding>

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
