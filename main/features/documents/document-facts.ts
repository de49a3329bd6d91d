import { contractContentVersion, mergeFields } from '../../../shared/content/index.ts'
import type { Language, Variant } from '../../../shared/content/schema.ts'
import type { DocumentFacts } from '../../../shared/documents/facts.ts'
import type { Contract } from '../../../shared/domain/contract.ts'
import { ContractId, type NetworkId } from '../../../shared/domain/ids.ts'
import { logoSize } from '../consultant/logo-size.ts'
import type { Context } from '../context.ts'
import { fieldResolver } from '../contracts/resolve-fields.ts'
import { foundClient, foundNetwork } from '../found.ts'

export type Edition = { readonly language: Language; readonly variant: Variant }

/** The network's contract in an edition, or an empty one of the proposed kind where none has been made. */
export function contractFor({ stores }: Context, networkId: NetworkId, edition: Edition): Contract {
  const own = stores.contracts.newestForMembers(networkId)
  if (own) return { ...own, ...edition }
  const { sector } = foundClient(stores, foundNetwork(stores, networkId).clientId)
  return {
    id: ContractId.parse('none'),
    networkId,
    templateId: sector === 'private' ? 'NET-P' : 'NET-O',
    ...edition,
    lineage: 'none',
    participantId: null,
    ownTemplate: null,
    contentVersion: contractContentVersion,
    version: 1,
    status: 'draft',
    fields: {},
    clauses: sector === 'mixed' ? [{ id: 'CL-19', included: true, text: null }] : [],
    ownClauses: [],
  }
}

/** The consultant's name, title, logo and colour, which stand on every document. */
function sender({ stores }: Context) {
  const consultant = stores.consultant.get()
  const size = consultant.logo && logoSize(consultant.logo)
  return {
    consultantName: consultant.fullName,
    consultantTitle: consultant.title,
    accent: consultant.accent,
    ...(consultant.logo &&
      size && { logo: { src: `data:${consultant.logo.mime};base64,${consultant.logo.base64}`, ...size } }),
  }
}

/** What every document of a network is filled with: names, branding, and the merge fields that have a value. */
export function documentFacts(context: Context, networkId: NetworkId, edition: Edition): DocumentFacts {
  const { stores } = context
  const network = foundNetwork(stores, networkId)
  const fieldOf = fieldResolver(context, contractFor(context, networkId, edition))
  return {
    ...edition,
    ...sender(context),
    clientName: foundClient(stores, network.clientId).name,
    networkName: network.name,
    values: Object.fromEntries(mergeFields.map(({ key }) => [key, fieldOf(key).text])),
  }
}

/** The same for a document of no network: the consultant alone is known. */
export const documentFactsOfNone = (context: Context, edition: Edition): DocumentFacts => ({
  ...edition,
  ...sender(context),
  clientName: '',
  networkName: '',
  values: {},
})
