import { z } from 'zod'

/** A calendar date that exists, as `2026-11-24`. */
export const IsoDate = z.iso.date()
export type IsoDate = z.infer<typeof IsoDate>

/** A time of day, as `13:00`. */
export const ClockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
export type ClockTime = z.infer<typeof ClockTime>

/** One line of text, trimmed; may be empty. */
export const Line = z.string().trim().max(300)
/** One line that must say something. */
export const FilledLine = Line.min(1)
/** Several lines; may be empty. */
export const LongText = z.string().trim().max(5000)
/** An e-mail address, or empty. */
export const Email = z.union([z.literal(''), z.email().max(254)])
/** A Danish company number: eight digits, spaces allowed on the way in; or empty. */
export const Cvr = z
  .string()
  .transform((text) => text.replaceAll(/\s/g, ''))
  .pipe(z.union([z.literal(''), z.string().regex(/^\d{8}$/)]))
/** A colour as `#12606A`. */
export const Colour = z.string().regex(/^#[0-9A-Fa-f]{6}$/)

export const Sector = z.enum(['public', 'private', 'mixed'])
export type Sector = z.infer<typeof Sector>
/** Sector of one workplace: a workplace is never mixed. */
export const WorkplaceSector = z.enum(['public', 'private', 'selfGoverning'])
export type WorkplaceSector = z.infer<typeof WorkplaceSector>
export const LeadershipLevel = z.enum(['employees', 'leaders', 'top'])
export type LeadershipLevel = z.infer<typeof LeadershipLevel>
