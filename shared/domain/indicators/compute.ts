import type { NetworkFacts } from '../network-facts.ts'
import { attendance, cancellations } from './attendance.ts'
import { balance } from './balance.ts'
import { benefit, energy, facilitation, safety } from './climate.ts'
import { composition } from './composition.ts'
import { focus } from './focus.ts'
import { givers } from './givers.ts'
import { continuation, goals, ownCase } from './outcomes.ts'
import { purpose } from './purpose.ts'
import { onTime, responseRate, trial } from './reviews.ts'
import { roleLoad } from './role-load.ts'
import type { Indicators } from './schema.ts'

/**
 * All eighteen indicators of a network, content specification part (f). Only closed rounds count, and only results
 * that rest on at least k answers leave here; the rest is null, zero and grey.
 */
export function computeIndicators(facts: NetworkFacts): Indicators {
  const load = roleLoad(facts)
  const giving = givers(facts, load)
  const trialState = trial(facts)
  return {
    attendance: attendance(facts),
    cancellations: cancellations(facts),
    benefit: benefit(facts),
    balance: balance(facts, giving),
    givers: giving,
    purpose: purpose(facts),
    energy: energy(facts),
    safety: safety(facts),
    focus: focus(facts),
    facilitation: facilitation(facts),
    roleLoad: load,
    trial: trialState,
    onTime: onTime(facts, trialState),
    responseRate: responseRate(facts),
    composition: composition(facts),
    goals: goals(facts),
    continuation: continuation(facts),
    ownCase: ownCase(facts),
  }
}
