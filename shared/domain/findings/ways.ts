import type { Indicators } from '../indicators/schema.ts'

/**
 * What has happened to a mean, as codes: the clearest word first (S4, then S5, then S4b) and then, where it says something
 * else, what it did since the last measured meeting (S3). At most two; none where there is nothing to compare with.
 */
export function waysOf({
  trend,
  shift,
  sinceStart,
  sinceLast,
}: Pick<Indicators['energy'], 'trend' | 'shift' | 'sinceStart' | 'sinceLast'>) {
  const isMoving = trend === 'rising' || trend === 'falling'
  const settledWay = shift ? (`shift.${shift}` as const) : sinceStart && (`since.${sinceStart}` as const)
  const main = isMoving ? (`trend.${trend}` as const) : settledWay
  // A direction over four meetings that did not show at the last one is not said against.
  const isSame = (trend === 'rising' && sinceLast !== 'fallen') || (trend === 'falling' && sinceLast !== 'risen')
  const last = isSame || sinceLast === null ? null : (`last.${sinceLast}` as const)
  return [main, last].filter((one) => one !== null)
}
export type Way = ReturnType<typeof waysOf>[number]
