import type { Today } from '../../../shared/contract/today.ts'
import { byUrgency } from '../../../shared/domain/attention/compute.ts'
import { daysBetween } from '../../../shared/domain/dates.ts'
import type { NetworkId } from '../../../shared/domain/ids.ts'
import type { Context } from '../context.ts'
import { sortedBy } from '../danish-order.ts'
import { foundClient } from '../found.ts'
import { roleNames } from '../meetings/role-names.ts'
import { assess } from '../networks/assess.ts'
import { networkSummary, nextOf } from '../networks/summary.ts'
import { lacksOf } from './missing.ts'

/** The next meeting of a network as the day shows it, worked out once until something of the network is written. */
function nextMeetingOf({ stores, today }: Context, id: NetworkId) {
  const day = today()
  return stores.memo.of('next meeting', id, day, () => {
    const meeting = nextOf(stores.meetings.ofNetwork(id), day)
    return meeting
      ? {
          meetingId: meeting.id,
          date: meeting.date,
          startsAt: meeting.startsAt,
          endsAt: meeting.endsAt,
          place: meeting.place,
          daysUntil: daysBetween(day, meeting.date),
          hasAgenda: meeting.agenda.length > 0,
          facilitator: roleNames(stores.participants.ofNetwork(id))(meeting, 'facilitator'),
        }
      : null
  })
}

/** All networks at a glance, the most pressing first in each list. */
export function overviewOfDay(context: Context): Today {
  const { stores, today } = context
  const day = today()
  const clients = stores.clients.all()
  const clientById = new Map(clients.map((client) => [client.id, client]))
  const all = sortedBy(stores.networks.all(), (network) => network.name).map((network) => {
    const client = clientById.get(network.clientId) ?? foundClient(stores, network.clientId)
    return {
      network,
      client,
      of: { networkId: network.id, networkName: network.name, clientName: client.name },
      assessment: assess(context, network.id),
    }
  })
  const open = stores.steps.open()
  return {
    date: day,
    consultantName: stores.consultant.get().fullName,
    meetings: all
      .flatMap(({ network, of }) => {
        const next = nextMeetingOf(context, network.id)
        return next ? { ...of, ...next } : []
      })
      .sort((a, b) => (a.date + a.startsAt < b.date + b.startsAt ? -1 : 1)),
    attention: all
      .flatMap(({ of, assessment }) => assessment.attention.map((item) => ({ ...of, item })))
      .sort((a, b) => byUrgency(a.item, b.item)),
    steps: open.flatMap((step) => {
      const owner = all.find(({ network }) => network.id === step.networkId)
      return owner ? { ...owner.of, step } : []
    }),
    networks: all.map(({ network, client, assessment }) => networkSummary(context, network, client, assessment)),
    missing: all.flatMap(({ network, of, assessment }) =>
      stores.memo
        .of('lacks', network.id, day, () => lacksOf(context, network, assessment.indicators))
        .map((lack) => ({ ...of, ...lack })),
    ),
    hasSample: clients.some((client) => client.isSample) || stores.consultant.isSample(),
    hasOwn: clients.some((client) => !client.isSample),
  }
}
