import type { FeatureHandlers } from '../../../shared/contract/index.ts'
import { BreachId } from '../../../shared/domain/ids.ts'
import { Rejection } from '../../../shared/domain/rejection.ts'
import type { Context } from '../context.ts'
import { foundNetwork } from '../found.ts'
import { newId } from '../new-id.ts'

/** Breaches of confidentiality in a network: noted, and closed when they have been talked through. */
export const breachHandlers = ({ stores, today }: Context) =>
  ({
    'breaches.ofNetwork': ({ networkId }) => stores.breaches.ofNetwork(foundNetwork(stores, networkId).id),
    'breaches.note': ({ networkId }) => {
      const { id } = foundNetwork(stores, networkId)
      const breach = { id: newId(BreachId), notedOn: today(), closedOn: null }
      stores.breaches.insert(id, breach)
      return breach
    },
    'breaches.close': ({ id }) => {
      const breach = stores.breaches.find(id)
      if (!breach) throw new Rejection('breach-not-found')
      if (breach.closedOn !== null) return breach
      stores.breaches.close(id, today())
      return { ...breach, closedOn: today() }
    },
  }) satisfies Partial<FeatureHandlers>
