import { contractContentVersion, contractTemplate } from '../../../shared/content/index.ts'
import type { Language, TemplateId } from '../../../shared/content/schema.ts'
import type { Received } from '../../../shared/contract/index.ts'
import type { Contract } from '../../../shared/domain/contract.ts'
import { ContractId, type NetworkId, type ParticipantId } from '../../../shared/domain/ids.ts'
import { Rejection } from '../../../shared/domain/rejection.ts'
import type { Context } from '../context.ts'
import { foundClient, foundNetwork, foundParticipant } from '../found.ts'
import { editionOf } from '../networks/edition.ts'
import { newId } from '../new-id.ts'
import { currentMembers } from '../participants/membership-dates.ts'
import type { Stores } from '../stores.ts'
import { isFrozen } from './editable-contract.ts'

const sectorOf = (stores: Stores, networkId: NetworkId) =>
  foundClient(stores, foundNetwork(stores, networkId).clientId).sector

/** The template for the members' own contract that fits the client. */
export const proposedTemplate = (stores: Stores, networkId: NetworkId): TemplateId =>
  sectorOf(stores, networkId) === 'private' ? 'NET-P' : 'NET-O'

type Start = Pick<Contract, 'networkId' | 'templateId' | 'language' | 'participantId' | 'fields'>

/** A first draft, as the template has it for this client. */
function draft({ stores }: Context, start: Start, lineage: string, version: number): Contract {
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
  const { person, networkId, templateId, language } = wish
  if (person && templateId !== 'CONF') throw new Rejection('contract-not-personal')
  const named = person && 'participantId' in person ? foundParticipant(context.stores, person.participantId).id : null
  const typed =
    person && 'name' in person
      ? {
          'participant.fullName': person.name,
          ...(person.organisation && { 'participant.organisation': person.organisation }),
        }
      : {}
  return begin(context, { networkId, templateId, language, participantId: named, fields: typed })
}

/** A confidentiality add-on for each current member who has none; how many. */
export function createForMembers(
  context: Context,
  { networkId, language }: { readonly networkId: NetworkId; readonly language: Language },
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
    begin(context, { networkId, templateId: 'CONF', language, participantId, fields: {} })
  }
  return lacking.length
}
