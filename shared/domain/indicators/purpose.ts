import type { NetworkFacts } from '../network-facts.ts'
import type { Limits } from './limits.ts'
import { limitsOf } from './limits-of.ts'
import { measuredPulses, newestRound } from './measured.ts'
import { heldMeetings } from './meetings.ts'
import { isAtLeast } from './rounding.ts'
import type { Indicators, Status } from './schema.ts'
import { dimensionScores, mayReadTogether, meanOf, type Scores, spreadOf } from './scores.ts'
import { settled } from './settled.ts'

type Source = { readonly source: 'pulse' | 'review'; readonly scores: Scores; readonly on: string }

/** R1-R2 of a review that fewer than two meetings have been held after, else the newest P3. */
function purposeScores(facts: NetworkFacts): Source | null {
  const review = newestRound(facts, 'R')
  const since = review && heldMeetings(facts).filter(({ date }) => date > review.heldOn).length
  if (review && since !== undefined && since < limitsOf(facts)['IND-06'].reviewFresh) {
    const items = [{ id: 'R1' }, { id: 'R2' }]
    const scores = dimensionScores(
      items,
      review.responses.map(({ values }) => values),
    )
    if (scores.values.length >= facts.minResponses && mayReadTogether(items, review))
      return { source: 'review', scores, on: review.heldOn }
  }
  const pulse = measuredPulses(facts, 'P3').at(-1)
  return pulse ? { source: 'pulse', scores: pulse.scores, on: pulse.round.heldOn } : null
}

function statusOfAnswers(mean: number | null, spread: number | null, limits: Limits['IND-06']): Status {
  const { green, red, spreadGreen, spreadRed } = limits
  if (mean === null || spread === null) return 'grey'
  if (mean < red || spread > spreadRed) return 'red'
  return mean >= green && spread <= spreadGreen ? 'green' : 'amber'
}

/**
 * IND-06 Enighed om formålet: mean and spread (S7) of the purpose items, and how many have signed the contract.
 * `answerStatus` is what the answers say alone; red too where there is no contract after the trial period.
 */
export function purpose(facts: NetworkFacts): Indicators['purpose'] {
  const found = purposeScores(facts)
  const mean = found && meanOf(found.scores)
  const spread = found && spreadOf(found.scores)
  const signed = facts.contract?.signed ?? 0
  const members = facts.contract?.signers ?? 0
  const answerStatus = settled(facts, statusOfAnswers(mean, spread, limitsOf(facts)['IND-06']))
  const unsigned = !isAtLeast(signed, members, limitsOf(facts)['IND-06'].signed) || members === 0
  const afterTrial = heldMeetings(facts).length >= facts.frame.trialMeetings
  const status: Status =
    !facts.contract && afterTrial ? 'red' : answerStatus === 'green' && unsigned ? 'amber' : answerStatus
  return {
    id: 'IND-06',
    status,
    answerStatus,
    mean,
    spread,
    n: found?.scores.values.length ?? 0,
    on: found?.on ?? null,
    source: found?.source ?? 'pulse',
    signed,
    members,
  }
}
