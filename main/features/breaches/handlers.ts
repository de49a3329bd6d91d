import type { Breach } from '../../../shared/contract/breaches.ts'
import type { FeatureHandlers } from '../../../shared/contract/index.ts'
import { BreachId } from '../../../shared/domain/ids.ts'
import { Rejection } from '../../../shared/domain/rejection.ts'
import type { Context } from '../context.ts'
import { foundNetwork } from '../found.ts'
import { newId } from '../new-id.ts'

/** Breaches of confidentiality in a network: noted, and closed when they have been talked through. */
export const breachHandlers = ({ stores, today }: Context) => {
  const found = (id: BreachId): Breach => {
    const breach = stores.breaches.find(id)
    if (!breach) throw new Rejection('breach-not-found')
    return breach
  }
  const checkDays = ({ notedOn, closedOn }: Breach): void => {
    const late = [notedOn, closedOn ?? notedOn].find((day) => day > today())
    if (late !== undefined) throw new Rejection('date-in-future', { date: late })
    if (closedOn !== null && closedOn < notedOn) throw new Rejection('dates-reversed')
  }
  return {
    'breaches.ofNetwork': ({ networkId }) => stores.breaches.ofNetwork(foundNetwork(stores, networkId).id),
    'breaches.note': ({ networkId, notedOn = today() }) => {
      const { id } = foundNetwork(stores, networkId)
      const breach = { id: newId(BreachId), notedOn, closedOn: null }
      checkDays(breach)
      stores.breaches.insert(id, breach)
      return breach
    },
    'breaches.close': ({ id }) => {
      const breach = found(id)
      if (breach.closedOn !== null) return breach
      const closed = { ...breach, closedOn: today() }
      stores.breaches.save(closed)
      return closed
    },
    'breaches.change': (breach) => {
      found(breach.id)
      checkDays(breach)
      stores.breaches.save(breach)
      return breach
    },
    'breaches.remove': ({ id }) => {
      stores.breaches.remove(found(id).id)
      return null
    },
  } satisfies Partial<FeatureHandlers>
}
