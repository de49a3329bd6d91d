import { z } from 'zod'
import { FormReview, PointKind, ReviewOutcome } from '../domain/form-review.ts'
import { FormReviewId, FormReviewPointId, MeetingId, NetworkId } from '../domain/ids.ts'
import { Stage } from '../domain/network.ts'
import { StageChange } from '../domain/stages.ts'
import { FilledLine, IsoDate, Line } from '../domain/values.ts'
import { command, query } from './define.ts'

/** A network's way through its stages, oldest first, and what stands open on the way. */
export const NetworkWay = z.strictObject({
  changes: z.array(StageChange),
  next: z.array(Stage),
  /** Meetings planned from today on, by date. */
  planned: z.array(IsoDate),
  openSteps: z.int(),
  /** A step that the records speak for: the first meeting has been held, or the pause has come to its end. */
  suggestion: z.strictObject({ stage: Stage, on: IsoDate }).nullable(),
})
export type NetworkWay = z.infer<typeof NetworkWay>

/** What becomes of what is planned when a network pauses or ends. A step that is not kept is "ikke nået". */
const aftermath = { until: IsoDate.nullable(), cancelMeetings: z.boolean(), dropSteps: z.boolean() }
const change = { networkId: NetworkId, stage: Stage, changedOn: IsoDate }

export const networkLife = {
  'stages.get': query(z.strictObject({ networkId: NetworkId }), NetworkWay),
  /** Goes to the next stage. A pause that cancels meetings spares those from its end on. */
  'stages.change': command(z.strictObject({ ...change, note: Line, ...aftermath }), NetworkWay),
  'stages.correct': command(
    z.strictObject({ ...change, change: StageChange.pick({ changedOn: true, until: true, note: true }).partial() }),
    NetworkWay,
  ),
  /** Takes the last step back; meetings that were cancelled with it stay cancelled. */
  'stages.takeBack': command(z.strictObject({ networkId: NetworkId }), NetworkWay),

  /** Newest first. */
  'reviews.list': query(z.strictObject({ networkId: NetworkId }), z.array(FormReview)),
  /** Begins "Justér formen"; refused while another one is being written. */
  'reviews.begin': command(
    z.strictObject({ networkId: NetworkId, meetingId: MeetingId.nullable(), reviewedOn: IsoDate }),
    FormReview,
  ),
  'reviews.update': command(
    z.strictObject({ id: FormReviewId, change: FormReview.pick({ meetingId: true, reviewedOn: true }).partial() }),
    FormReview,
  ),
  'reviews.addPoint': command(z.strictObject({ id: FormReviewId, kind: PointKind, text: FilledLine }), FormReview),
  'reviews.updatePoint': command(z.strictObject({ pointId: FormReviewPointId, text: FilledLine }), FormReview),
  /** Puts a point at a place (from 0) in a column. */
  'reviews.movePoint': command(
    z.strictObject({ pointId: FormReviewPointId, kind: PointKind, position: z.int().min(0).max(200) }),
    FormReview,
  ),
  'reviews.removePoint': command(z.strictObject({ pointId: FormReviewPointId }), FormReview),
  /** Concludes a review: the network goes to the stage that follows, from the day of the review. */
  'reviews.conclude': command(z.strictObject({ id: FormReviewId, outcome: ReviewOutcome, ...aftermath }), FormReview),
  'reviews.delete': command(z.strictObject({ id: FormReviewId }), z.null()),
}
