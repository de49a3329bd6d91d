import { z } from 'zod'
import { Language } from '../content/schema.ts'
import { ContractId, ParticipantId } from '../domain/ids.ts'
import { Party, SignerState } from '../domain/signing.ts'
import { FilledLine, IsoDate } from '../domain/values.ts'
import { command, query, task } from './define.ts'
import { SavedList } from './exchange.ts'

/** Which signer of a contract: a participant's id, `client`, `sponsor`, `consultant` or `guest`. */
export const SignerKey = z.string().min(1).max(64)
export type SignerKey = z.infer<typeof SignerKey>

export const ScanMime = z.enum(['application/pdf', 'image/png', 'image/jpeg'])
export type ScanMime = z.infer<typeof ScanMime>

/** Ten megabytes: a page of paper at 300 dpi in colour takes a tenth of it. */
export const maxScanBytes = 10_000_000

/** What is known of a scan without its bytes. */
export const ScanView = z.strictObject({ name: z.string(), mime: ScanMime, size: z.int(), addedOn: IsoDate })
export type ScanView = z.infer<typeof ScanView>

export const SignerView = z.strictObject({
  key: SignerKey,
  party: Party,
  participantId: ParticipantId.nullable(),
  name: z.string(),
  organisation: z.string(),
  email: z.string(),
  state: SignerState,
  sentOn: IsoDate.nullable(),
  declinedOn: IsoDate.nullable(),
  signedOn: IsoDate.nullable(),
  /** The earlier version that was signed, where that signature still stands. */
  keptFrom: z.int().nullable(),
  /** Signed and has left the network since: stands on the paper, and is not counted. */
  hasLeft: z.boolean(),
  /** Not on the paper that the first signature froze: signs a sheet of accession instead. */
  joinsLater: z.boolean(),
  scan: ScanView.nullable(),
})
export type SignerView = z.infer<typeof SignerView>

/** Who is to sign, how far each has come, and how many have signed of those who count. */
export const SigningView = z.strictObject({
  contractId: ContractId,
  /** False for the note on data, which is handed out. */
  isSigned: z.boolean(),
  signers: z.array(SignerView),
  signed: z.int(),
  of: z.int(),
})
export type SigningView = z.infer<typeof SigningView>

const signer = { contractId: ContractId, signer: SignerKey }

export const signatures = {
  'signatures.of': query(z.strictObject({ contractId: ContractId }), SigningView),
  /**
   * Writes down what happened to one or several signers: sent, declined or signed on a day, or not (null). The first
   * signature freezes the text of the contract, and is refused with `contract-incomplete` while fields are missing;
   * so is sending.
   */
  'signatures.set': command(
    z.strictObject({
      contractId: ContractId,
      signers: z.array(SignerKey).min(1).max(200),
      change: z
        .strictObject({ sentOn: IsoDate.nullable(), declinedOn: IsoDate.nullable(), signedOn: IsoDate.nullable() })
        .partial(),
    }),
    SigningView,
  ),
  /**
   * Keeps a scan of the paper in the store, instead of the one that was there. Whoever has not signed yet has signed
   * on `signedOn`. Refused when the file is not what it says it is, broken or too large.
   */
  'signatures.attachScan': command(
    z.strictObject({
      ...signer,
      name: FilledLine.max(200),
      mime: ScanMime,
      base64: z
        .base64()
        .min(1)
        .max(Math.ceil(maxScanBytes / 3) * 4 + 4),
      signedOn: IsoDate,
    }),
    SigningView,
  ),
  'signatures.removeScan': command(z.strictObject(signer), SigningView),
  'signatures.scan': query(z.strictObject(signer), ScanView.extend({ base64: z.string() })),
  'signatures.saveScan': task(
    z.strictObject(signer),
    z.strictObject({ savedAs: z.string().nullable(), bytes: z.int() }),
  ),
  /** Signers as CSV for an e-signing service: all of them, or those who have not signed. */
  'signatures.saveList': task(
    z.strictObject({ contractId: ContractId, which: z.enum(['all', 'missing']), language: Language }),
    SavedList,
  ),
}
