import { z } from 'zod'
import { EvaluationRound } from '../domain/evaluation.ts'
import { ActionItemId, MeetingId, NetworkId, ParticipantId, RoundId } from '../domain/ids.ts'
import { Finding, Indicators } from '../domain/indicators/schema.ts'
import { ActionState, AgendaItem, MeetingStatus, Role } from '../domain/meeting.ts'
import { Frame, Stage } from '../domain/network.ts'
import { ClockTime, IsoDate } from '../domain/values.ts'
import { command, query, task } from './define.ts'
import { DocumentPages } from './documents.ts'
import { DimensionSeries, RoundResult } from './evaluation.ts'
import { ReportForm, ReportKind } from './report-kinds.ts'
import { SavedReport } from './reports.ts'

// What a group may see of itself, written out field by field: what is added elsewhere stays out until it is named here.

const inNetwork = z.strictObject({ id: NetworkId })

/** An agreed step, with the day it is due and who said they would do it. */
export const GroupStep = z.strictObject({
  id: ActionItemId,
  text: z.string(),
  responsible: z.string(),
  dueOn: IsoDate.nullable(),
  state: ActionState,
})
export type GroupStep = z.infer<typeof GroupStep>

/** A role of a meeting and the name of who has it. */
export const GroupRole = z.strictObject({ role: Role, name: z.string() })
export type GroupRole = z.infer<typeof GroupRole>

export const GroupMeeting = z.strictObject({
  id: MeetingId,
  number: z.int(),
  date: IsoDate,
  startsAt: ClockTime,
  endsAt: ClockTime,
  place: z.string(),
  status: MeetingStatus,
  aim: z.string(),
  attended: z.int(),
  expected: z.int(),
  agenda: z.array(AgendaItem),
  roles: z.array(GroupRole),
  focusPersons: z.array(z.string()),
  decisions: z.array(z.string()),
  /** What the consultant has written for the group to read. */
  minutes: z.string(),
})
export type GroupMeeting = z.infer<typeof GroupMeeting>

/** Indicators that name nobody. The balance has the status of the counts alone, without a signal about one person. */
export const GroupIndicators = Indicators.pick({
  attendance: true,
  balance: true,
  purpose: true,
  energy: true,
  composition: true,
  trial: true,
})

/** The indicators a sentence is made of for the group: none of one person, and of own cases only how many. */
export const GroupStatements = GroupIndicators.extend({
  ...Indicators.pick({
    cancellations: true,
    benefit: true,
    safety: true,
    focus: true,
    onTime: true,
    responseRate: true,
    goals: true,
    continuation: true,
  }).shape,
  ownCase: Indicators.shape.ownCase.extend({ without: z.array(z.never()) }),
})

export const GroupNetwork = z.strictObject({
  id: NetworkId,
  name: z.string(),
  stage: Stage,
  held: z.int(),
  members: z.int(),
  trialMeetings: z.int(),
  hasContract: z.boolean(),
})
export type GroupNetwork = z.infer<typeof GroupNetwork>

export const GroupOverview = z.strictObject({
  indicators: GroupIndicators,
  findings: z.array(Finding),
  next: GroupMeeting.nullable(),
  steps: z.array(GroupStep),
})

/**
 * A question whose answers are alike but for one at most, and so are not shown: who knows their own answer would know the
 * others' (rule N11). `half`: which half of the scale they are in, 1-3 or 4-5; of four choices the first two or the last.
 */
export const AlikeItem = z.strictObject({ id: z.string(), n: z.int(), half: z.enum(['lower', 'upper']) })
export type AlikeItem = z.infer<typeof AlikeItem>

export const GroupResult = RoundResult.pick({
  round: true,
  instrument: true,
  expected: true,
  minResponses: true,
  items: true,
}).extend({ alike: z.array(AlikeItem) })
export type GroupResult = z.infer<typeof GroupResult>

/** What the consultant lets a group read of its own words in a round (rule N5), apart from every score. */
export const GroupWords = z.strictObject({
  instrument: EvaluationRound.shape.instrument,
  heldOn: IsoDate,
  questions: z.array(z.strictObject({ text: z.string(), quotations: z.array(z.string()) })),
})
export type GroupWords = z.infer<typeof GroupWords>

export const GroupEvaluation = z.strictObject({
  minResponses: z.int(),
  /** Closed pulses by date, with those too small to be shown. */
  rounds: z.array(EvaluationRound),
  /** Those that wait for more anonymous answers. */
  held: z.array(RoundId),
  series: z.array(DimensionSeries),
  /** What is not shown of the newest pulse, question by question. */
  alike: z.array(AlikeItem.extend({ dimension: z.string(), date: IsoDate })),
  indicators: GroupStatements,
  findings: z.array(Finding),
  /** The newest review and the newest annual evaluation, question by question; without free text and names. */
  results: z.array(GroupResult),
})

/** A step of a method: its text, and its minutes fitted to the item. */
const RoomStep = z.strictObject({ minutes: z.number(), text: z.string() })
export const RoomItem = z.strictObject({
  minutes: z.int(),
  text: z.string(),
  /** The method of the item, in words; null where it has none. */
  method: z
    .strictObject({
      title: z.string(),
      roles: z.string(),
      materials: z.string(),
      tip: z.string(),
      steps: z.array(RoomStep),
    })
    .nullable(),
})
export type RoomItem = z.infer<typeof RoomItem>

/** A member and the cases of their own: at all meetings held before, and at the last six of them (IND-18). */
export const RoomPerson = z.strictObject({
  participantId: ParticipantId,
  name: z.string(),
  shortName: z.string(),
  cases: z.int(),
  recent: z.int(),
  today: z.boolean(),
})
export type RoomPerson = z.infer<typeof RoomPerson>

export const RoomView = z.strictObject({
  networkId: NetworkId,
  networkName: z.string(),
  meeting: GroupMeeting.pick({
    id: true,
    number: true,
    date: true,
    startsAt: true,
    endsAt: true,
    roles: true,
  }),
  items: z.array(RoomItem),
  /** In Danish alphabetical order. */
  people: z.array(RoomPerson),
  /** Open steps of earlier meetings, and those closed since the meeting before. */
  steps: z.array(GroupStep),
})
export type RoomView = z.infer<typeof RoomView>

/** Goals as a group sees them: the words of those that were shared with it, and counts that belong to nobody. */
export const GroupGoals = z.strictObject({
  known: z.array(z.strictObject({ name: z.string(), text: z.string() })),
  /** How many goals stood at each level, from −2 to +2, when they were looked at; null until a count gives nobody away. */
  counts: z.strictObject({ heldOn: IsoDate, levels: z.array(z.int()).length(5) }).nullable(),
  minResponses: z.int(),
})
export type GroupGoals = z.infer<typeof GroupGoals>

export const group = {
  'group.network': query(inNetwork, GroupNetwork),
  'group.overview': query(inNetwork, GroupOverview),
  'group.evaluation': query(inNetwork, GroupEvaluation),
  'group.goals': query(inNetwork, GroupGoals),
  /** Approved sentences, newest round first. */
  'group.words': query(inNetwork, z.array(GroupWords)),
  'group.meetings': query(inNetwork, z.strictObject({ meetings: z.array(GroupMeeting), steps: z.array(GroupStep) })),
  'group.frame': query(inNetwork, Frame),
  /** The contract among the members as it is printed. Refused with `contract-not-found` where there is none. */
  'group.contract': query(inNetwork, DocumentPages),
  /** The group's own report over the days that are proposed for its kind, in the consultant's language. */
  'group.saveReport': task(
    inNetwork.extend({ kind: ReportKind, form: ReportForm.extract(['pdf', 'docx']) }),
    SavedReport,
  ),
  'group.room': query(z.strictObject({ meetingId: MeetingId }), RoomView),
  /** Chooses who has a case of their own at a meeting; answers nothing that the group may not see. */
  'group.setFocusPersons': command(
    z.strictObject({ meetingId: MeetingId, participantIds: z.array(ParticipantId).max(30) }),
    z.null(),
  ),
  /** Says how it went with an agreed step. */
  'group.setStep': command(z.strictObject({ id: ActionItemId, state: ActionState }), z.null()),
}
