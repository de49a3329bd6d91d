import type { CalendarMeeting } from '../../../shared/contract/calendar.ts'
import type { NetworkSummary } from '../../../shared/contract/networks.ts'

/** What is shown: everything, one client's networks, or one network. */
export type Filter = 'all' | `client:${string}` | `network:${string}`

export const shows = (filter: Filter, { clientId, networkId }: Pick<CalendarMeeting, 'clientId' | 'networkId'>) =>
  filter === 'all' || filter === `client:${clientId}` || filter === `network:${networkId}`

/** The clients by name, each with its networks below it. */
export function filterChoices(networks: readonly NetworkSummary[], everything: string) {
  const clients = Map.groupBy(networks, ({ clientId }) => clientId)
  const order = new Intl.Collator('da')
  return [
    { value: 'all' as Filter, label: everything },
    ...[...clients.values()]
      .sort(([a], [b]) => order.compare(a?.clientName ?? '', b?.clientName ?? ''))
      .flatMap((own) => [
        ...own.slice(0, 1).map((one) => ({ value: `client:${one.clientId}` as Filter, label: one.clientName })),
        ...own.map((one) => ({ value: `network:${one.id}` as Filter, label: `\u2003${one.name}` })),
      ]),
  ]
}
