import type { Answer } from '../../../shared/contract/index.ts'
import { computeFindings } from '../../../shared/domain/findings/compute.ts'
import type { NetworkId } from '../../../shared/domain/ids.ts'
import { computeIndicators } from '../../../shared/domain/indicators/compute.ts'
import { indicatorsFor } from '../../../shared/domain/indicators/for-audience.ts'
import { limitsOf } from '../../../shared/domain/indicators/limits-of.ts'
import type { Finding, Indicators } from '../../../shared/domain/indicators/schema.ts'
import type { NetworkFacts } from '../../../shared/domain/network-facts.ts'
import type { Context } from '../context.ts'
import { networkFacts } from '../networks/facts.ts'

/** What the rules say of a network to the group itself. */
export function groupPicture(
  context: Context,
  id: NetworkId,
): { readonly facts: NetworkFacts; readonly indicators: Indicators; readonly findings: Finding[] } {
  const facts = networkFacts(context, id, 'group')
  const indicators = indicatorsFor(computeIndicators(facts), 'group', limitsOf(facts))
  return { facts, indicators, findings: computeFindings(facts, indicators) }
}

/** The indicators that sentences for the group are made of, written out one by one. */
export function groupStatements(i: Indicators): Answer<'group.evaluation'>['indicators'] {
  const { attendance, cancellations, benefit, balance, purpose, energy, safety, focus } = i
  const { trial, onTime, responseRate, composition, goals, continuation } = i
  return {
    ...{ attendance, cancellations, benefit, balance, purpose, energy, safety, focus },
    ...{ trial, onTime, responseRate, composition, goals, continuation },
    ownCase: { ...i.ownCase, without: [] },
  }
}
