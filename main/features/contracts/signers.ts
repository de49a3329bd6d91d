import type { ContractView } from '../../../shared/contract/contracts.ts'
import type { Contract } from '../../../shared/domain/contract.ts'
import { sortedBy } from '../danish-order.ts'
import { employmentOn } from '../participants/employment-store.ts'
import { currentMembers } from '../participants/membership-dates.ts'
import type { Stores } from '../stores.ts'

/** Who is to sign, in Danish order: today's members, and those who signed and have left since. `count` is of today's members. */
export function signers(stores: Stores, contract: Contract, today: string) {
  const current = new Set(currentMembers(stores.participants.membershipsOfNetwork(contract.networkId), today))
  const signatures = stores.contracts.signatures(contract.id)
  const posts = stores.employments.ofNetwork(contract.networkId)
  const people = stores.participants
    .ofNetwork(contract.networkId)
    .filter((person) => current.has(person.id) || signatures.has(person.id))
  const list: ContractView['signers'] = sortedBy(people, (person) => person.fullName).map((person) => ({
    participantId: person.id,
    name: person.fullName,
    organisation: employmentOn(posts.get(person.id) ?? [], today)?.organisation ?? '',
    signedOn: signatures.get(person.id) ?? null,
  }))
  const signed = [...current].filter((id) => signatures.has(id)).length
  return { list, count: { signed, signers: current.size } }
}
