import { z } from 'zod'

/** Words that compounds are made of, in lower case: where long words are best parted. */
export const CompoundParts = z.strictObject({ da: z.array(z.string().min(3)), en: z.array(z.string().min(3)) })

/** Words about names in Danish and English, for finding people in what others wrote; in lower case save `acronyms`. */
export const NameLists = z.strictObject({
  commonWords: z.array(z.string().regex(/^\p{Ll}+$/u)),
  nicknames: z.record(z.string().regex(/^\p{Ll}+$/u), z.array(z.string().regex(/^\p{Ll}+$/u))),
  acronyms: z.array(z.string().regex(/^\p{Lu}+$/u)),
  genericWords: z.array(z.string()),
  particles: z.array(z.string().regex(/^\p{Ll}+$/u)),
})
