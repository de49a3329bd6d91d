import type { Contract } from '../../../shared/domain/contract.ts'
import type { Context } from '../context.ts'
import { currentText } from './contract-text.ts'

/** Keeps the contract's text as it stands now: from here on nothing that changes elsewhere changes it. */
export const freeze = (context: Context, contract: Contract): void =>
  context.stores.contracts.freeze(contract.id, JSON.stringify(currentText(context, contract)))
