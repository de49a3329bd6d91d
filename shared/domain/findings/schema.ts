import { z } from 'zod'

const count = z.int().min(0)

const clause = <const C extends string, F extends z.ZodRawShape>(code: C, facts: F) =>
  z.strictObject({
    code: z.literal(code),
    /** The number of answers it rests on, said in brackets; null where there are none, or they were just named. */
    n: count.nullable(),
    ...facts,
  })

/** What a sentence can speak of by name. */
export const Subject = z.enum(['benefit', 'energy', 'safety', 'focus', 'facilitation'])
export type Subject = z.infer<typeof Subject>
const subjects = z.array(Subject).min(1)

/** A part of a sentence: a code and the values it names; the catalogue of findings has the words. */
export const Clause = z.discriminatedUnion('code', [
  clause('too-early', {}),
  clause('good-start', { attended: count, expected: count }),
  clause('doing-well', { attended: count, expected: count, safe: z.boolean() }),
  clause('thriving', {}),
  clause('attendance', { attended: count, expected: count, meetings: count, low: z.boolean() }),
  clause('fallen', { subjects, since: z.enum(['start', 'lately']) }),
  clause('grown', { subjects }),
  clause('rising', { subjects }),
  clause('level', { subject: Subject, mean: z.number() }),
  clause('unsafe', { low: count }),
  clause('breach', { breaches: count }),
  clause('safety-high', { fromFirst: z.boolean(), risen: z.boolean() }),
  clause('purpose-divided', { much: z.boolean() }),
  clause('purpose-weak', { mean: z.number() }),
  clause('balance', { less: count, of: count }),
  clause('roles', { onOne: z.boolean() }),
  clause('own-case', { withCase: count, members: count, few: z.boolean() }),
  clause('goals', { reached: count, scored: count }),
  clause('continuation', { stay: count, of: count }),
  clause('trial-over', {}),
  clause('review-late', { meetings: count }),
  clause('annual-missing', {}),
  clause('responses', { answers: count, expected: count }),
  clause('unsigned', { missing: count }),
  clause('absent-last', { absent: count, expected: count }),
  clause('alike', { tooAlike: z.boolean() }),
  clause('hidden-round', { answers: count }),
  clause('held-round', { answers: count }),
])
export type Clause = z.infer<typeof Clause>
export type ClauseCode = Clause['code']
export type ClauseOf<C extends ClauseCode> = Extract<Clause, { code: C }>

/** One sentence of "Det siger tallene". `contrast`: it goes against what was said before ("Men …"). */
export const Finding = z.strictObject({
  status: z.enum(['green', 'amber', 'red', 'grey']),
  contrast: z.boolean(),
  clauses: z.array(Clause).min(1),
})
export type Finding = z.infer<typeof Finding>
