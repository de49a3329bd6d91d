import { type PortfolioNetwork, PortfolioRow } from '../../../shared/contract/portfolio.ts'
import type { ClientId, NetworkId } from '../../../shared/domain/ids.ts'
import { attendanceByMeeting } from '../../../shared/domain/indicators/attendance.ts'
import type { Context } from '../context.ts'
import { sortedBy } from '../danish-order.ts'
import { assess } from '../networks/assess.ts'
import { pulseSeries } from './dashboard.ts'
import { rulesVersion } from './rules-version.ts'

/** As many meetings as a small multiple has room for. */
const MEETINGS = 10

function rowOf(context: Context, id: NetworkId): PortfolioRow {
  const { facts, indicators, attention, worst } = assess(context, id)
  return {
    worst,
    attention: attention.length,
    red: attention.filter(({ level }) => level === 'red').length,
    statuses: Object.fromEntries(Object.values(indicators).map((one) => [one.id, one.status])),
    attendance: attendanceByMeeting(facts)
      .slice(-MEETINGS)
      .map(({ meeting, attended, expected }) => ({ date: meeting.date, attended, expected })),
    series: pulseSeries(facts).map(({ dimension, item, points, trend, sinceStart }) => ({
      dimension,
      item,
      points: points.slice(-MEETINGS).map(({ date, n, mean }) => ({ date, n, mean })),
      trend,
      sinceStart,
    })),
  }
}

/** What kept rows hang on beside the store: the day and the rules they were worked out by. */
const stateOf = ({ today }: Context): string => `${today()} ${rulesVersion}`

/** The networks whose rows are to be worked out anew. */
export function networksWithoutRow(context: Context): NetworkId[] {
  const kept = context.stores.keptRows.of(stateOf(context))
  return context.stores.networks.all().flatMap(({ id }) => (kept.has(id) ? [] : [id]))
}

/** Works out the row of a network and keeps it; nothing where the network has gone meanwhile. */
export function keepRow(context: Context, id: NetworkId): void {
  if (context.stores.networks.find(id))
    context.stores.keptRows.keep(stateOf(context), [{ networkId: id, row: JSON.stringify(rowOf(context, id)) }])
}

const parsed = (row: string): PortfolioRow | null => PortfolioRow.safeParse(JSON.parse(row)).data ?? null

/**
 * All networks, or those of a client, one row each in Danish order. Rows are kept in the store until something of their
 * network is written, so that this reads one row for each and works out only what has changed since.
 */
export function portfolio(context: Context, clientId: ClientId | null): PortfolioNetwork[] {
  const { stores } = context
  const clients = new Map(stores.clients.all().map((client) => [client.id, client]))
  const networks = clientId === null ? stores.networks.all() : stores.networks.ofClient(clientId)
  const state = stateOf(context)
  const kept = stores.keptRows.of(state)
  const fresh: { networkId: NetworkId; row: string }[] = []
  const rows = networks.flatMap((network) => {
    const client = clients.get(network.clientId)
    if (!client) return []
    const known = kept.get(network.id)
    const row: PortfolioRow = (known === undefined ? null : parsed(known)) ?? rowOf(context, network.id)
    if (!known) fresh.push({ networkId: network.id, row: JSON.stringify(row) })
    const { id, name, stage } = network
    return { id, name, stage, clientId: client.id, clientName: client.name, ...row }
  })
  stores.keptRows.keep(state, fresh)
  return sortedBy(rows, ({ name }) => name)
}
