import { contractTemplate, contractTemplates } from '../../../shared/content/index.ts'
import type { ContractRow } from '../../../shared/contract/contract-overview.ts'
import type { Answer, FeatureHandlers } from '../../../shared/contract/index.ts'
import type { Client } from '../../../shared/domain/client.ts'
import type { Network } from '../../../shared/domain/network.ts'
import { isSigned } from '../../../shared/domain/signing.ts'
import type { Context } from '../context.ts'
import { personOf } from '../contracts/contract-list.ts'
import { danishOrder, sortedBy } from '../danish-order.ts'
import { dueOf, secondMeeting } from './contract-due.ts'
import { signing } from './signing.ts'

const placeOf = new Map(contractTemplates.map(({ id }, index) => [id, index]))
const whose = (client: Client, network: Network) => ({
  networkId: network.id,
  networkName: network.name,
  clientId: client.id,
  clientName: client.name,
})

/** All versions of a network's contracts: by template, then by person, the newest version first. */
function rowsOf(context: Context, client: Client, network: Network): ContractRow[] {
  const { stores } = context
  const { language } = stores.consultant.get()
  const meetings = stores.meetings.ofNetwork(network.id)
  const contracts = stores.contracts.ofNetwork(network.id)
  const rows = contracts.map((contract): ContractRow => {
    const found = signing(context, contract)
    const signs = isSigned(contract.templateId)
    const isNewest = contracts.every(
      ({ lineage, version }) => lineage !== contract.lineage || version <= contract.version,
    )
    return {
      ...whose(client, network),
      id: contract.id,
      templateId: contract.templateId,
      language: contract.language,
      version: contract.version,
      status: found.status,
      title: contractTemplate(contract.templateId).title[language],
      personName: personOf(context, contract),
      isNewest,
      isSigned: signs,
      signed: signs ? found.count.signed : found.list.filter(({ sentOn }) => sentOn !== null).length,
      of: found.count.signers,
      missing: found.list
        .filter(({ signedOn, sentOn, hasLeft }) => !hasLeft && (signs ? signedOn : sentOn) === null)
        .map(({ name }) => name),
      acceded: found.list.flatMap(({ name, joinsLater, signedOn }) =>
        joinsLater && signedOn !== null ? [{ name, on: signedOn }] : [],
      ),
      due: isNewest ? dueOf({ contract, network, meetings, signing: found, today: context.today() }) : null,
    }
  })
  return rows.toSorted(
    (a, b) =>
      (placeOf.get(a.templateId) ?? 0) - (placeOf.get(b.templateId) ?? 0) ||
      danishOrder(a.personName, b.personName) ||
      b.version - a.version,
  )
}

export const contractOverviewHandlers = (context: Context) => {
  const { stores } = context
  return {
    'contracts.everywhere': (): Answer<'contracts.everywhere'> => {
      const places = sortedBy(stores.clients.all(), (client) => client.name).flatMap((client) =>
        sortedBy(stores.networks.ofClient(client.id), (network) => network.name).map((network) => ({
          client,
          network,
        })),
      )
      return {
        contracts: places.flatMap(({ client, network }) => rowsOf(context, client, network)),
        without: places
          .filter(({ network }) => network.stage !== 'closed' && !stores.contracts.newestForMembers(network.id))
          .map(({ client, network }) => ({
            ...whose(client, network),
            isDue: secondMeeting(stores.meetings.ofNetwork(network.id)) !== undefined,
          })),
      }
    },
  } satisfies Partial<FeatureHandlers>
}
