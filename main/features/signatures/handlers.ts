import { randomUUID } from 'node:crypto'
import type { FeatureHandlers } from '../../../shared/contract/index.ts'
import type { SignerView, SigningView } from '../../../shared/contract/signatures.ts'
import type { Contract } from '../../../shared/domain/contract.ts'
import type { ContractId } from '../../../shared/domain/ids.ts'
import { Rejection } from '../../../shared/domain/rejection.ts'
import { isSigned } from '../../../shared/domain/signing.ts'
import type { Context } from '../context.ts'
import { currentText } from '../contracts/contract-text.ts'
import { missingNames } from '../contracts/field-names.ts'
import { freeze } from '../contracts/freeze.ts'
import { foundContract } from '../found.ts'
import { settleStatus } from './settle-status.ts'
import { signing, signingView } from './signing.ts'
import type { Signature } from './store.ts'

type Listed = ReturnType<typeof signing>['list'][number]
type Days = Partial<Pick<SignerView, 'sentOn' | 'declinedOn' | 'signedOn'>>

/** The signer of that key on a contract's list. Throws `not-a-signer`. */
export function foundSigner(context: Context, contract: Contract, key: string): Listed {
  const found = signing(context, contract).list.find((one) => one.key === key)
  if (!found) throw new Rejection('not-a-signer')
  return found
}

/** The row of a signer, or a fresh one to whom nothing has happened. */
const rowOf = ({ signature, party, participantId }: Listed, contractId: ContractId): Signature =>
  signature ?? {
    id: randomUUID(),
    contractId,
    party,
    participantId,
    name: '',
    organisation: '',
    sentOn: null,
    declinedOn: null,
    signedOn: null,
    keptFrom: null,
  }

/** Freezes the text with the first signature. Throws `contract-incomplete` while fields are missing. */
function agreeOnText(context: Context, contract: Contract, andFreeze: boolean): void {
  if (context.stores.contracts.frozenText(contract.id) !== null) return
  const missing = missingNames(context, currentText(context, contract))
  if (missing.length > 0) throw new Rejection('contract-incomplete', { missing })
  if (andFreeze) freeze(context, contract)
}

/** Writes down what happened to one signer; what is signed is not declined, and the other way round. */
export function mark(context: Context, contract: Contract, signer: Listed, days: Days): Signature {
  const { stores, today } = context
  for (const date of Object.values(days)) {
    if (date !== null && date > today()) throw new Rejection('date-in-future', { date })
  }
  if (!isSigned(contract.templateId) && (days.signedOn || days.declinedOn)) throw new Rejection('nothing-to-sign')
  if (days.sentOn || days.signedOn) agreeOnText(context, contract, Boolean(days.signedOn))
  const row = rowOf(signer, contract.id)
  const changed: Signature = {
    ...row,
    ...(days.signedOn && { name: signer.name, organisation: signer.organisation }),
    ...(days.sentOn !== undefined && { sentOn: days.sentOn }),
    ...(days.declinedOn !== undefined && { declinedOn: days.declinedOn }),
    ...(days.signedOn !== undefined && { signedOn: days.signedOn, keptFrom: null }),
    ...(days.signedOn && { declinedOn: null }),
    ...(days.declinedOn && { signedOn: null }),
  }
  const { sentOn, declinedOn, signedOn } = changed
  const isUntouched = sentOn === null && declinedOn === null && signedOn === null
  if (isUntouched) stores.signatures.remove(row.id)
  else stores.signatures.save(changed)
  return changed
}

/** Lets the text be changed again when nobody has signed it, and the status follow. */
export function settle(context: Context, contract: Contract, from = contract.status): SigningView {
  const { stores } = context
  const isUnsigned = stores.signatures
    .ofContract(contract.id)
    .every(({ signedOn, keptFrom }) => signedOn === null || keptFrom !== null)
  if (isUnsigned && stores.contracts.frozenText(contract.id) !== null) stores.contracts.freeze(contract.id, null)
  settleStatus(context, foundContract(stores, contract.id), from)
  return signingView(context, foundContract(stores, contract.id))
}

export const signatureHandlers = (context: Context) => {
  const { stores } = context
  return {
    'signatures.of': ({ contractId }) => signingView(context, foundContract(stores, contractId)),
    'signatures.set': ({ contractId, signers, change }) => {
      const contract = foundContract(stores, contractId)
      for (const key of new Set(signers)) mark(context, contract, foundSigner(context, contract, key), change as Days)
      // Shared by being sent: taken back with the last that was sent. One that was called shared by hand stays so.
      const isTakenBack = change.sentOn === null && contract.status === 'shared'
      return settle(context, contract, isTakenBack ? 'draft' : contract.status)
    },
  } satisfies Partial<FeatureHandlers>
}
