import type { FeatureHandlers } from '../../../shared/contract/index.ts'
import type { Client } from '../../../shared/domain/client.ts'
import { ClientId } from '../../../shared/domain/ids.ts'
import type { Context } from '../context.ts'
import { sortedBy } from '../danish-order.ts'
import { foundClient } from '../found.ts'
import { newId } from '../new-id.ts'
import { withChange } from '../with-change.ts'
import { clientDetail } from './client-detail.ts'

const blank: Omit<Client, 'id' | 'name' | 'sector'> = {
  cvr: '',
  contactName: '',
  contactTitle: '',
  contactEmail: '',
  contactPhone: '',
  sponsorName: '',
  sponsorTitle: '',
  note: '',
  isSample: false,
}

export const clientHandlers = (context: Context) => {
  const { stores, today } = context
  return {
    'clients.list': () => {
      const counts = stores.clients.counts(today())
      return sortedBy(stores.clients.all(), (client) => client.name).map((client) => ({
        ...client,
        networkCount: counts.get(client.id)?.networks ?? 0,
        participantCount: counts.get(client.id)?.participants ?? 0,
      }))
    },
    'clients.get': ({ id }) => clientDetail(context, id),
    'clients.create': ({ name, sector, ...rest }) => {
      const client = withChange<Client>({ ...blank, id: newId(ClientId), name, sector }, rest)
      stores.clients.insert(client)
      return client
    },
    'clients.update': ({ id, change }) => {
      const client = withChange(foundClient(stores, id), change)
      stores.clients.save(client)
      return client
    },
    'clients.delete': ({ id }) => {
      foundClient(stores, id)
      stores.participants.withThoseLeftAlone(() => stores.clients.delete(id))
      return null
    },
  } satisfies Partial<FeatureHandlers>
}
