import type { InstrumentId } from '../content/instrument-schema.ts'
import type { ContractStatus } from './contract.ts'
import type { AnswerValues } from './evaluation.ts'
import type { ReviewOutcome } from './form-review.ts'
import type { ContractId, MeetingId, NetworkId, ParticipantId, RoundId } from './ids.ts'
import type { Limits, OwnLimit } from './indicators/limits.ts'
import type { ActionItem, AttendanceStatus, MeetingStatus, RoleAssignment } from './meeting.ts'
import type { Frame, Stage } from './network.ts'
import type { LeadershipLevel, WorkplaceSector } from './values.ts'

/** A member as the rules see them: dates and traits as of today. */
export type MemberFacts = {
  readonly participantId: ParticipantId
  readonly name: string
  readonly startsOn: string
  readonly endsOn: string | null
  readonly leaves: readonly { startsOn: string; endsOn: string | null }[]
  readonly sector: WorkplaceSector | null
  readonly employees: number | null
  readonly place: string
  /** Whole years as a leader. */
  readonly leadershipYears: number | null
  readonly level: LeadershipLevel | null
}

export type MeetingFacts = {
  readonly id: MeetingId
  readonly date: string
  readonly status: MeetingStatus
  readonly attendance: ReadonlyMap<ParticipantId, AttendanceStatus>
  readonly roles: readonly RoleAssignment[]
  readonly focusPersons: readonly ParticipantId[]
}

/** A form as it is stored. `batch`: the picture it came to be shown with, null while it waits; the first where it is left out. */
export type FormFacts = {
  readonly participantId: ParticipantId | null
  readonly values: AnswerValues
  readonly batch?: number | null
}

/** A form that was shared by name. */
export type NamedForm = { readonly participantId: ParticipantId; readonly values: AnswerValues }

/** A round with its raw answers. Never leaves `main`: `disclosure.ts` decides what of it may be shown. */
export type RoundFacts = {
  readonly id: RoundId
  readonly instrument: InstrumentId
  readonly meetingId: MeetingId | null
  readonly heldOn: string
  readonly closed: boolean
  readonly responses: readonly FormFacts[]
  /** Where the round has been through `seenRound` for a group or a client. */
  readonly outside?: boolean
  /** Where the round has been through `seenRound`: its picture waits until three of its forms are anonymous or none is. */
  readonly held?: boolean
  /** What may be listed by name (rule N6), where the round has been through `seenRound`; null where nothing may be. */
  readonly named?: readonly NamedForm[] | null
}

/** The goals of a network at their latest scoring, counted; those of nobody are all zero. */
export type GoalFacts = {
  /** How many goals there are, scored or not; 0 where it is not to be told. */
  readonly written: number
  /** How many stand at each level, from −2 to +2. */
  readonly levels: readonly number[]
  /** How many people they belong to. */
  readonly people: number
  /** Whether the day each was to be reached has passed. */
  readonly allDue: boolean
}

/** All that the rules of one network read, as plain data: one load from the store, then pure functions. Meetings and rounds in date order. */
export type NetworkFacts = {
  readonly today: string
  readonly network: { id: NetworkId; name: string; stage: Stage; startsOn: string | null }
  readonly frame: Frame
  /** Anonymity limit k. */
  readonly minResponses: number
  /** Limits of the indicators; the standard ones where they are left out. */
  readonly limits?: Limits
  /** The limits that differ from the standard, to be told beside what they decide; none where they are left out. */
  readonly ownLimits?: readonly OwnLimit[]
  readonly members: readonly MemberFacts[]
  readonly meetings: readonly MeetingFacts[]
  readonly rounds: readonly RoundFacts[]
  readonly steps: readonly ActionItem[]
  readonly contract: { id: ContractId; status: ContractStatus; signed: number; signers: number } | null
  readonly goals: GoalFacts
  /** Breaches of confidentiality that are noted and not closed; none for others than the consultant. */
  readonly openBreaches?: readonly { readonly notedOn: string }[]
  /** Concluded reviews of the form, newest first. */
  readonly formReviews: readonly { readonly reviewedOn: string; readonly outcome: ReviewOutcome }[]
}
