import { computeAttention, openPoints } from '../../../shared/domain/attention/compute.ts'
import { computeFindings } from '../../../shared/domain/findings/compute.ts'
import type { NetworkId } from '../../../shared/domain/ids.ts'
import { computeIndicators } from '../../../shared/domain/indicators/compute.ts'
import type { AttentionItem, Finding, Indicators, Status } from '../../../shared/domain/indicators/schema.ts'
import { worstOf } from '../../../shared/domain/indicators/thresholds.ts'
import type { NetworkFacts } from '../../../shared/domain/network-facts.ts'
import type { Context } from '../context.ts'
import { networkFacts } from './facts.ts'

/** What the rules say of a network, for the consultant. `facts` stays in `main`. */
export type Assessment = {
  readonly facts: NetworkFacts
  readonly indicators: Indicators
  /** All that the rules raise. */
  readonly points: readonly AttentionItem[]
  /** Without the points that have been closed. */
  readonly attention: AttentionItem[]
  readonly findings: Finding[]
  readonly worst: Status
}

/** What all rules say about a network, worked out once until something of the network is written. Throws `network-not-found`. */
export const assess = (context: Context, id: NetworkId): Assessment =>
  context.stores.memo.of('assessment', id, context.today(), () => assessed(context, id))

/** The same, worked out anew. */
export function assessed(context: Context, id: NetworkId): Assessment {
  const facts = networkFacts(context, id, 'consultant')
  const indicators = computeIndicators(facts)
  const points = computeAttention(facts, indicators)
  return {
    facts,
    indicators,
    points,
    attention: openPoints(points, context.stores.networks.closedAttention(id)),
    findings: computeFindings(facts, indicators),
    worst: worstOf(Object.values(indicators).map(({ status }) => status)),
  }
}
