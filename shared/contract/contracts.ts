import { z } from 'zod'
import { ClauseId, ClauseRule, MergeFieldType, TemplateId } from '../content/contract-schema.ts'
import { Language, Variant } from '../content/schema.ts'
import { Contract, ContractStatus } from '../domain/contract.ts'
import { ContractId, NetworkId, OwnClauseId, OwnTemplateId, ParticipantId } from '../domain/ids.ts'
import { FilledLine, Line, LongText } from '../domain/values.ts'
import { ClauseDifference } from '../domain/word-difference.ts'
import { command, query, task } from './define.ts'
import { DocumentPages, Saved } from './documents.ts'
import { SignerKey, SigningView } from './signatures.ts'

/** A merge field as the editor shows it, in the contract's language. */
export const FieldView = z.strictObject({
  key: z.string(),
  label: z.string(),
  type: MergeFieldType,
  /** Text as it will be printed; empty when nothing is known. */
  value: z.string(),
  /** Where it is changed: in the contract itself, or at its source. */
  source: z.enum(['contract', 'frame', 'client', 'consultant', 'network', 'participant', 'computed']),
  /** The value comes from a default and nobody has confirmed it. */
  isDefault: z.boolean(),
  /** Empty and mandatory: blocks export. */
  missing: z.boolean(),
  choices: z.array(z.strictObject({ code: z.string(), text: z.string() })),
})
export type FieldView = z.infer<typeof FieldView>

/** A clause of the template by its number in the catalogue, or one of the contract's own. */
export const ClauseRef = z.union([ClauseId, OwnClauseId])
export type ClauseRef = z.infer<typeof ClauseRef>

export const ClauseView = z.strictObject({
  id: ClauseRef,
  /** Consecutive number in print; null when left out. */
  number: z.int().nullable(),
  heading: z.string(),
  rule: z.union([ClauseRule, z.literal('own')]),
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
  /** Who is to sign, and how far they are. */
  signing: SigningView,
  /** Keys of the fields that block export. */
  missing: z.array(z.string()),
  /** The purpose names only pleasant company: the app asks what they should be able to do in a year. */
  vaguePurpose: z.boolean(),
  purposeStarters: z.array(z.string()),
  /** First signature given: the text no longer changes. */
  frozen: z.boolean(),
  /** Fields that a wording may be given, by name; none where the text no longer changes. */
  insertable: z.array(FieldView.pick({ key: true, label: true, value: true })),
  /** The catalogue has changed since, and the text in force differs from it. */
  catalogueIsNewer: z.boolean(),
  /** The own template it began from, as it is called now. */
  ownTemplateName: z.string().nullable(),
  /** All versions of it, the newest first. */
  versions: z.array(Contract.pick({ id: true, version: true, status: true })),
})
export type ContractView = z.infer<typeof ContractView>

/** One contract of a network by its newest version, as the list of them shows it. */
export const ContractEntry = z.strictObject({
  ...Contract.pick({ id: true, lineage: true, templateId: true, language: true, version: true, status: true }).shape,
  title: z.string(),
  /** The one person it is about; empty where it is about all. */
  personName: z.string(),
  frozen: z.boolean(),
  /** All versions, the newest first. */
  versions: z.array(Contract.pick({ id: true, version: true, status: true })),
})
export type ContractEntry = z.infer<typeof ContractEntry>

/** A contract of a network; without an id the members' own, else the one made last. */
const which = { networkId: NetworkId, id: ContractId.optional() }
const again = z.array(SignerKey).min(1).max(200).nullable().default(null)
const ownClause = { heading: FilledLine.max(120), text: LongText.min(1).max(3000) }

export const contracts = {
  'contracts.templates': query(
    z.strictObject({ networkId: NetworkId }),
    z.array(z.strictObject({ id: TemplateId, title: z.string(), proposed: z.boolean() })),
  ),
  'contracts.list': query(z.strictObject({ networkId: NetworkId }), z.array(ContractEntry)),
  /** Null where the network has no contract. */
  'contracts.get': query(z.strictObject(which), ContractView.nullable()),
  /**
   * A new contract from a template, or from an own one, which settles language and edition. The confidentiality add-on is for one person: a participant, a name,
   * or whoever writes theirs on it. Refused with `contract-exists` while such a contract can still be changed.
   */
  'contracts.create': command(
    z.strictObject({
      networkId: NetworkId,
      templateId: TemplateId,
      language: Language,
      ownTemplateId: OwnTemplateId.optional(),
      person: z
        .union([
          z.strictObject({ participantId: ParticipantId }),
          z.strictObject({ name: FilledLine, organisation: Line }),
        ])
        .optional(),
    }),
    ContractView,
  ),
  /** A confidentiality add-on for each member who has none; answers how many. */
  'contracts.createForMembers': command(
    z.strictObject({ networkId: NetworkId, language: Language, ownTemplateId: OwnTemplateId.optional() }),
    z.strictObject({ created: z.int() }),
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
  /** A clause of one's own, right behind another clause, or first. */
  'contracts.addClause': command(
    z.strictObject({ id: ContractId, ...ownClause, behind: ClauseRef.nullable() }),
    z.strictObject({ clauseId: OwnClauseId, view: ContractView }),
  ),
  'contracts.updateClause': command(
    z.strictObject({ id: ContractId, clauseId: OwnClauseId, change: z.strictObject(ownClause).partial() }),
    ContractView,
  ),
  /** Moves a clause of one's own right behind another clause, or to the front. */
  'contracts.moveClause': command(
    z.strictObject({ id: ContractId, clauseId: OwnClauseId, behind: ClauseRef.nullable() }),
    ContractView,
  ),
  'contracts.removeClause': command(z.strictObject({ id: ContractId, clauseId: OwnClauseId }), ContractView),
  /**
   * Version n + 1 with the same text, for changes after signing. `again` are those who are to sign anew; the signatures of
   * the others still stand. Null: everybody.
   */
  'contracts.revise': command(z.strictObject({ id: ContractId, again }), ContractView),
  /** Settles anew who is to sign the new version, while nobody has. */
  'contracts.askAgain': command(z.strictObject({ id: ContractId, again }), ContractView),
  /** What separates a contract from an earlier or later version, or (null) from the catalogue as it is now. */
  'contracts.compare': query(
    z.strictObject({ id: ContractId, with: ContractId.nullable() }),
    z.array(ClauseDifference),
  ),
  /** Says that the catalogue's changes have been seen and the own wordings stand. */
  'contracts.keepWordings': command(z.strictObject({ id: ContractId }), ContractView),
  'contracts.delete': command(z.strictObject({ id: ContractId }), z.null()),
  'contracts.preview': query(z.strictObject(which), DocumentPages),
  /** Refused with `contract-incomplete` while mandatory fields are empty, unless a draft is asked for. */
  'contracts.export': task(z.strictObject({ ...which, draft: z.boolean() }), Saved),
}
