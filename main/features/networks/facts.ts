import type { Contract } from '../../../shared/domain/contract.ts'
import type { Audience } from '../../../shared/domain/disclosure.ts'
import type { NetworkId, ParticipantId } from '../../../shared/domain/ids.ts'
import { ownLimitsOf, withChanged } from '../../../shared/domain/indicators/limits.ts'
import type { MemberFacts, NetworkFacts } from '../../../shared/domain/network-facts.ts'
import type { Participant } from '../../../shared/domain/participant.ts'
import type { Context } from '../context.ts'
import { roundsFor } from '../evaluation/gate.ts'
import { foundNetwork } from '../found.ts'
import { goalFactsFor } from '../goals/goal-gate.ts'
import { employmentOn } from '../participants/employment-store.ts'
import { leadershipYears } from '../participants/leadership-years.ts'
import { signing } from '../signatures/signing.ts'
import type { Stores } from '../stores.ts'

function memberFacts(stores: Stores, id: NetworkId, today: string): MemberFacts[] {
  const people = new Map<ParticipantId, Participant>(stores.participants.ofNetwork(id).map((p) => [p.id, p]))
  const posts = stores.employments.ofNetwork(id)
  return stores.participants.membershipsOfNetwork(id).flatMap(({ participantId, startsOn, endsOn, leaves }) => {
    const person = people.get(participantId)
    if (!person) return []
    const post = employmentOn(posts.get(participantId) ?? [], today)
    return {
      participantId,
      name: person.fullName,
      startsOn,
      endsOn,
      leaves,
      sector: post?.sector ?? null,
      employees: post?.employees ?? null,
      place: post?.place ?? '',
      leadershipYears: leadershipYears(person.leaderSince, today),
      level: post?.leadershipLevel ?? null,
    }
  })
}

function contractFacts(context: Context, contract: Contract): NonNullable<NetworkFacts['contract']> {
  const { status, members } = signing(context, contract)
  return { id: contract.id, status, ...members }
}

/** One load of all that the rules of a network read. The answers are as an audience may see them. Throws `network-not-found`. */
export function networkFacts(context: Context, id: NetworkId, audience: Audience): NetworkFacts {
  const { stores, today } = context
  const network = foundNetwork(stores, id)
  const on = today()
  const marks = stores.attendance.ofNetwork(id)
  const changed = stores.limits.ofNetwork(id)
  const contract = stores.contracts.newestForMembers(id)
  return {
    today: on,
    network: { id, name: network.name, stage: network.stage, startsOn: network.startsOn },
    frame: stores.networks.frame(id),
    minResponses: stores.consultant.get().minResponses,
    limits: withChanged(changed),
    ownLimits: ownLimitsOf(changed),
    members: memberFacts(stores, id, on),
    meetings: stores.meetings.ofNetwork(id).map((meeting) => ({
      id: meeting.id,
      date: meeting.date,
      status: meeting.status,
      attendance: marks.get(meeting.id) ?? new Map(),
      roles: meeting.roles,
      focusPersons: meeting.focusPersons,
    })),
    rounds: roundsFor(stores, id, audience),
    steps: stores.steps.ofNetwork(id),
    contract: contract ? contractFacts(context, contract) : null,
    goals: goalFactsFor(stores, id, audience, on),
    openBreaches:
      audience === 'consultant' ? stores.breaches.ofNetwork(id).filter(({ closedOn }) => closedOn === null) : [],
    formReviews: stores.reviews.concluded(id),
  }
}
