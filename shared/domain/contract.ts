import { z } from 'zod'
import { ClauseId, Language, TemplateId, Variant } from '../content/schema.ts'
import { ContractId, NetworkId } from './ids.ts'

/** draft Kladde · shared Delt · partlySigned · signed · underRevision Under rettelse · expired Udløbet. */
export const ContractStatus = z.enum(['draft', 'shared', 'partlySigned', 'signed', 'underRevision', 'expired'])
export type ContractStatus = z.infer<typeof ContractStatus>

/** A network's contract: a template, what was chosen in it, and the values of its own merge fields. */
export const Contract = z.strictObject({
  id: ContractId,
  networkId: NetworkId,
  templateId: TemplateId,
  language: Language,
  variant: Variant,
  version: z.int().min(1),
  status: ContractStatus,
  /** Values of the `contract.*`, `role.*` and overridden fields, by merge-field key; lists are one item a line. */
  fields: z.record(z.string(), z.string()),
  /** What differs from the template: left out, switched on, or reworded. */
  clauses: z.array(z.strictObject({ id: ClauseId, included: z.boolean(), text: z.string().nullable() })),
})
export type Contract = z.infer<typeof Contract>
