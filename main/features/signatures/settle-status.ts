import type { Contract, ContractStatus } from '../../../shared/domain/contract.ts'
import type { Context } from '../context.ts'
import { signing } from './signing.ts'

/** Lets the status of a contract follow its signatures, reckoned from the status it has or is given. */
export function settleStatus(context: Context, contract: Contract, from: ContractStatus = contract.status): void {
  const { status } = signing(context, { ...contract, status: from })
  context.stores.contracts.setStatus(contract.id, status)
}
