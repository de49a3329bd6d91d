import type { DocumentFacts } from '../../../shared/documents/facts.ts'
import type { Contract } from '../../../shared/domain/contract.ts'
import type { Context } from '../context.ts'
import type { ContractText } from './contract-text.ts'

/** What stands around the clauses of a signed contract: names, logo, head and foot, the notice, and the file's date. */
export type SignedFrame = {
  readonly facts: DocumentFacts
  readonly notice: string
  readonly day: string
  /** Who was to sign, as they were called then. */
  readonly signers: readonly SignedLine[]
}

/** `key` is the signer's, null where two people have become one and the other has the signature. */
type SignedLine = { readonly key: string | null; readonly name: string; readonly organisation: string }

export type Frozen = ContractText & { readonly document?: SignedFrame }

/** The document that the first signature froze; undefined while the contract can still change. */
export function frozenOf({ stores }: Context, { id }: Contract): Frozen | undefined {
  const frozen = stores.contracts.frozenText(id)
  // Our own JSON, written by `freeze` and changed by nobody.
  return frozen === null ? undefined : (JSON.parse(frozen) as Frozen)
}
