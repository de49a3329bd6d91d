import { z } from 'zod'
import { Client } from '../domain/client.ts'
import { Consultant } from '../domain/consultant.ts'
import { Contract } from '../domain/contract.ts'
import { Comment, EvaluationRound } from '../domain/evaluation.ts'
import { ReviewOutcome, ReviewPoint } from '../domain/form-review.ts'
import { GoalDraft, GoalLevel } from '../domain/goals/goal.ts'
import { ClientId, NetworkId } from '../domain/ids.ts'
import { ActionItem, AttendanceStatus, Meeting } from '../domain/meeting.ts'
import { Frame, Network } from '../domain/network.ts'
import { Employment, Participant } from '../domain/participant.ts'
import { DocumentText, FilledLine, IsoDate } from '../domain/values.ts'

/** A person within one network's file: `p04`. */
const PersonKey = z.string().regex(/^p\d\d$/)
/** The answers of one form, one digit an item in the order of the instrument; `-` is not answered. */
const Digits = z.string().regex(/^[1-5-]+$/)
const MeetingNumber = z.int().min(1)

/** One network as its data file tells it: short keys instead of ids, dates as they are on the reference date. */
export const NetworkFile = z.strictObject({
  id: NetworkId,
  clientId: ClientId,
  name: z.string(),
  stage: Network.shape.stage,
  stageChanges: z.array(z.strictObject({ changedOn: IsoDate, stage: Network.shape.stage })),
  frame: Frame,
  participants: z.array(
    z.strictObject({
      key: PersonKey,
      yearsAsLeader: z.int(),
      fullName: Participant.shape.fullName,
      email: Participant.shape.email,
      ...Employment.pick({ organisation: true, position: true, employees: true, sector: true, place: true }).shape,
    }),
  ),
  meetings: z.array(
    z.strictObject({
      number: MeetingNumber,
      ...Meeting.pick({ date: true, status: true, place: true }).shape,
      ...Meeting.pick({ aim: true, agendaTemplate: true, agenda: true }).partial().shape,
      /** A person's key, or the name of somebody from outside. */
      roles: z.partialRecord(z.enum(['coordinator', 'facilitator', 'host', 'timekeeper']), z.string()),
      focusPersons: z.array(PersonKey),
      decisions: z.array(FilledLine).optional(),
      minutes: DocumentText.optional(),
      /** Who was not there, or has said so beforehand. */
      absent: z.record(PersonKey, AttendanceStatus),
    }),
  ),
  steps: z.array(
    ActionItem.pick({ text: true, responsible: true, dueOn: true, state: true }).extend({
      /** The meeting where it was agreed. */
      meeting: MeetingNumber.optional(),
    }),
  ),
  /** What each has written before joining, by item without the `h01.` in front. */
  reflections: z.record(PersonKey, z.record(z.string(), z.string())).default({}),
  /** `frameBefore`: what the review changed, as it was before. */
  reviews: z
    .array(
      z.strictObject({
        reviewedOn: IsoDate,
        meeting: MeetingNumber,
        outcome: ReviewOutcome,
        frameBefore: Frame.partial(),
        points: z.array(ReviewPoint.omit({ id: true })),
      }),
    )
    .default([]),
  contracts: z.array(
    z.strictObject({
      ...Contract.pick({ templateId: true, variant: true, version: true, status: true, clauses: true, fields: true })
        .shape,
      signedOn: IsoDate,
      signers: z.array(PersonKey),
    }),
  ),
  rounds: z.array(
    z.strictObject({
      instrument: EvaluationRound.shape.instrument,
      meeting: MeetingNumber,
      anonymous: z.array(Digits),
      shared: z.record(PersonKey, Digits),
      /** `approved`: who may see it; the client only what the network has approved too. */
      comments: z.array(Comment.omit({ id: true }).extend({ approved: z.enum(['group', 'client']).optional() })),
    }),
  ),
  goals: z.array(
    z.strictObject({
      participant: PersonKey,
      ...GoalDraft.pick({ text: true, sign: true, steps: true, dueOn: true, baselineLevel: true }).shape,
      scores: z.array(z.strictObject({ meeting: MeetingNumber, level: GoalLevel })),
    }),
  ),
})
export type NetworkFile = z.infer<typeof NetworkFile>

/** The consultant and the clients. */
export const PeopleFile = z.strictObject({
  consultant: Consultant.pick({
    fullName: true,
    title: true,
    company: true,
    cvr: true,
    email: true,
    phone: true,
    insurer: true,
  }),
  clients: z.array(Client.omit({ isSample: true, note: true }).extend({ note: Client.shape.note.default('') })),
  recentlyOpened: z.array(NetworkId),
})
