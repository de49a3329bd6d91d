import { randomUUID } from 'node:crypto'
import type { SignerKey } from '../../../shared/contract/signatures.ts'
import type { Contract } from '../../../shared/domain/contract.ts'
import { Rejection } from '../../../shared/domain/rejection.ts'
import type { Context } from '../context.ts'
import { signing } from '../signatures/signing.ts'

type Renewal = {
  readonly earlier: Contract
  readonly later: Contract
  /** Who is to sign the later version anew; null: everybody. */
  readonly again: readonly SignerKey[] | null
}

/** Takes the signatures that still stand along to a later version. Throws `not-a-signer` for one who is not asked at all. */
export function keepSignatures(context: Context, { earlier, later, again }: Renewal): void {
  const { signatures } = context.stores
  for (const { id, keptFrom } of signatures.ofContract(later.id)) if (keptFrom !== null) signatures.remove(id)
  if (again === null) return
  const { list } = signing(context, earlier)
  if (again.some((key) => !list.some((signer) => signer.key === key))) throw new Rejection('not-a-signer')
  for (const { key, signature } of list) {
    if (!signature?.signedOn || again.includes(key)) continue
    const keptFrom = signature.keptFrom ?? earlier.version
    signatures.save({ ...signature, id: randomUUID(), contractId: later.id, sentOn: null, declinedOn: null, keptFrom })
  }
}
