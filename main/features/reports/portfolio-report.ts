import type { PortfolioReport, ReportedNetwork } from '../../../shared/documents/reports/report.ts'
import type { ClientId } from '../../../shared/domain/ids.ts'
import { computeIndicators } from '../../../shared/domain/indicators/compute.ts'
import { indicatorsFor } from '../../../shared/domain/indicators/for-audience.ts'
import { heldMeetings, membersOn } from '../../../shared/domain/indicators/meetings.ts'
import type { Network } from '../../../shared/domain/network.ts'
import { keyFigures } from '../../../shared/domain/reports/key-figures.ts'
import type { Context } from '../context.ts'
import { sortedBy } from '../danish-order.ts'
import { foundClient } from '../found.ts'
import { assess } from '../networks/assess.ts'
import { networkFacts } from '../networks/facts.ts'

const named = (context: Context, { name, stage, clientId }: Network, isOneClient: boolean) => ({
  name,
  stage,
  clientName: isOneClient ? '' : foundClient(context.stores, clientId).name,
})

function forConsultant(context: Context, network: Network, isOneClient: boolean): ReportedNetwork {
  const { facts, indicators, worst, attention } = assess(context, network.id)
  return {
    ...named(context, network, isOneClient),
    members: membersOn(facts, facts.today).length,
    held: heldMeetings(facts).length,
    keys: keyFigures(indicators, 'consultant'),
    worst,
    attention: attention.length,
  }
}

function forClient(context: Context, network: Network): ReportedNetwork {
  const facts = networkFacts(context, network.id, 'client')
  const indicators = indicatorsFor(computeIndicators(facts), 'client')
  return {
    ...named(context, network, true),
    members: membersOn(facts, facts.today).length,
    held: heldMeetings(facts).length,
    keys: keyFigures(indicators, 'client'),
    worst: null,
    attention: null,
  }
}

/** The networks of a client, or all (null), one row each as of today. Throws `client-not-found`. */
export function portfolioReport(
  context: Context,
  clientId: ClientId | null,
  audience: PortfolioReport['audience'],
  nextSteps: string,
): PortfolioReport {
  const { stores, today } = context
  const client = clientId === null ? undefined : foundClient(stores, clientId)
  const networks = clientId === null ? stores.networks.all() : stores.networks.ofClient(clientId)
  return {
    about: 'portfolio',
    audience,
    clientName: client?.name ?? '',
    on: today(),
    minResponses: stores.consultant.get().minResponses,
    networks: sortedBy(
      networks.map((network) =>
        audience === 'client' ? forClient(context, network) : forConsultant(context, network, client !== undefined),
      ),
      ({ name }) => name,
    ),
    nextSteps,
  }
}
