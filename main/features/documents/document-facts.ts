import type { TemplateId } from '../../../shared/content/contract-schema.ts'
import { contractContentVersion, mergeFields } from '../../../shared/content/index.ts'
import type { Language, Variant } from '../../../shared/content/schema.ts'
import type { DocumentFacts } from '../../../shared/documents/facts.ts'
import type { Logo } from '../../../shared/domain/consultant.ts'
import type { Contract } from '../../../shared/domain/contract.ts'
import { type ClientId, ContractId, type NetworkId } from '../../../shared/domain/ids.ts'
import { logoSize } from '../consultant/logo-size.ts'
import type { Context } from '../context.ts'
import { fieldResolver } from '../contracts/resolve-fields.ts'
import { foundClient, foundNetwork } from '../found.ts'

export type Edition = { readonly language: Language; readonly variant: Variant }

/** The members' own contract of an edition. */
export const membersTemplate = (variant: Variant): TemplateId => (variant === 'private' ? 'NET-P' : 'NET-O')

/** The template for a contract of one edition in another: what is law in one is not in the other. */
const templateIn = ({ templateId, variant }: Contract, edition: Edition): TemplateId =>
  variant === edition.variant || templateId === 'NET-I' ? templateId : membersTemplate(edition.variant)

/** The network's contract in an edition, or an empty one of the edition's kind where none has been made. */
export function contractFor({ stores }: Context, networkId: NetworkId, edition: Edition): Contract {
  const own = stores.contracts.newestForMembers(networkId)
  if (own) return { ...own, templateId: templateIn(own, edition), ...edition }
  const { sector } = foundClient(stores, foundNetwork(stores, networkId).clientId)
  return {
    id: ContractId.parse('none'),
    networkId,
    templateId: membersTemplate(edition.variant),
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

const pictureOf = (logo: Logo | null) => {
  const size = logo && logoSize(logo)
  return logo && size ? { src: `data:${logo.mime};base64,${logo.base64}`, ...size } : undefined
}

const inOneLine = (...parts: readonly string[]) => parts.filter((part) => part !== '').join(' · ')

/** Who hands the document out and how it looks: the consultant's, with what is a client's own. */
function sender({ stores }: Context, clientId: ClientId | null) {
  const { fullName, title, phone, email, website, ...own } = stores.consultant.get()
  const client = clientId === null ? undefined : stores.branding.of(clientId)
  const [logo, clientLogo] = [pictureOf(own.logo), pictureOf(client?.logo ?? null)]
  return {
    consultantName: fullName,
    consultantTitle: title,
    consultantContact: inOneLine(phone, email, website),
    clientContact: inOneLine(client?.contactLine ?? '', client?.website ?? ''),
    accent: client?.accent ?? own.accent,
    ...(logo && { logo }),
    ...(clientLogo && { clientLogo }),
  }
}

/** What every document of a network is filled with: names, branding, and the merge fields that have a value. */
export function documentFacts(context: Context, networkId: NetworkId, edition: Edition): DocumentFacts {
  const { stores } = context
  const network = foundNetwork(stores, networkId)
  const fieldOf = fieldResolver(context, contractFor(context, networkId, edition))
  return {
    ...edition,
    ...sender(context, network.clientId),
    clientName: foundClient(stores, network.clientId).name,
    networkName: network.name,
    values: Object.fromEntries(mergeFields.map(({ key }) => [key, fieldOf(key).text])),
  }
}

/** The same for a document of no network: the consultant alone is known. */
export const documentFactsOfNone = (context: Context, edition: Edition): DocumentFacts => ({
  ...edition,
  ...sender(context, null),
  clientName: '',
  networkName: '',
  values: {},
})

/** The same for a document about a client's networks, or about all (null), in the client's look. */
export function brandedFactsOf(context: Context, clientId: ClientId | null, language: Language): DocumentFacts {
  const client = clientId === null ? undefined : foundClient(context.stores, clientId)
  return {
    ...documentFactsOfNone(context, { language, variant: client?.sector === 'private' ? 'private' : 'public' }),
    ...sender(context, clientId),
    clientName: client?.name ?? '',
  }
}
