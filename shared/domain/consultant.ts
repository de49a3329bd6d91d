import { z } from 'zod'
import { Language } from '../content/schema.ts'
import { Colour, Cvr, Email, Line, Website } from './values.ts'

/** A checked picture: base64 of a PNG or JPEG file. */
export const Logo = z.strictObject({ mime: z.enum(['image/png', 'image/jpeg']), base64: z.base64().max(1_400_000) })
export type Logo = z.infer<typeof Logo>

/** Journal profile, content specification i.3. */
export const RecordDuty = z.enum(['none', 'organisational', 'clinical'])

/** The app's user, with the branding that goes on every sheet. */
export const Consultant = z.strictObject({
  fullName: Line,
  title: Line,
  company: Line,
  cvr: Cvr,
  email: Email,
  phone: Line,
  website: Website,
  insurer: Line,
  recordDuty: RecordDuty,
  language: Language,
  /** Anonymity limit k; 5 is the lowest value (rule N1). */
  minResponses: z.int().min(5).max(20),
  accent: Colour,
  logo: Logo.nullable(),
})
export type Consultant = z.infer<typeof Consultant>
