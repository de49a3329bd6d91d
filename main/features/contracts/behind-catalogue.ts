import { contractContentVersion } from '../../../shared/content/index.ts'
import type { Contract } from '../../../shared/domain/contract.ts'
import type { Context } from '../context.ts'
import { differenceFromCatalogue } from './compare.ts'
import { isFrozen } from './editable-contract.ts'

/**
 * Whether the catalogue has changed since a contract's words were last held against it, and they differ from it now. In a
 * draft only one's own wordings can: everything else follows the catalogue by itself.
 */
export function isBehindCatalogue(context: Context, contract: Contract): boolean {
  if (contract.contentVersion >= contractContentVersion) return false
  if (!isFrozen(context.stores, contract)) return contract.clauses.some(({ text }) => text !== null)
  return differenceFromCatalogue(context, contract).some(({ id, kind }) => kind === 'changed' && id.startsWith('CL-'))
}
