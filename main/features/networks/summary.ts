import type { NetworkSummary } from '../../../shared/contract/networks.ts'
import type { Client } from '../../../shared/domain/client.ts'
import type { Meeting } from '../../../shared/domain/meeting.ts'
import type { Network } from '../../../shared/domain/network.ts'
import type { Context } from '../context.ts'
import { currentMembers } from '../participants/membership-dates.ts'
import { type Assessment, assess } from './assess.ts'

/** The first meeting that is planned for today or later. */
export const nextOf = (meetings: readonly Meeting[], today: string): Meeting | undefined =>
  meetings.find((meeting) => meeting.status === 'planned' && meeting.date >= today)

/** A network as lists show it; `assessment` saves asking the rules twice. */
export function networkSummary(
  context: Context,
  network: Network,
  client: Client,
  assessment: Assessment = assess(context, network.id),
): NetworkSummary {
  const { stores, today } = context
  const meetings = stores.meetings.ofNetwork(network.id)
  const next = nextOf(meetings, today())
  return {
    id: network.id,
    name: network.name,
    clientId: client.id,
    clientName: client.name,
    sector: client.sector,
    stage: network.stage,
    members: currentMembers(stores.participants.membershipsOfNetwork(network.id), today()).length,
    held: meetings.filter((meeting) => meeting.status === 'held').length,
    trialMeetings: assessment.facts.frame.trialMeetings,
    nextMeeting: next
      ? { id: next.id, date: next.date, startsAt: next.startsAt, endsAt: next.endsAt, place: next.place }
      : null,
    worst: assessment.worst,
    attention: assessment.attention.length,
  }
}
