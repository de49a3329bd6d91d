import type { FeatureHandlers } from '../../../shared/contract/index.ts'
import { byUrgency } from '../../../shared/domain/attention/compute.ts'
import { personPicture } from '../../../shared/domain/person-picture.ts'
import type { Context } from '../context.ts'
import { sortedBy } from '../danish-order.ts'
import { foundClient, foundParticipant } from '../found.ts'
import { assess } from '../networks/assess.ts'

/** Dashboards of a client and of a person. */
export const dashboardHandlers = (context: Context) => {
  const { stores } = context
  return {
    'evaluation.clientPoints': ({ clientId }) => {
      foundClient(stores, clientId)
      return sortedBy(stores.networks.ofClient(clientId), ({ name }) => name)
        .flatMap(({ id, name }) =>
          assess(context, id).attention.map((item) => ({ networkId: id, networkName: name, item })),
        )
        .toSorted((a, b) => byUrgency(a.item, b.item))
    },
    'evaluation.person': ({ participantId }) => {
      foundParticipant(stores, participantId)
      const networks = stores.participants.membershipsOfPerson(participantId).map(({ networkId }) => networkId)
      return [...new Set(networks)].map((id) => {
        const { facts, indicators } = assess(context, id)
        return personPicture(facts, indicators, participantId)
      })
    },
  } satisfies Partial<FeatureHandlers>
}
