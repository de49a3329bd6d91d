import { z } from 'zod'
import { ContractId } from '../domain/ids.ts'
import { query, task } from './define.ts'
import { DocumentPages, Saved } from './documents.ts'
import { SignerKey } from './signatures.ts'
import { SavedWord } from './word.ts'

const which = z.strictObject({ contractId: ContractId, signer: SignerKey })

/**
 * The sheet a member signs who joins after a contract was first signed, since a signed contract never changes. All are
 * refused with `signs-contract-itself` for those who stand on the contract.
 */
export const accession = {
  'accession.preview': query(which, DocumentPages),
  'accession.export': task(which, Saved),
  'accession.word': task(which, SavedWord),
}
