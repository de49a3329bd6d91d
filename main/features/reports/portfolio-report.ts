import type { ReportWish } from '../../../shared/contract/report-wish.ts'
import type { PortfolioReport, ReportedNetwork } from '../../../shared/documents/reports/report.ts'
import { computeAttention, openPoints } from '../../../shared/domain/attention/compute.ts'
import { computeIndicators } from '../../../shared/domain/indicators/compute.ts'
import { indicatorsFor } from '../../../shared/domain/indicators/for-audience.ts'
import { limitsOf } from '../../../shared/domain/indicators/limits-of.ts'
import { heldMeetings, membersOn } from '../../../shared/domain/indicators/meetings.ts'
import { worstOf } from '../../../shared/domain/indicators/thresholds.ts'
import type { Network } from '../../../shared/domain/network.ts'
import type { Period } from '../../../shared/domain/reports/figures.ts'
import { keyFigures } from '../../../shared/domain/reports/key-figures.ts'
import { networkCourse } from '../../../shared/domain/reports/network-course.ts'
import { factsUntil } from '../../../shared/domain/reports/network-figures.ts'
import { statementsFor } from '../../../shared/domain/reports/statements-for.ts'
import type { Context } from '../context.ts'
import { sortedBy } from '../danish-order.ts'
import { foundClient } from '../found.ts'
import { type Assessment, assess } from '../networks/assess.ts'
import { networkFacts } from '../networks/facts.ts'

type PortfolioWish = Exclude<ReportWish, { about: 'network' }>

/** What the rules say of a network at the end of a period. Of today it is known already. */
function assessedOn(
  context: Context,
  { id }: Network,
  to: string,
): Pick<Assessment, 'facts' | 'indicators' | 'attention' | 'worst'> {
  if (to >= context.today()) return assess(context, id)
  const facts = factsUntil(networkFacts(context, id, 'consultant'), to)
  const indicators = computeIndicators(facts)
  const closed = context.stores.networks.closedAttention(id)
  return {
    facts,
    indicators,
    attention: openPoints(computeAttention(facts, indicators), closed),
    worst: worstOf(Object.values(indicators).map(({ status }) => status)),
  }
}

function forConsultant(context: Context, network: Network, { to }: Period) {
  const { facts, indicators, worst, attention } = assessedOn(context, network, to)
  return { facts, keys: keyFigures(indicators, 'consultant'), worst, attention: attention.length }
}

/** The worst status is that of the sentences a client may read, and of nothing else (N7). */
function forClient(context: Context, network: Network, { to }: Period) {
  const facts = factsUntil(networkFacts(context, network.id, 'client'), to)
  const indicators = indicatorsFor(computeIndicators(facts), 'client', limitsOf(facts))
  const worst = worstOf(statementsFor(indicators, 'client').map(({ status }) => status))
  return { facts, keys: keyFigures(indicators, 'client'), worst, attention: null }
}

/**
 * The networks of a client, or all, one row each as of the end of the period; the consultant's own words are taken as they
 * are. Throws `client-not-found`.
 */
export function portfolioReport(context: Context, wish: PortfolioWish): PortfolioReport {
  const { stores } = context
  const { audience, from, to, nextSteps, since } = wish
  const period = { from, to }
  const client = wish.about === 'client' ? foundClient(stores, wish.clientId) : undefined
  const networks = client ? stores.networks.ofClient(client.id) : stores.networks.all()
  const reported = networks.map((network): ReportedNetwork => {
    const { facts, ...said } = (audience === 'client' ? forClient : forConsultant)(context, network, period)
    return {
      name: network.name,
      clientName: client ? '' : foundClient(stores, network.clientId).name,
      stage: network.stage,
      members: membersOn(facts, facts.today).length,
      held: heldMeetings(facts).filter(({ date }) => date >= from && date <= to).length,
      course: networkCourse(facts, audience, period),
      ...said,
    }
  })
  return {
    about: 'portfolio',
    audience,
    clientName: client?.name ?? '',
    period,
    minResponses: stores.consultant.get().minResponses,
    networks: sortedBy(reported, ({ name }) => name),
    nextSteps,
    since,
  }
}
