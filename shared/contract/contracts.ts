import { z } from 'zod'
import { ClauseId, ClauseRule, Language, MergeFieldType, TemplateId, Variant } from '../content/schema.ts'
import { Contract, ContractStatus } from '../domain/contract.ts'
import { ContractId, NetworkId, ParticipantId } from '../domain/ids.ts'
import { IsoDate, LongText } from '../domain/values.ts'
import { command, query, task } from './define.ts'
import { DocumentPages, Saved } from './documents.ts'

/** A merge field as the editor shows it, in the contract's language. */
export const FieldView = z.strictObject({
  key: z.string(),
  label: z.string(),
  type: MergeFieldType,
  /** Text as it will be printed; empty when nothing is known. */
  value: z.string(),
  /** Where it is changed: in the contract itself, or at its source. */
  source: z.enum(['contract', 'frame', 'client', 'consultant', 'network', 'computed']),
  /** The value comes from a default and nobody has confirmed it. */
  isDefault: z.boolean(),
  /** Empty and mandatory: blocks export. */
  missing: z.boolean(),
  choices: z.array(z.strictObject({ code: z.string(), text: z.string() })),
})
export type FieldView = z.infer<typeof FieldView>

export const ClauseView = z.strictObject({
  id: ClauseId,
  /** Consecutive number in print; null when left out. */
  number: z.int().nullable(),
  heading: z.string(),
  rule: ClauseRule,
  included: z.boolean(),
  /** Own wording with merge fields, or null for the catalogue's. */
  ownText: z.string().nullable(),
  /** The wording in force, with `{{merge.fields}}`. */
  text: z.string(),
  fields: z.array(z.string()),
})
export type ClauseView = z.infer<typeof ClauseView>

export const ContractView = z.strictObject({
  contract: Contract,
  title: z.string(),
  clauses: z.array(ClauseView),
  fields: z.array(FieldView),
  signers: z.array(
    z.strictObject({
      participantId: ParticipantId,
      name: z.string(),
      organisation: z.string(),
      signedOn: IsoDate.nullable(),
    }),
  ),
  /** Keys of the fields that block export. */
  missing: z.array(z.string()),
  /** The purpose names only pleasant company: the app asks what they should be able to do in a year. */
  vaguePurpose: z.boolean(),
  purposeStarters: z.array(z.string()),
  /** First signature given: the text no longer changes. */
  frozen: z.boolean(),
})
export type ContractView = z.infer<typeof ContractView>

export const contracts = {
  'contracts.templates': query(
    z.strictObject({ networkId: NetworkId }),
    z.array(z.strictObject({ id: TemplateId, title: z.string(), proposed: z.boolean() })),
  ),
  /** The newest contract of the network, or null. */
  'contracts.get': query(z.strictObject({ networkId: NetworkId }), ContractView.nullable()),
  'contracts.create': command(
    z.strictObject({ networkId: NetworkId, templateId: TemplateId, language: Language }),
    ContractView,
  ),
  'contracts.update': command(
    z.strictObject({
      id: ContractId,
      change: z.strictObject({ language: Language, variant: Variant, status: ContractStatus }).partial(),
    }),
    ContractView,
  ),
  /** Sets a contract-owned merge field; lists are one item a line; an empty value takes it back to its default. */
  'contracts.setField': command(
    z.strictObject({ id: ContractId, field: z.string().max(60), value: LongText.max(3000) }),
    ContractView,
  ),
  /** Leaves a clause out or in, or rewords it (null: the catalogue's wording again). A mandatory clause stays. */
  'contracts.setClause': command(
    z.strictObject({
      id: ContractId,
      clauseId: ClauseId,
      change: z.strictObject({ included: z.boolean(), text: LongText.max(3000).nullable() }).partial(),
    }),
    ContractView,
  ),
  /** Registers a signature on paper, or takes it back with null. */
  'contracts.sign': command(
    z.strictObject({ id: ContractId, participantId: ParticipantId, signedOn: IsoDate.nullable() }),
    ContractView,
  ),
  /** Version n + 1 with the same text, for changes after signing. */
  'contracts.revise': command(z.strictObject({ id: ContractId }), ContractView),
  'contracts.delete': command(z.strictObject({ id: ContractId }), z.null()),
  'contracts.preview': query(z.strictObject({ networkId: NetworkId }), DocumentPages),
  /** Refused with `contract-incomplete` while mandatory fields are empty, unless a draft is asked for. */
  'contracts.export': task(z.strictObject({ networkId: NetworkId, draft: z.boolean() }), Saved),
}
