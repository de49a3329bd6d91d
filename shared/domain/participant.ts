import { z } from 'zod'
import { EmploymentId, MembershipId, NetworkId, ParticipantId } from './ids.ts'
import { Email, FilledLine, IsoDate, LeadershipLevel, Line, LongText, WorkplaceSector } from './values.ts'

/** A person. Where they work and which networks they are in are dated records of their own. */
export const Participant = z.strictObject({
  id: ParticipantId,
  fullName: FilledLine,
  /** What those who know them say; empty where it is the name itself. */
  nickname: Line,
  email: Email,
  phone: Line,
  /** The day leadership began, from which years as a leader are counted. */
  leaderSince: IsoDate.nullable(),
  note: LongText,
})
export type Participant = z.infer<typeof Participant>

/** A post at a workplace, from a day until a day (null: not known, or still running). */
export const Employment = z.strictObject({
  id: EmploymentId,
  participantId: ParticipantId,
  organisation: Line,
  position: Line,
  /** Employees in the unit or company. */
  employees: z.int().min(0).max(1_000_000).nullable(),
  sector: WorkplaceSector.nullable(),
  place: Line,
  leadershipLevel: LeadershipLevel.nullable(),
  startsOn: IsoDate.nullable(),
  endsOn: IsoDate.nullable(),
})
export type Employment = z.infer<typeof Employment>

/** A participant in one network. `leaves` are agreed pauses, in which nobody expects them. */
export const Membership = z.strictObject({
  id: MembershipId,
  participantId: ParticipantId,
  networkId: NetworkId,
  startsOn: IsoDate,
  endsOn: IsoDate.nullable(),
  leaves: z.array(z.strictObject({ startsOn: IsoDate, endsOn: IsoDate.nullable() })),
})
export type Membership = z.infer<typeof Membership>
