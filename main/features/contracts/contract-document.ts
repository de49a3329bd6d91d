import type { FieldView } from '../../../shared/contract/contracts.ts'
import type { DocumentFacts, ResolvedContract } from '../../../shared/documents/facts.ts'
import type { Contract } from '../../../shared/domain/contract.ts'
import type { Context } from '../context.ts'
import { documentFacts } from '../documents/document-facts.ts'
import { missingIn } from './contract-text.ts'
import { textOf } from './freeze.ts'
import { frozenOf } from './frozen.ts'
import { resolvedContract } from './resolved-contract.ts'

/** A contract ready to be set in type, and the date its file is given. */
export type ContractDocument = {
  readonly contract: ResolvedContract
  readonly facts: DocumentFacts
  readonly day: string
  readonly missing: readonly FieldView[]
}

/**
 * What is printed of a contract: as it was signed, else as the store has it now. Without `draft` it is one while fields are
 * missing; what everybody has signed never is.
 */
export function contractDocument(context: Context, contract: Contract, draft?: boolean): ContractDocument {
  const text = textOf(context, contract)
  const missing = missingIn(text)
  const signed = frozenOf(context, contract)?.document
  const isSettled = contract.status === 'signed' || contract.status === 'expired'
  const isDraft = !isSettled && (draft ?? missing.length > 0)
  const resolved = resolvedContract(context, contract, text, isDraft)
  return {
    contract: signed ? { ...resolved, notice: signed.notice } : resolved,
    facts: signed?.facts ?? documentFacts(context, contract.networkId, contract),
    day: signed?.day ?? context.today(),
    missing,
  }
}
