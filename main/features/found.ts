import type { HandoutPack } from '../../shared/contract/handout-packs.ts'
import type { Client, ClientContact } from '../../shared/domain/client.ts'
import type { Contract } from '../../shared/domain/contract.ts'
import type { CustomField } from '../../shared/domain/custom-field.ts'
import type { FormReview } from '../../shared/domain/form-review.ts'
import type { PersonalGoal } from '../../shared/domain/goals/goal.ts'
import type {
  ClientId,
  ContactId,
  ContractId,
  CustomFieldId,
  EmploymentId,
  FormReviewId,
  GoalId,
  HandoutPackId,
  MeetingId,
  MembershipId,
  NetworkId,
  NoteId,
  ParticipantId,
  RoundId,
} from '../../shared/domain/ids.ts'
import type { Meeting } from '../../shared/domain/meeting.ts'
import type { Network } from '../../shared/domain/network.ts'
import type { Note } from '../../shared/domain/note.ts'
import type { Employment, Membership, Participant } from '../../shared/domain/participant.ts'
import { Rejection } from '../../shared/domain/rejection.ts'
import type { StoredRound } from './evaluation/store.ts'
import type { Stores } from './stores.ts'

function orRejected<T>(value: T | undefined, code: ConstructorParameters<typeof Rejection>[0]): T {
  if (value === undefined) throw new Rejection(code)
  return value
}

// Each of these gives the record behind an id, and throws a `…-not-found` Rejection where there is none.
export const foundClient = ({ clients }: Stores, id: ClientId): Client =>
  orRejected(clients.find(id), 'client-not-found')
export const foundNetwork = ({ networks }: Stores, id: NetworkId): Network =>
  orRejected(networks.find(id), 'network-not-found')
export const foundParticipant = ({ participants }: Stores, id: ParticipantId): Participant =>
  orRejected(participants.find(id), 'participant-not-found')
export const foundMembership = ({ participants }: Stores, id: MembershipId): Membership =>
  orRejected(participants.findMembership(id), 'membership-not-found')
export const foundMeeting = ({ meetings }: Stores, id: MeetingId): Meeting =>
  orRejected(meetings.find(id), 'meeting-not-found')
export const foundContract = ({ contracts }: Stores, id: ContractId): Contract =>
  orRejected(contracts.find(id), 'contract-not-found')
export const foundRound = ({ evaluation }: Stores, id: RoundId): StoredRound =>
  orRejected(evaluation.find(id), 'round-not-found')
export const foundGoal = ({ goals }: Stores, id: GoalId): PersonalGoal => orRejected(goals.find(id), 'goal-not-found')
export const foundReview = ({ reviews }: Stores, id: FormReviewId): FormReview =>
  orRejected(reviews.find(id), 'review-not-found')
export const foundContact = ({ contacts }: Stores, id: ContactId): ClientContact =>
  orRejected(contacts.find(id), 'contact-not-found')
export const foundNote = ({ notes }: Stores, id: NoteId): Note => orRejected(notes.find(id), 'note-not-found')
export const foundCustomField = ({ customFields }: Stores, id: CustomFieldId): CustomField =>
  orRejected(customFields.find(id), 'custom-field-not-found')
export const foundEmployment = ({ employments }: Stores, id: EmploymentId): Employment =>
  orRejected(employments.find(id), 'employment-not-found')
export const foundHandoutPack = ({ handoutPacks }: Stores, id: HandoutPackId): HandoutPack =>
  orRejected(handoutPacks.find(id), 'handout-pack-not-found')
