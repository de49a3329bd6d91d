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
  return {
    id: network.id,
    name: network.name,
    clientId: client.id,
    clientName: client.name,
    sector: client.sector,
    stage: network.stage,
    ...standingOf(context, network),
    trialMeetings: assessment.facts.frame.trialMeetings,
    worst: assessment.worst,
    attention: assessment.attention.length,
  }
}

/** Who is in a network and how far it has come, counted once until something of it is written. */
function standingOf(
  { stores, today }: Context,
  { id }: Network,
): Pick<NetworkSummary, 'members' | 'held' | 'nextMeeting'> {
  return stores.memo.of('standing', id, today(), () => {
    const meetings = stores.meetings.ofNetwork(id)
    const next = nextOf(meetings, today())
    return {
      members: currentMembers(stores.participants.membershipsOfNetwork(id), today()).length,
      held: meetings.filter((meeting) => meeting.status === 'held').length,
      nextMeeting: next
        ? { id: next.id, date: next.date, startsAt: next.startsAt, endsAt: next.endsAt, place: next.place }
        : null,
    }
  })
}
