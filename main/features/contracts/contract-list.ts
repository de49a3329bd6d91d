import { contractTemplate, contractTemplates } from '../../../shared/content/index.ts'
import type { ContractEntry } from '../../../shared/contract/contracts.ts'
import type { Contract } from '../../../shared/domain/contract.ts'
import type { NetworkId } from '../../../shared/domain/ids.ts'
import type { Context } from '../context.ts'
import { danishOrder } from '../danish-order.ts'
import { isFrozen } from './editable-contract.ts'

/** Who a contract is about where that is one person; else empty. */
export const personOf = ({ stores }: Context, { participantId, fields }: Contract): string =>
  (participantId && stores.participants.find(participantId)?.fullName) || fields['participant.fullName'] || ''

/** The versions of one contract, the newest first. */
export const versionsOf = (contracts: readonly Contract[], lineage: string): ContractEntry['versions'] =>
  contracts
    .filter((one) => one.lineage === lineage)
    .toSorted((a, b) => b.version - a.version)
    .map(({ id, version, status }) => ({ id, version, status }))

/** The contracts of a network, one entry for all versions of each: in the order of the templates, then by name. */
export function contractEntries(context: Context, networkId: NetworkId): ContractEntry[] {
  const { stores } = context
  const { language: shown } = stores.consultant.get()
  const lineages = Map.groupBy(stores.contracts.ofNetwork(networkId), (contract) => contract.lineage)
  const entries = [...lineages.values()].flatMap((list): ContractEntry[] => {
    const newest = list.toSorted((a, b) => b.version - a.version)[0]
    if (!newest) return []
    const { id, lineage, templateId, language, version, status } = newest
    return [
      {
        ...{ id, lineage, templateId, language, version, status },
        title: contractTemplate(templateId).title[shown],
        personName: personOf(context, newest),
        frozen: isFrozen(stores, newest),
        versions: versionsOf(list, lineage),
      },
    ]
  })
  const order = contractTemplates.map(({ id }) => id)
  return entries.toSorted(
    (a, b) => order.indexOf(a.templateId) - order.indexOf(b.templateId) || danishOrder(a.personName, b.personName),
  )
}
