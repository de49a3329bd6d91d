import { ContentError, fillText } from '../../../shared/content/fill-text.ts'
import { mergeField } from '../../../shared/content/index.ts'
import type { Contract } from '../../../shared/domain/contract.ts'
import type { ContractId } from '../../../shared/domain/ids.ts'
import { Rejection } from '../../../shared/domain/rejection.ts'
import { foundContract } from '../found.ts'
import type { Stores } from '../stores.ts'
import { fieldsIn } from './contract-text.ts'

/** Whether the first signature has been given, and the text no longer changes. */
export const isFrozen = (stores: Stores, { id }: Pick<Contract, 'id'>): boolean =>
  stores.contracts.frozenText(id) !== null

/** The contract, while it can still change. Throws `contract-frozen`. */
export function editableContract(stores: Stores, id: ContractId): Contract {
  const contract = foundContract(stores, id)
  if (isFrozen(stores, contract)) throw new Rejection('contract-frozen')
  return contract
}

/** Throws where a wording holds a field that does not exist or markup that cannot be read. */
export function checkWording({ language, variant }: Pick<Contract, 'language' | 'variant'>, text: string): void {
  if (fieldsIn(text).some((key) => !mergeField(key))) throw new Rejection('unknown-field')
  try {
    fillText(text, { language, variant, values: {} })
  } catch (error) {
    if (error instanceof ContentError) throw new Rejection('clause-not-readable')
    throw error
  }
}
