import { computeAttention, openPoints } from '../../../shared/domain/attention/compute.ts'
import { computeFindings } from '../../../shared/domain/findings/compute.ts'
import type { NetworkId } from '../../../shared/domain/ids.ts'
import { computeIndicators } from '../../../shared/domain/indicators/compute.ts'
import type { AttentionItem, Finding, Indicators, Status } from '../../../shared/domain/indicators/schema.ts'
import { worstOf } from '../../../shared/domain/indicators/thresholds.ts'
import type { NetworkFacts } from '../../../shared/domain/network-facts.ts'
import type { Context } from '../context.ts'
import { networkFacts } from './facts.ts'

/** What the rules say of a network, for the consultant. `facts` holds raw answers and stays in `main`. */
export type Assessment = {
  readonly facts: NetworkFacts
  readonly indicators: Indicators
  /** Without the points that have been closed. */
  readonly attention: AttentionItem[]
  readonly findings: Finding[]
  readonly worst: Status
}

/** Loads a network once and asks all rules about it. Throws `network-not-found`. */
export function assess(context: Context, id: NetworkId): Assessment {
  const facts = networkFacts(context, id)
  const indicators = computeIndicators(facts)
  return {
    facts,
    indicators,
    attention: openPoints(computeAttention(facts, indicators), context.stores.networks.closedAttention(id)),
    findings: computeFindings(facts, indicators),
    worst: worstOf(Object.values(indicators).map(({ status }) => status)),
  }
}
