import type { ClientId } from '../../../shared/domain/ids.ts'
import type { Context } from '../context.ts'
import { sortedBy } from '../danish-order.ts'

/**
 * Clients whose networks have all ended, without an agreement that is still kept, where nothing has happened since a day:
 * no network ended, no note written. One of which no day is known is left out.
 */
export function quietClients(
  { stores }: Context,
  since: string,
): { clientId: ClientId; name: string; lastOn: string }[] {
  const ended = new Map(stores.retention.ended().map(({ id, endedOn }) => [id, endedOn]))
  const quiet = stores.clients.all().flatMap(({ id: clientId, name }) => {
    const networks = stores.networks.ofClient(clientId)
    if (networks.some(({ id }) => !ended.has(id) || stores.contracts.ofNetwork(id).length > 0)) return []
    const days = [
      ...networks.flatMap(({ id }) => ended.get(id) ?? []),
      ...stores.notes.of({ about: 'client', id: clientId }).map(({ writtenOn }) => writtenOn),
    ].toSorted()
    const lastOn = days.at(-1)
    return lastOn !== undefined && lastOn <= since ? [{ clientId, name, lastOn }] : []
  })
  return sortedBy(quiet, ({ name }) => name)
}
