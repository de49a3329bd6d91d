import { formsForResults } from '../disclosure.ts'
import type { NetworkFacts } from '../network-facts.ts'
import type { Limits } from './limits.ts'
import { limitsOf } from './limits-of.ts'
import { toTenth } from './rounding.ts'
import type { Indicators, Status } from './schema.ts'
import { mayReadTogether } from './scores.ts'
import { settled } from './settled.ts'

const both = [{ id: 'P1' }, { id: 'P2' }]

/** The balances P1 − P2 of the newest pulse in which at least k answered both. */
function newestBalances(facts: NetworkFacts): { on: string; balances: number[] } | null {
  const k = facts.minResponses
  const pulses = facts.rounds.filter(({ instrument }) => instrument === 'P').toReversed()
  for (const round of pulses) {
    const forms = formsForResults(round, k)?.filter(({ values }) => values.P1 != null && values.P2 != null) ?? []
    // Both may be answered by enough, and each by others.
    if (forms.length >= k && mayReadTogether(both, round)) {
      return { on: round.heldOn, balances: forms.map(({ values }) => (values.P1 ?? 0) - (values.P2 ?? 0)) }
    }
  }
  return null
}

function statusOfCounts(mean: number, n: number, less: number, { green, amber }: Limits['IND-04']): Status {
  if (mean < amber || less * 3 >= n) return 'red'
  return mean < green || (less >= 2 && less * 5 >= n) ? 'amber' : 'green'
}

/** What the balances of the newest pulse with n ≥ k say alone (IND-04): their mean, and how many are above, at and below zero. */
export function countedBalance(facts: NetworkFacts) {
  const newest = newestBalances(facts)
  if (!newest) return { countStatus: 'grey' as const, mean: null, n: 0, more: 0, even: 0, less: 0, on: null }
  const { balances, on } = newest
  const n = balances.length
  const sum = balances.reduce((total, one) => total + one, 0)
  const mean = toTenth(sum, n)
  const less = balances.filter((one) => one < 0).length
  return {
    countStatus: settled(facts, statusOfCounts(mean, n, less, limitsOf(facts)['IND-04'])),
    mean,
    n,
    more: balances.filter((one) => one > 0).length,
    even: balances.filter((one) => one === 0).length,
    less,
    on,
  }
}

/**
 * IND-04 Udbytte i forhold til indsats: b̄ = mean(P1 − P2) at the newest pulse with n ≥ k, and how many are above, at
 * and below zero. `countStatus` is what these say alone; a signal from IND-05 turns green into amber.
 */
export function balance(facts: NetworkFacts, givers: Indicators['givers']): Indicators['balance'] {
  const counted = countedBalance(facts)
  const personSignal = givers.status === 'amber' || givers.status === 'red'
  const status = counted.countStatus === 'green' && personSignal ? 'amber' : counted.countStatus
  return { id: 'IND-04', status, ...counted, personSignal }
}
