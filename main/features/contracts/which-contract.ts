import type { Received } from '../../../shared/contract/index.ts'
import type { Contract } from '../../../shared/domain/contract.ts'
import { Rejection } from '../../../shared/domain/rejection.ts'
import { foundContract, foundNetwork } from '../found.ts'
import type { Stores } from '../stores.ts'

export type WhichContract = Received<'contracts.preview'>

/** The contract of a network that is meant: the one named, else the members' own, else the one made last. */
export function askedContract(stores: Stores, { networkId, id }: WhichContract): Contract | undefined {
  foundNetwork(stores, networkId)
  if (id === undefined) return stores.contracts.newestForMembers(networkId) ?? stores.contracts.newestOf(networkId)
  const contract = foundContract(stores, id)
  if (contract.networkId !== networkId) throw new Rejection('contract-not-found')
  return contract
}

/** The same. Throws `contract-not-found` where there is none. */
export function whichContract(stores: Stores, which: WhichContract): Contract {
  const contract = askedContract(stores, which)
  if (!contract) throw new Rejection('contract-not-found')
  return contract
}
