import { z } from 'zod'
import { FormReviewId, FormReviewPointId, MeetingId, NetworkId } from './ids.ts'
import { Frame, type Stage } from './network.ts'
import { FilledLine, IsoDate } from './values.ts'

/** Behold · Ændr · Stop · Prøv. */
export const PointKind = z.enum(['keep', 'change', 'stop', 'try'])
export type PointKind = z.infer<typeof PointKind>

export const ReviewOutcome = z.enum(['continue', 'extendTrial', 'pause', 'close'])
export type ReviewOutcome = z.infer<typeof ReviewOutcome>

export const ReviewPoint = z.strictObject({ id: FormReviewPointId, kind: PointKind, text: FilledLine })
export type ReviewPoint = z.infer<typeof ReviewPoint>

/** "Justér formen". Points are in the order they stand within their kind; `outcome` is null while it is being written. */
export const FormReview = z.strictObject({
  id: FormReviewId,
  networkId: NetworkId,
  meetingId: MeetingId.nullable(),
  reviewedOn: IsoDate,
  outcome: ReviewOutcome.nullable(),
  points: z.array(ReviewPoint),
  /** The frame when the review began and when it was concluded (null until then). */
  frameBefore: Frame,
  frameAfter: Frame.nullable(),
})
export type FormReview = z.infer<typeof FormReview>

export type FrameField = keyof Frame

/** The fields in which two frames differ, in the order a frame is filled in. */
export const changedFields = (before: Frame, after: Frame): FrameField[] =>
  (Object.keys(Frame.shape) as FrameField[]).filter((field) => before[field] !== after[field])

/**
 * The points after one of them has been put at `position` (from 0) among those of `kind`. A position beyond the end is
 * the end; a point that is not among them changes nothing.
 */
export function movedPoint(
  points: readonly ReviewPoint[],
  id: FormReviewPointId,
  kind: PointKind,
  position: number,
): ReviewPoint[] {
  const point = points.find((one) => one.id === id)
  if (!point) return [...points]
  const others = points.filter((one) => one.id !== id)
  return PointKind.options.flatMap((each) => {
    const column = others.filter((one) => one.kind === each)
    return each === kind ? column.toSpliced(position, 0, { ...point, kind }) : column
  })
}

/** The stage that an outcome leads to, or null where the network stays where it is. */
export function stageAfter(outcome: ReviewOutcome, stage: Stage): Stage | null {
  if (outcome === 'pause') return 'paused'
  if (outcome === 'close') return 'closed'
  if (outcome === 'extendTrial') return stage === 'trial' ? null : 'trial'
  return stage === 'running' ? null : 'running'
}
