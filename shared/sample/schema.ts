import type { Client } from '../domain/client.ts'
import type { Consultant } from '../domain/consultant.ts'
import type { Contract } from '../domain/contract.ts'
import type { Comment, EvaluationRound, Response } from '../domain/evaluation.ts'
import type { FormReview } from '../domain/form-review.ts'
import type { PersonalGoal } from '../domain/goals/goal.ts'
import type { MeetingId, NetworkId, ParticipantId } from '../domain/ids.ts'
import type { ActionItem, AttendanceStatus, Decision, Meeting } from '../domain/meeting.ts'
import type { Frame, Network } from '../domain/network.ts'
import type { Employment, Membership, Participant } from '../domain/participant.ts'
import type { StageChange } from '../domain/stages.ts'

/** A goal ladder with its scorings, oldest first. */
export type SampleGoal = Omit<PersonalGoal, 'isReplaced'>

/** One network with everything that hangs on it, ready to be stored. Meetings and rounds are in date order. */
export type SampleNetwork = {
  readonly network: Network
  readonly frame: Frame
  readonly stageChanges: readonly StageChange[]
  readonly participants: readonly Participant[]
  readonly employments: readonly Employment[]
  readonly memberships: readonly Membership[]
  readonly meetings: readonly Meeting[]
  readonly attendance: readonly {
    readonly meetingId: MeetingId
    readonly participantId: ParticipantId
    readonly status: AttendanceStatus
  }[]
  readonly decisions: readonly Decision[]
  readonly minutes: readonly { readonly meetingId: MeetingId; readonly minutes: string }[]
  readonly steps: readonly ActionItem[]
  readonly reflections: readonly {
    readonly networkId: NetworkId
    readonly participantId: ParticipantId
    readonly item: string
    readonly value: string
  }[]
  readonly reviews: readonly FormReview[]
  /** Oldest version first. */
  readonly contracts: readonly {
    readonly contract: Contract
    readonly signatures: readonly { readonly participantId: ParticipantId; readonly signedOn: string }[]
  }[]
  readonly rounds: readonly {
    readonly round: EvaluationRound
    readonly responses: readonly Response[]
    readonly comments: readonly SampleComment[]
  }[]
  readonly goals: readonly SampleGoal[]
}

/** A comment, and who may see it: the group, or the client too since the network approved it. */
export type SampleComment = Comment & { readonly approved?: 'group' | 'client' | undefined }

/** The invented data a new user can try the app with. Every id is readable: client `C1`, meeting `N1-m4`, person `N1-p04`. */
export type SampleData = {
  /** The day the data are told from: the Tuesday of the week they were made for. */
  readonly asOf: string
  readonly consultant: Consultant
  readonly clients: readonly Client[]
  readonly networks: readonly SampleNetwork[]
  /** Newest first. */
  readonly recentlyOpened: readonly NetworkId[]
}
