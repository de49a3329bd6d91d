import type { TemplateId } from '../../../shared/content/contract-schema.ts'
import { contractContentVersion, contractTemplate } from '../../../shared/content/index.ts'
import type { Received } from '../../../shared/contract/index.ts'
import type { Contract } from '../../../shared/domain/contract.ts'
import { ContractId, type NetworkId, type OwnTemplateId, type ParticipantId } from '../../../shared/domain/ids.ts'
import { Rejection } from '../../../shared/domain/rejection.ts'
import type { Context } from '../context.ts'
import { foundClient, foundNetwork, foundParticipant } from '../found.ts'
import { editionOf } from '../networks/edition.ts'
import { newId } from '../new-id.ts'
import { currentMembers } from '../participants/membership-dates.ts'
import type { Stores } from '../stores.ts'
import { isFrozen } from './editable-contract.ts'
import { foundOwnTemplate } from './found-own-template.ts'

const sectorOf = (stores: Stores, networkId: NetworkId) =>
  foundClient(stores, foundNetwork(stores, networkId).clientId).sector

/** The template for the members' own contract that fits the client. */
export const proposedTemplate = (stores: Stores, networkId: NetworkId): TemplateId =>
  sectorOf(stores, networkId) === 'private' ? 'NET-P' : 'NET-O'

type Start = Pick<Contract, 'networkId' | 'templateId' | 'language' | 'participantId' | 'fields'> & {
  readonly ownTemplateId: OwnTemplateId | undefined
}

/** A first draft, as the template has it for this client. */
function draft({ stores }: Context, { ownTemplateId, ...start }: Start, lineage: string, version: number): Contract {
  const { networkId, templateId } = start
  const { variant } = editionOf(stores, foundNetwork(stores, networkId))
  const mixed = sectorOf(stores, networkId) === 'mixed' ? (contractTemplate(templateId).onForMixed ?? []) : []
  return {
    id: newId(ContractId),
    ...start,
    lineage,
    ownTemplate: null,
    contentVersion: contractContentVersion,
    variant,
    version,
    status: 'draft',
    clauses: mixed.map((id) => ({ id, included: true, text: null })),
    ownClauses: [],
    ...(ownTemplateId && fromOwnTemplate(stores, ownTemplateId, start)),
  }
}

/** What the newest version of a template of one's own settles. Throws `own-template-differs` where it is of another kind. */
function fromOwnTemplate(
  stores: Stores,
  id: OwnTemplateId,
  { templateId, fields }: Pick<Contract, 'templateId' | 'fields'>,
): Partial<Contract> {
  const { name, language, variant, ...template } = foundOwnTemplate(stores, id)
  const [newest] = stores.ownTemplates.versions(id)
  if (!newest) throw new Rejection('own-template-not-found')
  if (template.templateId !== templateId) throw new Rejection('own-template-differs', { name })
  const { clauses, ownClauses, fields: terms } = newest.choices
  return {
    ownTemplate: { id, version: newest.version },
    contentVersion: newest.contentVersion,
    ...{ language, variant, clauses, ownClauses },
    fields: { ...terms, ...fields },
  }
}

/** Starts a contract. Made anew where one of its kind is signed, it is that one's next version. Throws `contract-exists`. */
function begin(context: Context, start: Start): Contract {
  const { contracts } = context.stores
  const isForTypedName = start.templateId === 'CONF' && start.participantId === null
  const before = contracts
    .ofNetwork(start.networkId)
    .findLast((one) => one.templateId === start.templateId && one.participantId === start.participantId)
  const continued = isForTypedName ? undefined : before
  if (continued && !isFrozen(context.stores, continued)) throw new Rejection('contract-exists')
  const id = newId(ContractId)
  const version = continued ? contracts.highestVersion(continued.lineage) + 1 : 1
  const contract = { ...draft(context, start, continued?.lineage ?? id, version), id }
  contracts.insert(contract)
  return contract
}

/** Starts a contract as `contracts.create` tells. */
export function createContract(context: Context, wish: Received<'contracts.create'>): Contract {
  const { person, networkId, templateId, language, ownTemplateId } = wish
  if (person && templateId !== 'CONF') throw new Rejection('contract-not-personal')
  const named = person && 'participantId' in person ? foundParticipant(context.stores, person.participantId).id : null
  const typed =
    person && 'name' in person
      ? {
          'participant.fullName': person.name,
          ...(person.organisation && { 'participant.organisation': person.organisation }),
        }
      : {}
  return begin(context, { networkId, templateId, language, participantId: named, fields: typed, ownTemplateId })
}

/** A confidentiality add-on for each current member who has none; how many. */
export function createForMembers(
  context: Context,
  { networkId, language, ownTemplateId }: Received<'contracts.createForMembers'>,
): number {
  const { stores, today } = context
  foundNetwork(stores, networkId)
  const have = new Set<ParticipantId | null>(
    stores.contracts
      .ofNetwork(networkId)
      .filter(({ templateId }) => templateId === 'CONF')
      .map(({ participantId }) => participantId),
  )
  const lacking = currentMembers(stores.participants.membershipsOfNetwork(networkId), today()).filter(
    (id) => !have.has(id),
  )
  for (const participantId of lacking) {
    begin(context, { networkId, templateId: 'CONF', language, participantId, fields: {}, ownTemplateId })
  }
  return lacking.length
}
