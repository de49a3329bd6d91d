import { z } from 'zod'

/** One text in both languages. May hold `{{merge.field}}`, `{{v.word}}` and `[O: public | P: private]`; see `fill-text.ts`. */
export const Bilingual = z.strictObject({ da: z.string(), en: z.string() })
export type Bilingual = z.infer<typeof Bilingual>

export const Language = z.enum(['da', 'en'])
export type Language = z.infer<typeof Language>

/** Edition of handouts and contracts: Offentlig udgave or Privat udgave. */
export const Variant = z.enum(['public', 'private'])
export type Variant = z.infer<typeof Variant>

/** Words that differ between the editions, by key without the `v.`; they hold no markup of their own. */
export const VariantWords = z.record(
  z.string().regex(/^\w+$/),
  z.strictObject({ public: Bilingual, private: Bilingual }),
)
export type VariantWords = z.infer<typeof VariantWords>

/** "Om materialet" and the short reason why a client would want a network. */
export const About = z.strictObject({ paragraphs: z.array(Bilingual), whyNetworks: Bilingual })
export type About = z.infer<typeof About>
