import { setTimeout as pause } from 'node:timers/promises'
import type { Context } from '../context.ts'
import { keepRow, networksWithoutRow } from './portfolio.ts'

/** Milliseconds between two networks: whatever the window asks for meanwhile goes first. */
const PAUSE_MS = 15

/**
 * Works out the portfolio's rows that a new day or a new edition has made old, one network at a time, so that the first look
 * of a day finds them ready. Each is kept in the turn it is made in, so that no change can come between. Ends when all are
 * there, or when `signal` stops it, which it must before the store closes. `between` waits so many milliseconds.
 */
export async function readyRows(
  context: Context,
  signal: AbortSignal,
  between: (ms: number) => Promise<void> = (ms) => pause(ms, undefined, { ref: false }),
): Promise<void> {
  await between(PAUSE_MS)
  if (signal.aborted) return
  for (const id of networksWithoutRow(context)) {
    keepRow(context, id)
    await between(PAUSE_MS)
    if (signal.aborted) return
  }
}
