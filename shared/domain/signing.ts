import { z } from 'zod'
import type { TemplateId } from '../content/contract-schema.ts'
import type { ContractStatus } from './contract.ts'

/** As what somebody signs: a member of the network, the client's contact, its management, the consultant, or a guest by name. */
export const Party = z.enum(['member', 'client', 'sponsor', 'consultant', 'guest'])
export type Party = z.infer<typeof Party>

/** notAsked Ikke sendt · sent Sendt · signed Underskrevet · declined Afslået. */
export const SignerState = z.enum(['notAsked', 'sent', 'signed', 'declined'])
export type SignerState = z.infer<typeof SignerState>

/** Days on which something happened; at most one of `declinedOn` and `signedOn` is set. */
export type SigningDays = {
  readonly sentOn: string | null
  readonly declinedOn: string | null
  readonly signedOn: string | null
}

/** How far a signer has come, by the last thing that happened. */
export const signerState = ({ sentOn, declinedOn, signedOn }: SigningDays): SignerState =>
  signedOn ? 'signed' : declinedOn ? 'declined' : sentOn ? 'sent' : 'notAsked'

/** Who signs a contract after a template (content, b.1 and CL-60); the add-on, CONF, is signed by the one person it is about. */
export const partiesOf = (template: Exclude<TemplateId, 'CONF'>): readonly Party[] => {
  if (template === 'ASN') return ['client', 'consultant']
  return template === 'NET-I' ? ['member', 'sponsor'] : ['member']
}

/** The note on data is handed out and not signed. */
export const isSigned = (template: TemplateId): boolean => template !== 'DATA'

export type SigningCount = { readonly signed: number; readonly signers: number }

/**
 * The status that follows from who has been asked and who has signed. A version under revision and one that has run out
 * stay so: signatures are still filed, but they change nothing.
 */
export function statusBySigning(
  status: ContractStatus,
  { signed, signers, sent }: SigningCount & { readonly sent: number },
): ContractStatus {
  if (status === 'underRevision' || status === 'expired') return status
  if (signed > 0) return signed < signers ? 'partlySigned' : 'signed'
  return sent > 0 || status === 'shared' ? 'shared' : 'draft'
}
