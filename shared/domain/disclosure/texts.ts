import type { RoundFacts } from '../network-facts.ts'
import { isOwnSheet } from '../own-sheet.ts'
import { type Audience, anonymousOf, batchesOf, SMALLEST_DIFFERENCE } from './forms.ts'
import { isHeld } from './late-answers.ts'

/**
 * The newest picture of a round whose free text an audience may see (0: none): what was written on forms of later ones
 * waits. Free text is seen from `k` forms (N5). A group or a client sees what was written on late forms when at least
 * three of them have come since (N3), whether they are named or not: who was late is known to everybody, and a single
 * late form would show what its owner wrote. Words of forms that were left out of a first picture of names alone stood
 * there already, so the two that may have been are not counted among those who came later. On a sheet of one's own (B)
 * nothing is written for them.
 */
export function lastBatchWithTexts(round: RoundFacts, audience: Audience, k: number): number {
  if (!round.closed || (audience !== 'consultant' && isOwnSheet(round.instrument))) return 0
  const batches = batchesOf(round)
  if (isHeld(batches, k)) return 0
  const leftOut = anonymousOf(batches[0] ?? []).length === 0 ? SMALLEST_DIFFERENCE - 1 : 0
  let [last, waiting, needed] = [0, 0, k]
  for (const forms of batches) {
    waiting += forms.length
    if (waiting < needed) continue
    last = forms[0]?.batch ?? 1
    waiting = 0
    needed = audience === 'consultant' ? 1 : SMALLEST_DIFFERENCE + leftOut
  }
  return last
}
