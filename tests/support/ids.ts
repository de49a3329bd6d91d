import {
  ActionItemId,
  ClientId,
  ContractId,
  MeetingId,
  MembershipId,
  NetworkId,
  ParticipantId,
  RoundId,
} from '../../shared/domain/ids.ts'

// The sample data's ids are readable: client C1, network N1, person N1-p04, meeting N1-m4, round N1-m4-P.
export const clientId = (id: string) => ClientId.parse(id)
export const networkId = (id: string) => NetworkId.parse(id)
export const personId = (id: string) => ParticipantId.parse(id)
export const membershipId = (id: string) => MembershipId.parse(`${id}-member`)
export const meetingId = (id: string) => MeetingId.parse(id)
export const roundId = (id: string) => RoundId.parse(id)
export const contractId = (id: string) => ContractId.parse(id)
export const stepId = (id: string) => ActionItemId.parse(id)
