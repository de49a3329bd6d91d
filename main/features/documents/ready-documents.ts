import { setTimeout as pause } from 'node:timers/promises'
import { handout } from '../../../shared/content/index.ts'
import type { HandoutFacts } from '../../../shared/documents/facts.ts'
import { houseAccent } from '../../../shared/documents/theme.ts'
import { layOutHandout } from './print.ts'

/** What the window asks for when it opens goes first. */
const FIRST_MS = 1500
const PAUSE_MS = 50
/** Sheets that have between them what most pages are made of, the smallest first. */
const SHEETS = ['M01', 'H01', 'H15']

/** A sheet for nobody: what stands in the store is not read. */
const nobody: HandoutFacts = {
  language: 'da',
  variant: 'public',
  clientName: '',
  consultantName: '',
  consultantTitle: '',
  networkName: '',
  memberNames: [],
  accent: houseAccent,
  values: {},
  inserts: {},
}

/**
 * Brings fonts and layout in when nobody waits for them, in small steps, so that the first preview of a session is there as
 * quickly as the next. Ends when they are there, or when `signal` stops it; gives the number of sheets laid out. `between`
 * waits so many milliseconds.
 */
export async function readyDocuments(
  signal: AbortSignal,
  between: (ms: number) => Promise<void> = (ms) => pause(ms, undefined, { ref: false }),
): Promise<number> {
  await between(FIRST_MS)
  let count = 0
  for (const id of SHEETS) {
    if (signal.aborted) break
    await layOutHandout(handout(id), nobody)
    count++
    await between(PAUSE_MS)
  }
  return count
}
