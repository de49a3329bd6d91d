import { z } from 'zod'

/** A calendar date that exists, as `2026-11-24`, within the years that anything here can be about. */
export const IsoDate = z.iso.date().refine((date) => date >= '1900' && date < '2200')
export type IsoDate = z.infer<typeof IsoDate>

/** A time of day, as `13:00`. */
export const ClockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
export type ClockTime = z.infer<typeof ClockTime>

// What is typed or pasted may hold tabs, line ends, control characters and halves of characters. None of them can be
// printed, and half a character would come back from the store as another one. An å of two parts becomes the å of one.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g
const oneLine = (text: string) => text.toWellFormed().normalize('NFC').replaceAll(UNPRINTABLE, ' ')
const severalLines = (text: string) =>
  text
    .replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')
    .split('\n')
    .map(oneLine)
    .join('\n')

/** One line of text, trimmed; may be empty. */
export const Line = z.string().overwrite(oneLine).trim().max(300)
/** One line that must say something. */
export const FilledLine = Line.min(1)
/** Several lines; may be empty. */
export const LongText = z.string().overwrite(severalLines).trim().max(5000)
/** A text that fills pages, such as minutes; may be empty. */
export const DocumentText = z.string().overwrite(severalLines).trim().max(20_000)
/** An e-mail address, or empty. */
export const Email = z.union([z.literal(''), z.email().max(254)])
/** A web address as it is printed, without `https://` and a slash at the end; or empty. Letters of other alphabets are fine. */
export const Website = z
  .string()
  .transform((text) =>
    text
      .trim()
      .replace(/^https?:\/\/(?=.)/i, '')
      .replace(/\/$/, ''),
  )
  .pipe(
    z.union([
      z.literal(''),
      z
        .string()
        .max(120)
        .regex(/^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}(?:\/[^\s\p{C}]*)?$/u),
    ]),
  )
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
