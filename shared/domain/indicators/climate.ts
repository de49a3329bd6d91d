import { compareDates } from '../dates.ts'
import type { NetworkFacts } from '../network-facts.ts'
import { limitsOf } from './limits-of.ts'
import { measuredPulses, newestRound, pulseValue } from './measured.ts'
import type { Indicators, Status } from './schema.ts'
import { dimensionScores, mayReadTogether, meanOf, type ScoredItem } from './scores.ts'
import { settled } from './settled.ts'
import { statusOfMean } from './thresholds.ts'

/** Answers of 1 or 2. */
const countLow = (values: readonly number[], unit = 1): number => values.filter((value) => value <= 2 * unit).length

/** IND-03 Personligt udbytte: mean of P1 at the newest pulse with n ≥ k; red also when a third or more answer 1-2. */
export function benefit(facts: NetworkFacts): Indicators['benefit'] {
  const measured = measuredPulses(facts, 'P1')
  const value = pulseValue(measured)
  const low = countLow(measured.at(-1)?.scores.values ?? [])
  const status = value.n > 0 && low * 3 >= value.n ? 'red' : statusOfMean(value.mean, limitsOf(facts)['IND-03'])
  return { id: 'IND-03', status: settled(facts, status), ...value, low }
}

/** IND-07 Energi efter mødet: mean of P5; red also when three pulses in a row are below green. */
export function energy(facts: NetworkFacts): Indicators['energy'] {
  const measured = measuredPulses(facts, 'P5')
  const value = pulseValue(measured)
  const limits = limitsOf(facts)['IND-07']
  const row = measured.slice(-limits.row).map(({ scores }) => statusOfMean(meanOf(scores), limits))
  const drained = row.length === limits.row && row.every((status) => status !== 'green')
  const status: Status = drained ? 'red' : statusOfMean(value.mean, limits)
  return { id: 'IND-07', status: settled(facts, status), ...value }
}

/** IND-10 Facilitering: mean of P7 at the newest pulse with n ≥ k. */
export function facilitation(facts: NetworkFacts): Indicators['facilitation'] {
  const value = pulseValue(measuredPulses(facts, 'P7'))
  return { id: 'IND-10', status: settled(facts, statusOfMean(value.mean, limitsOf(facts)['IND-10'])), ...value }
}

const safetyItems = {
  R: [{ id: 'R5' }, { id: 'R6' }, { id: 'R7', reversed: true }],
  Y: [{ id: 'Y9' }, { id: 'Y10' }],
} as const satisfies Record<string, readonly ScoredItem[]>

/** The safety mean of the newest review or annual evaluation, where that is newer than `since`. */
function newerSafety(facts: NetworkFacts, since: string | null) {
  const rounds = [newestRound(facts, 'R'), newestRound(facts, 'Y')].filter((round) => round !== undefined)
  // Of two on the same day the review asks for more of it.
  const newest = rounds.toSorted((a, b) => compareDates(b.heldOn, a.heldOn))[0]
  if (!newest || (since !== null && newest.heldOn <= since)) return null
  const isReview = newest.instrument === 'R'
  const items = safetyItems[isReview ? 'R' : 'Y']
  if (!mayReadTogether(items, newest)) return null
  const scores = dimensionScores(
    items,
    newest.responses.map(({ values }) => values),
  )
  if (scores.values.length < facts.minResponses) return null
  return {
    source: isReview ? ('review' as const) : ('annual' as const),
    mean: meanOf(scores),
    n: scores.values.length,
    low: countLow(scores.values, scores.unit),
    on: newest.heldOn,
  }
}

/** IND-08 Tryghed: mean of P4, or of the safety items of a newer review or annual evaluation, and the number of answers of 1-2; red too while a noted breach is not closed. */
export function safety(facts: NetworkFacts): Indicators['safety'] {
  const measured = measuredPulses(facts, 'P4')
  const pulse = {
    ...pulseValue(measured),
    low: countLow(measured.at(-1)?.scores.values ?? []),
    source: 'pulse' as const,
  }
  const value = { ...pulse, ...newerSafety(facts, pulse.on) }
  const limits = limitsOf(facts)['IND-08']
  const byMean = statusOfMean(value.mean, limits)
  const breaches = facts.openBreaches?.length ?? 0
  const isRed = breaches > 0 || value.low >= limits.lowRed
  const status: Status = isRed ? 'red' : value.low > 0 && byMean === 'green' ? 'amber' : byMean
  return { id: 'IND-08', status: settled(facts, status), ...value, breaches }
}
