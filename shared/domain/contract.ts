import { z } from 'zod'
import { ClauseId, TemplateId } from '../content/contract-schema.ts'
import { Language, Variant } from '../content/schema.ts'
import { ContractId, NetworkId, OwnClauseId, OwnTemplateId, ParticipantId } from './ids.ts'

/** draft Kladde · shared Delt · partlySigned · signed · underRevision Under rettelse · expired Udløbet. */
export const ContractStatus = z.enum(['draft', 'shared', 'partlySigned', 'signed', 'underRevision', 'expired'])
export type ContractStatus = z.infer<typeof ContractStatus>

/** What differs from the template in one of its clauses: left out, switched on, or reworded. */
export const ClauseChoice = z.strictObject({ id: ClauseId, included: z.boolean(), text: z.string().nullable() })
export type ClauseChoice = z.infer<typeof ClauseChoice>

/** A clause that is in no catalogue. It stands after the template's clause `after`, or first where that is null. */
export const OwnClause = z.strictObject({
  id: OwnClauseId,
  heading: z.string(),
  text: z.string(),
  after: ClauseId.nullable(),
})
export type OwnClause = z.infer<typeof OwnClause>

/** A contract in a network: a template, what was chosen in it, and the values of its own merge fields. */
export const Contract = z.strictObject({
  id: ContractId,
  networkId: NetworkId,
  templateId: TemplateId,
  /** The same for all versions of one contract. */
  lineage: z.string(),
  /** The one person it is about (the confidentiality add-on); null for everybody, or for a name that is typed. */
  participantId: ParticipantId.nullable(),
  /** The own template it began from, and which version of it. */
  ownTemplate: z.strictObject({ id: OwnTemplateId, version: z.int().min(1) }).nullable(),
  /** Edition of the clause catalogue that its wordings were last held against. */
  contentVersion: z.int().min(0),
  language: Language,
  variant: Variant,
  version: z.int().min(1),
  status: ContractStatus,
  /** Values of the `contract.*`, `role.*` and overridden fields, by merge-field key; lists are one item a line. */
  fields: z.record(z.string(), z.string()),
  clauses: z.array(ClauseChoice),
  /** In the order they stand; those with the same `after` follow each other. */
  ownClauses: z.array(OwnClause),
})
export type Contract = z.infer<typeof Contract>
