import type { ParticipantHistory } from '../../../shared/contract/participants.ts'
import type { ParticipantId } from '../../../shared/domain/ids.ts'
import type { Context } from '../context.ts'
import { foundClient, foundNetwork, foundParticipant } from '../found.ts'
import { employmentOn } from './employment-store.ts'
import { leadershipYears } from './leadership-years.ts'

/** One person with everything dated, over all networks. */
export function personHistory({ stores, today }: Context, id: ParticipantId): ParticipantHistory {
  const participant = foundParticipant(stores, id)
  const employments = stores.employments.ofPerson(id)
  return {
    participant,
    employment: employmentOn(employments, today()),
    leadershipYears: leadershipYears(participant.leaderSince, today()),
    customValues: stores.customFields.valuesOf(id),
    employments,
    memberships: stores.participants.membershipsOfPerson(id).map((membership) => {
      const network = foundNetwork(stores, membership.networkId)
      return { membership, networkName: network.name, clientName: foundClient(stores, network.clientId).name }
    }),
  }
}
