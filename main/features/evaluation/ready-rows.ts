import { setTimeout as pause } from 'node:timers/promises'
import type { PortfolioRow } from '../../../shared/contract/portfolio.ts'
import type { NetworkId } from '../../../shared/domain/ids.ts'
import type { Context } from '../context.ts'
import { keepRows, networksWithoutRow, rowOf } from './portfolio.ts'

/** So long rows are worked out in one go, and so long the app then has to itself: whatever the window asks for goes between. */
const TURN_MS = 8
const PAUSE_MS = 8

type Surroundings = {
  /** Waits so many milliseconds. */
  readonly between: (ms: number) => Promise<void>
  /** Milliseconds since some moment. */
  readonly clock: () => number
}
const ours: Surroundings = { between: (ms) => pause(ms, undefined, { ref: false }), clock: () => performance.now() }

/**
 * Works out the portfolio's rows that a new day, a new edition or a change has made old, a few at a time, so that a look finds
 * them ready. They are kept in the turn they are made in, so that no change can come between. Ends when all are there, or when
 * `signal` stops it, which it must before the store closes.
 */
export async function readyRows(context: Context, signal: AbortSignal, { between, clock } = ours): Promise<void> {
  await between(PAUSE_MS)
  if (signal.aborted) return
  const waiting = networksWithoutRow(context)
  while (waiting.length > 0) {
    const until = clock() + TURN_MS
    const made: { networkId: NetworkId; row: PortfolioRow }[] = []
    do {
      const networkId = waiting.shift()
      // It may have gone meanwhile.
      if (networkId && context.stores.networks.find(networkId)) made.push({ networkId, row: rowOf(context, networkId) })
    } while (waiting.length > 0 && clock() < until)
    keepRows(context, made)
    await between(PAUSE_MS)
    if (signal.aborted) return
  }
}

/** Makes rows ready now and whenever somebody finds that some are missing (`wanted`), one round of it at a time. */
export function rowKeeper(
  context: Context,
  signal: AbortSignal,
  failed: (error: unknown) => void,
): { readonly wanted: () => void } {
  let isAtWork = false
  const wanted = () => {
    if (isAtWork || signal.aborted) return
    isAtWork = true
    readyRows(context, signal)
      .catch(failed)
      .finally(() => {
        isAtWork = false
      })
  }
  wanted()
  return { wanted }
}
