import type { FeatureHandlers } from '../../../shared/contract/index.ts'
import { NetworkId } from '../../../shared/domain/ids.ts'
import { defaultFrame, type Network } from '../../../shared/domain/network.ts'
import { quorumInForce } from '../../../shared/domain/quorum.ts'
import { Rejection } from '../../../shared/domain/rejection.ts'
import type { Context } from '../context.ts'
import { sameText, sortedBy } from '../danish-order.ts'
import { foundClient, foundNetwork } from '../found.ts'
import { newId } from '../new-id.ts'
import { currentMembers } from '../participants/membership-dates.ts'
import { withChange } from '../with-change.ts'
import { closedPoints } from './closed-points.ts'
import { networkOverview } from './overview.ts'

import { networkSummary } from './summary.ts'

const RECENT = 5

export const networkHandlers = (context: Context) => {
  const { stores, today } = context
  const checkName = ({ id, clientId, name }: Network): void => {
    const others = stores.networks.ofClient(clientId).filter((other) => other.id !== id)
    if (others.some((other) => sameText(other.name, name))) throw new Rejection('network-name-taken', { name })
  }
  return {
    'networks.list': () => {
      const clients = new Map(stores.clients.all().map((client) => [client.id, client]))
      return sortedBy(stores.networks.all(), (network) => network.name).map((network) =>
        networkSummary(context, network, clients.get(network.clientId) ?? foundClient(stores, network.clientId)),
      )
    },
    'networks.get': ({ id }) => {
      const network = foundNetwork(stores, id)
      const frame = stores.networks.frame(id)
      const members = currentMembers(stores.participants.membershipsOfNetwork(id), today()).length
      const meetings = stores.meetings.ofNetwork(id)
      return {
        network,
        client: foundClient(stores, network.clientId),
        frame,
        quorum: quorumInForce(frame, members),
        members,
        held: meetings.filter((meeting) => meeting.status === 'held').length,
        planned: meetings.filter((meeting) => meeting.status === 'planned').length,
      }
    },
    'networks.overview': ({ id }) => networkOverview(context, id),
    'networks.recent': () => stores.networks.recent(RECENT),
    'networks.markOpened': ({ id }) => {
      stores.networks.markOpened(foundNetwork(stores, id).id)
      return null
    },
    'networks.create': ({ clientId, name, startsOn }) => {
      foundClient(stores, clientId)
      const network: Network = { id: newId(NetworkId), clientId, name, stage: 'forming', startsOn }
      checkName(network)
      stores.networks.insert(network, defaultFrame, today())
      return network
    },
    'networks.update': ({ id, change }) => {
      const network = withChange(foundNetwork(stores, id), change)
      checkName(network)
      stores.networks.save(network)
      return network
    },
    'networks.updateFrame': ({ id, change }) => {
      foundNetwork(stores, id)
      const frame = withChange(stores.networks.frame(id), change)
      if (frame.minMembers > frame.maxMembers) throw new Rejection('members-reversed')
      stores.networks.saveFrame(id, frame)
      return frame
    },
    'networks.delete': ({ id }) => {
      foundNetwork(stores, id)
      stores.participants.withThoseLeftAlone(() => stores.networks.delete(id))
      return null
    },
    'networks.closeAttention': ({ id, ...closing }) => {
      foundNetwork(stores, id)
      stores.networks.closeAttention({ ...closing, networkId: id, closedOn: today() })
      return null
    },
    'networks.reopenAttention': ({ id, rule, dataKey }) => {
      if (!stores.networks.reopenAttention(foundNetwork(stores, id).id, rule, dataKey)) {
        throw new Rejection('point-not-closed')
      }
      return null
    },
    'networks.closedAttention': ({ id }) => {
      const networks = id === null ? stores.networks.all() : [foundNetwork(stores, id)]
      return networks
        .flatMap((network) => closedPoints(context, network))
        .toSorted((a, b) => (a.closedOn === b.closedOn ? 0 : a.closedOn > b.closedOn ? -1 : 1))
    },
  } satisfies Partial<FeatureHandlers>
}
