import { contractNotice } from '../../../shared/content/index.ts'
import type { SignerKey } from '../../../shared/contract/signatures.ts'
import type { Accession } from '../../../shared/documents/accession.ts'
import type { DocumentFacts } from '../../../shared/documents/facts.ts'
import type { Contract } from '../../../shared/domain/contract.ts'
import { Rejection } from '../../../shared/domain/rejection.ts'
import type { Context } from '../context.ts'
import { documentFacts } from '../documents/document-facts.ts'
import { foundNetwork } from '../found.ts'
import { isCurrent } from '../participants/membership-dates.ts'
import { signing } from '../signatures/signing.ts'
import { dateText } from './field-values.ts'
import { frozenOf } from './frozen.ts'

/** The sheet for a member who joined after the first signature. Throws `not-a-signer` and `signs-contract-itself`. */
export function accessionOf(
  context: Context,
  contract: Contract,
  key: SignerKey,
): { readonly accession: Accession; readonly facts: DocumentFacts } {
  const { list } = signing(context, contract)
  const member = list.find((one) => one.key === key)
  if (!member) throw new Rejection('not-a-signer')
  const frozen = frozenOf(context, contract)
  if (!member.joinsLater || !frozen?.document) throw new Rejection('signs-contract-itself', { name: member.name })
  const { facts: signed, notice, signers } = frozen.document
  const others = signers.filter((line) => list.some((one) => one.key === line.key && one.party !== 'member'))
  const date = (day: string | undefined) => (day ? dateText(day, contract.language) : '')
  const facts = documentFacts(context, contract.networkId, contract)
  return {
    accession: {
      contract: frozen.title,
      version: contract.version,
      network: signed.networkName || foundNetwork(context.stores, contract.networkId).name,
      client: signed.clientName || facts.clientName,
      signedOn: date(firstSigned(context, contract)),
      from: date(joined(context, contract, key)),
      signers: [member, ...others].map(({ name, organisation }) => ({ name, ...(organisation && { organisation }) })),
      notice: notice || contractNotice[contract.language],
    },
    facts,
  }
}

/** The day this version was first signed; signatures taken along from an earlier one do not count. */
const firstSigned = ({ stores }: Context, { id }: Contract): string | undefined =>
  stores.signatures
    .ofContract(id)
    .flatMap(({ signedOn, keptFrom }) => (keptFrom === null && signedOn) || [])
    .toSorted()[0]

/** The day the membership that has not ended began. */
const joined = ({ stores, today }: Context, { networkId }: Contract, key: SignerKey): string | undefined =>
  stores.participants
    .membershipsOfNetwork(networkId)
    .find((membership) => membership.participantId === key && isCurrent(membership, today()))?.startsOn
