import type { ClosedPoint } from '../../../shared/contract/networks.ts'
import type { Network } from '../../../shared/domain/network.ts'
import type { Context } from '../context.ts'
import { assess } from './assess.ts'

/** The points of a network that were closed, each with the point itself where its data are still the same. */
export function closedPoints(context: Context, { id, name }: Network): ClosedPoint[] {
  const closed = context.stores.networks.closedAttention(id)
  if (closed.length === 0) return []
  const { points } = assess(context, id)
  return closed.map((closing) => ({
    ...closing,
    networkName: name,
    item: points.find(({ rule, dataKey }) => rule === closing.rule && dataKey === closing.dataKey) ?? null,
  }))
}
