import { type FillContext, fillText } from '../../../shared/content/fill-text.ts'
import type { ResolvedContract } from '../../../shared/documents/facts.ts'
import { ContractId, type NetworkId } from '../../../shared/domain/ids.ts'
import type { Context } from '../context.ts'
import { currentText } from '../contracts/contract-text.ts'
import { resolvedContract } from '../contracts/resolved-contract.ts'
import { contractFor } from './document-facts.ts'

/**
 * A network's contract to be written by hand: the clauses that were chosen, lines where a field would be filled in (save
 * those in `values`), and everybody's name with nothing signed.
 */
export function unwrittenContract(context: Context, networkId: NetworkId, filling: FillContext): ResolvedContract {
  const contract = { ...contractFor(context, networkId, filling), id: ContractId.parse('none'), fields: {} }
  const text = currentText(context, contract)
  const clauses = text.clauses.map((clause) => ({ ...clause, runs: fillText(clause.text, filling) }))
  return resolvedContract(context, contract, { ...text, clauses, fields: [] }, false)
}
