import { type Portfolio, PortfolioRow } from '../../../shared/contract/portfolio.ts'
import type { ClientId, NetworkId } from '../../../shared/domain/ids.ts'
import { attendanceByMeeting } from '../../../shared/domain/indicators/attendance.ts'
import type { Context } from '../context.ts'
import { sortedBy } from '../danish-order.ts'
import { assessed } from '../networks/assess.ts'
import { pulseSeries } from './dashboard.ts'
import { rulesVersion } from './rules-version.ts'

/** As many meetings as a small multiple has room for. */
const MEETINGS = 10

/** A network's row, worked out anew: what it rests on is not kept, since the row is. */
export function rowOf(context: Context, id: NetworkId): PortfolioRow {
  const { facts, indicators, attention, worst } = assessed(context, id)
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
  const kept = context.stores.keptRows.networks(stateOf(context))
  return context.stores.networks.all().flatMap(({ id }) => (kept.has(id) ? [] : [id]))
}

/** Keeps rows that were worked out just now. */
export function keepRows(
  context: Context,
  rows: readonly { readonly networkId: NetworkId; readonly row: PortfolioRow }[],
): void {
  const written = rows.map(({ networkId, row }) => ({ networkId, row: JSON.stringify(row) }))
  context.stores.keptRows.keep(stateOf(context), written)
}

const parsed = (row: string | undefined): PortfolioRow | null =>
  row === undefined ? null : (PortfolioRow.safeParse(JSON.parse(row)).data ?? null)

/**
 * All networks, or those of a client, one row each in Danish order. Rows are kept in the store until something of their
 * network is written, so that this reads one row for each and works out only what has changed since; at most so many (`most`),
 * the others are counted as waiting.
 */
export function portfolio(context: Context, clientId: ClientId | null, most = Number.POSITIVE_INFINITY): Portfolio {
  const { stores } = context
  const clients = new Map(stores.clients.all().map((client) => [client.id, client]))
  const networks = clientId === null ? stores.networks.all() : stores.networks.ofClient(clientId)
  const kept = stores.keptRows.of(stateOf(context))
  const fresh: { networkId: NetworkId; row: PortfolioRow }[] = []
  const rowFor = (networkId: NetworkId): PortfolioRow | null => {
    const known = parsed(kept.get(networkId))
    if (known || fresh.length >= most) return known
    const row = rowOf(context, networkId)
    fresh.push({ networkId, row })
    return row
  }
  const rows = networks.flatMap(({ id, name, stage, clientId }) => {
    const client = clients.get(clientId)
    const row = client && rowFor(id)
    return row ? { id, name, stage, clientId, clientName: client.name, ...row } : []
  })
  keepRows(context, fresh)
  return { networks: sortedBy(rows, ({ name }) => name), waiting: networks.length - rows.length }
}
