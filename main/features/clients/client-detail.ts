import { contractTemplate } from '../../../shared/content/index.ts'
import type { ClientDetail, ContractSummary } from '../../../shared/contract/clients.ts'
import type { ClientId } from '../../../shared/domain/ids.ts'
import type { Network } from '../../../shared/domain/network.ts'
import type { Context } from '../context.ts'
import { sortedBy } from '../danish-order.ts'
import { foundClient } from '../found.ts'
import { networkSummary } from '../networks/summary.ts'
import { employmentOn } from '../participants/employment-store.ts'
import { currentMembers } from '../participants/membership-dates.ts'
import { signing } from '../signatures/signing.ts'

/** Everything a consultant works from with one client, over all its networks. */
export function clientDetail(context: Context, id: ClientId): ClientDetail {
  const { stores, today } = context
  const client = foundClient(stores, id)
  const networks = sortedBy(stores.networks.ofClient(id), (network) => network.name)
  const nameOf = new Map(networks.map((network) => [network.id, network.name]))
  return {
    client,
    contacts: stores.contacts.ofClient(id),
    networks: networks.map((network) => networkSummary(context, network, client)),
    contracts: networks.flatMap((network) => contractsOf(context, network)),
    steps: stores.steps.open().flatMap((step) => {
      const networkName = nameOf.get(step.networkId)
      return networkName === undefined ? [] : { networkId: step.networkId, networkName, step }
    }),
    people: peopleOf(context, networks),
    today: today(),
  }
}

/** The newest version of each contract, in the order they were made. */
function contractsOf(context: Context, network: Network): ContractSummary[] {
  const { stores } = context
  const { language } = stores.consultant.get()
  const newest = new Map(stores.contracts.ofNetwork(network.id).map((contract) => [contract.lineage, contract]))
  return [...newest.values()].map((contract) => {
    const { status, count } = signing(context, contract)
    return {
      networkId: network.id,
      networkName: network.name,
      id: contract.id,
      version: contract.version,
      status,
      title: contractTemplate(contract.templateId).title[language],
      ...count,
    }
  })
}

function peopleOf({ stores, today }: Context, networks: readonly Network[]): ClientDetail['people'] {
  const people = new Map<string, ClientDetail['people'][number]>()
  for (const network of networks) {
    const current = new Set(currentMembers(stores.participants.membershipsOfNetwork(network.id), today()))
    const posts = stores.employments.ofNetwork(network.id)
    for (const { id, fullName } of stores.participants.ofNetwork(network.id)) {
      if (!current.has(id)) continue
      const post = employmentOn(posts.get(id) ?? [], today())
      const known = people.get(id)
      people.set(id, {
        id,
        fullName,
        position: post?.position ?? '',
        organisation: post?.organisation ?? '',
        networks: [...(known?.networks ?? []), network.name],
      })
    }
  }
  return sortedBy([...people.values()], (person) => person.fullName)
}
