import { z } from 'zod'
import { Bilingual, Variant } from './schema.ts'

export const ClauseId = z.string().regex(/^CL-\d\d$/)
export const TemplateId = z.enum(['NET-O', 'NET-P', 'NET-I', 'ASN', 'CONF', 'DATA'])
export type TemplateId = z.infer<typeof TemplateId>

/** A clause of the catalogue. `texts` is keyed by template family where the wording differs, else `all`. */
export const Clause = z.strictObject({
  id: ClauseId,
  heading: Bilingual,
  texts: z.partialRecord(z.enum(['all', 'NET', 'ASN', 'CONF', 'DATA']), Bilingual),
})
export type Clause = z.infer<typeof Clause>

/** mandatory: cannot be removed · on / off: optional, and its default. */
export const ClauseRule = z.enum(['mandatory', 'on', 'off'])
export type ClauseRule = z.infer<typeof ClauseRule>

export const ContractTemplate = z.strictObject({
  id: TemplateId,
  title: Bilingual,
  clauses: z.array(z.strictObject({ id: ClauseId, rule: ClauseRule })),
  /** Clauses that are switched on for a mixed client although the template has them off. */
  onForMixed: z.array(ClauseId).optional(),
})
export type ContractTemplate = z.infer<typeof ContractTemplate>

export const MergeFieldType = z.enum([
  'text',
  'longText',
  'int',
  'decimal',
  'money',
  'percent',
  'date',
  'time',
  'email',
  'phone',
  'cvr',
  'enumText',
  'list',
  'person',
])

/** A merge field, content specification b.4. `choices` are the sentences of an enumText, keyed by stored code. */
export const MergeField = z.strictObject({
  key: z.string(),
  label: Bilingual,
  type: MergeFieldType,
  /** Clause ids, template ids, `NET` or `all`: where an empty value blocks export. */
  mandatoryIn: z.array(z.string()),
  /** A number, a text, or for an enumText the code of the choice. */
  default: z.union([Bilingual, z.number(), z.string()]).optional(),
  choices: z.record(z.string(), Bilingual).optional(),
  /** Worked out by the app and never typed. */
  computed: z.literal(true).optional(),
})
export type MergeField = z.infer<typeof MergeField>

/** Words around the contract editor that belong to no clause. */
export const ContractTexts = z.strictObject({
  /** Edition of the clause catalogue: counts up when a wording in it changes. */
  version: z.int().min(1),
  notice: Bilingual,
  /** Verb phrases that fit "Vi er i netværk for at …". */
  purposeStarters: z.array(z.strictObject({ text: Bilingual, only: Variant.optional() })),
  /** `question` is asked when the purpose says nothing beyond the `vagueWords` of its language. */
  purposeCheck: z.strictObject({
    vagueWords: z.strictObject({ da: z.array(z.string()), en: z.array(z.string()) }),
    question: Bilingual,
  }),
  statuses: z.strictObject({
    draft: Bilingual,
    shared: Bilingual,
    partlySigned: Bilingual,
    signed: Bilingual,
    underRevision: Bilingual,
    expired: Bilingual,
  }),
})
export type ContractTexts = z.infer<typeof ContractTexts>

/** What a member says who joins after a contract was first signed. */
export const AccessionTexts = z.strictObject({
  title: Bilingual,
  which: Bilingual,
  unchanged: Bilingual,
  declaration: z.strictObject({ heading: Bilingual, text: Bilingual }),
})
export type AccessionTexts = z.infer<typeof AccessionTexts>
