import { z } from 'zod'
import { ClientId, NetworkId } from '../domain/ids.ts'
import { SinceStart, Status, Trend } from '../domain/indicators/schema.ts'
import { Stage } from '../domain/network.ts'
import { IsoDate } from '../domain/values.ts'
import { query } from './define.ts'

const count = z.int().min(0)

/** One network among all: the status of each indicator by its number, and the last ten meetings for small multiples on one scale. */
export const PortfolioRow = z.strictObject({
  worst: Status,
  /** Open points of attention, and how many of them are red. */
  attention: count,
  red: count,
  /** By IND-01 to IND-18. */
  statuses: z.record(z.string(), Status),
  attendance: z.array(z.strictObject({ date: IsoDate, attended: count, expected: count })),
  /** Means of measured meetings (n ≥ k) in date order, by dimension of the pulse. */
  series: z.array(
    z.strictObject({
      dimension: z.string(),
      item: z.string(),
      points: z.array(z.strictObject({ date: IsoDate, n: count, mean: z.number() })),
      trend: Trend.nullable(),
      sinceStart: SinceStart.nullable(),
    }),
  ),
})
export type PortfolioRow = z.infer<typeof PortfolioRow>

export const PortfolioNetwork = PortfolioRow.extend({
  id: NetworkId,
  name: z.string(),
  stage: Stage,
  clientId: ClientId,
  clientName: z.string(),
})
export type PortfolioNetwork = z.infer<typeof PortfolioNetwork>

const Portfolio = z.strictObject({
  /** In Danish order. */
  networks: z.array(PortfolioNetwork),
  /** How many more there are whose rows are being worked out: they are there when asked for again a little later. */
  waiting: count,
})
export type Portfolio = z.infer<typeof Portfolio>

export const portfolio = {
  /** All networks of the consultant, or of one client. For the consultant alone. */
  'evaluation.portfolio': query(z.strictObject({ clientId: ClientId.nullable() }), Portfolio),
}
