import type { NetworkFacts } from '../network-facts.ts'
import { limitsOf } from './limits-of.ts'
import { measuredPulses, pulseValue } from './measured.ts'
import { heldMeetings } from './meetings.ts'
import { isAtLeast } from './rounding.ts'
import type { Indicators, Status } from './schema.ts'
import { settled } from './settled.ts'
import { statusOfMean } from './thresholds.ts'

/** Steps due after the meeting before the last four, and up to today. */
function stepsInView({ steps, today, ...facts }: NetworkFacts) {
  const before = heldMeetings({ steps, today, ...facts }).at(-5)?.date
  return steps.filter(({ dueOn }) => dueOn !== null && dueOn <= today && (before === undefined || dueOn > before))
}

/**
 * IND-09 Fokus og fremdrift: mean of P6, and the share of agreed steps that were done of those due since the meeting
 * before the last four. Fewer than four steps are not counted for the status.
 */
export function focus(facts: NetworkFacts): Indicators['focus'] {
  const value = pulseValue(measuredPulses(facts, 'P6'))
  const due = stepsInView(facts)
  const done = due.filter(({ state }) => state === 'done').length
  const limits = limitsOf(facts)['IND-09']
  const { followThrough, steps } = limits
  const behind = due.length >= steps && !isAtLeast(done, due.length, followThrough)
  const byMean = statusOfMean(value.mean, limits)
  const status: Status = byMean === 'green' && behind ? 'amber' : byMean
  return { id: 'IND-09', status: settled(facts, status), ...value, done, due: due.length }
}
