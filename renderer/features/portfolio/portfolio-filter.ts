import type { PortfolioNetwork } from '../../../shared/contract/portfolio.ts'
import { worstFirst } from '../../../shared/domain/indicators/thresholds.ts'

export const portfolioFilters = ['all', 'red', 'amber', 'green', 'grey', 'closed'] as const
export type PortfolioFilter = (typeof portfolioFilters)[number]

/** The dimensions of the pulse that have a column, with the indicator that judges each. */
export const measures = {
  benefit: 'IND-03',
  purpose: 'IND-06',
  safety: 'IND-08',
  energy: 'IND-07',
  focus: 'IND-09',
  facilitation: 'IND-10',
} as const
export type Measure = keyof typeof measures
export const measureNames = Object.keys(measures) as Measure[]

export const portfolioOrders = ['urgency', 'name', 'attendance', ...measureNames] as const
export type PortfolioOrder = (typeof portfolioOrders)[number]

/** The means of a dimension in date order. */
export const pointsOf = ({ series }: PortfolioNetwork, measure: Measure) =>
  series.find(({ dimension }) => dimension === measure)?.points ?? []

const newestMean = (network: PortfolioNetwork, measure: Measure): number =>
  pointsOf(network, measure).at(-1)?.mean ?? Number.POSITIVE_INFINITY

const newestAttendance = ({ attendance }: PortfolioNetwork): number => {
  const last = attendance.at(-1)
  return last && last.expected > 0 ? last.attended / last.expected : Number.POSITIVE_INFINITY
}

const byUrgency = (a: PortfolioNetwork, b: PortfolioNetwork): number =>
  worstFirst(a.worst, b.worst) || b.red - a.red || b.attention - a.attention

/** Infinity less Infinity is no number, and two without a value are alike. */
const lowestFirst = (a: number, b: number): number => (a === b ? 0 : a - b)

const compare = (order: PortfolioOrder) => (a: PortfolioNetwork, b: PortfolioNetwork) => {
  if (order === 'name') return 0
  if (order === 'urgency') return byUrgency(a, b)
  if (order === 'attendance') return lowestFirst(newestAttendance(a), newestAttendance(b))
  return lowestFirst(newestMean(a, order), newestMean(b, order))
}

const belongs = (network: PortfolioNetwork, filter: PortfolioFilter): boolean => {
  const isClosed = network.stage === 'closed'
  if (filter === 'closed') return isClosed
  return !isClosed && (filter === 'all' || network.worst === filter)
}

/** How many networks each choice of the filter holds. */
export const countsOf = (networks: readonly PortfolioNetwork[]): Readonly<Record<PortfolioFilter, number>> =>
  Object.fromEntries(
    portfolioFilters.map((filter) => [filter, networks.filter((network) => belongs(network, filter)).length]),
  ) as Record<PortfolioFilter, number>

/**
 * The networks of a kind in which every typed word is found, in an order: what asks for action first, by name, or lowest
 * value first with those that have none last. Networks that are alike keep their Danish order by name.
 */
export function chosenNetworks(
  networks: readonly PortfolioNetwork[],
  { filter, order, typed }: { filter: PortfolioFilter; order: PortfolioOrder; typed: string },
): PortfolioNetwork[] {
  const words = typed.toLocaleLowerCase('da').split(/\s+/).filter(Boolean)
  return networks
    .filter((network) => {
      const said = `${network.name} ${network.clientName}`.toLocaleLowerCase('da')
      return belongs(network, filter) && words.every((word) => said.includes(word))
    })
    .toSorted(compare(order))
}
