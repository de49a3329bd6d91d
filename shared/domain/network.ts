import { z } from 'zod'
import { ClientId, NetworkId } from './ids.ts'
import { ClockTime, FilledLine, IsoDate, Line } from './values.ts'

/** Life cycle: forming -> trial -> running -> paused or closed. */
export const Stage = z.enum(['forming', 'trial', 'running', 'paused', 'closed'])
export type Stage = z.infer<typeof Stage>

export const Frequency = z.enum(['monthly', 'everySecondMonth', 'everyThirdMonth', 'other'])
export type Frequency = z.infer<typeof Frequency>
export const TimeOfDay = z.enum(['earlyMorning', 'morning', 'afternoon', 'evening'])
export const PlaceKind = z.enum(['rotating', 'fixed', 'neutral', 'online'])
export const CostSharing = z.enum(['host', 'equal', 'own', 'workplace'])
export const CancelNotice = z.enum(['dayBefore', 'weekBefore'])
export const FacilitationModel = z.enum(['rotation', 'halfYear', 'external', 'mixed'])
export const CoordinatorRotation = z.enum(['everyMeeting', 'halfYear', 'year', 'fixed'])
export const AdmissionRule = z.enum(['everyone', 'majority', 'consultant'])

/** Practical frame: what handout H04 settles and the contract repeats. */
export const Frame = z.strictObject({
  frequency: Frequency,
  /** The network's own words where no choice fits, e.g. "hver sjette uge". */
  frequencyNote: Line,
  startsAt: ClockTime,
  durationMinutes: z.int().min(15).max(1440),
  timeOfDay: TimeOfDay,
  placeKind: PlaceKind,
  fixedPlace: Line,
  costSharing: CostSharing,
  /** DKK per meeting, null where none is agreed. */
  costLimit: z.int().min(0).max(1_000_000).nullable(),
  minMembers: z.int().min(2).max(60),
  maxMembers: z.int().min(2).max(60),
  /** Smallest attendance at which the meeting is held; null means 60 % of the members, rounded up. */
  quorum: z.int().min(1).max(60).nullable(),
  cancelNotice: CancelNotice,
  trialMeetings: z.union([z.literal(3), z.literal(4)]),
  facilitation: FacilitationModel,
  coordinatorRotation: CoordinatorRotation,
  admissionRule: AdmissionRule,
})
export type Frame = z.infer<typeof Frame>

/** A leadership network of a client. */
export const Network = z.strictObject({
  id: NetworkId,
  clientId: ClientId,
  name: FilledLine,
  stage: Stage,
  startsOn: IsoDate.nullable(),
})
export type Network = z.infer<typeof Network>

/** The frame that a new network begins with. */
export const defaultFrame: Frame = {
  frequency: 'monthly',
  frequencyNote: '',
  startsAt: '13:00',
  durationMinutes: 180,
  timeOfDay: 'afternoon',
  placeKind: 'rotating',
  fixedPlace: '',
  costSharing: 'equal',
  costLimit: 400,
  minMembers: 6,
  maxMembers: 12,
  quorum: null,
  cancelNotice: 'dayBefore',
  trialMeetings: 4,
  facilitation: 'rotation',
  coordinatorRotation: 'halfYear',
  admissionRule: 'everyone',
}
