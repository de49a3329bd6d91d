import type { FeatureHandlers } from '../../../shared/contract/index.ts'
import { type FormReview, movedPoint, stageAfter } from '../../../shared/domain/form-review.ts'
import { FormReviewId, FormReviewPointId, type MeetingId, type NetworkId } from '../../../shared/domain/ids.ts'
import { Rejection } from '../../../shared/domain/rejection.ts'
import type { Context } from '../context.ts'
import { foundMeeting, foundNetwork, foundReview } from '../found.ts'
import { goToStage } from '../networks/stage-way.ts'
import { newId } from '../new-id.ts'
import { withChange } from '../with-change.ts'

export const reviewHandlers = (context: Context) => {
  const { stores, today } = context
  const checkMeeting = (networkId: NetworkId, id: MeetingId | null): void => {
    if (id !== null && foundMeeting(stores, id).networkId !== networkId) throw new Rejection('meeting-not-found')
  }
  /** A review that is still being written. */
  const open = (id: FormReviewId): FormReview => {
    const review = foundReview(stores, id)
    if (review.outcome !== null) throw new Rejection('review-concluded')
    return review
  }
  const openOfPoint = (pointId: FormReviewPointId): FormReview => {
    const id = stores.reviews.ofPoint(pointId)
    if (id === undefined) throw new Rejection('review-not-found')
    return open(id)
  }
  const saved = (review: FormReview): FormReview => {
    stores.reviews.save(review)
    return foundReview(stores, review.id)
  }
  return {
    'reviews.list': ({ networkId }) => stores.reviews.ofNetwork(foundNetwork(stores, networkId).id),
    'reviews.begin': ({ networkId, meetingId, reviewedOn }) => {
      foundNetwork(stores, networkId)
      checkMeeting(networkId, meetingId)
      if (stores.reviews.ofNetwork(networkId).some(({ outcome }) => outcome === null))
        throw new Rejection('review-open')
      const review: FormReview = {
        id: newId(FormReviewId),
        networkId,
        meetingId,
        reviewedOn,
        outcome: null,
        points: [],
        frameBefore: stores.networks.frame(networkId),
        frameAfter: null,
      }
      stores.reviews.insert(review)
      return review
    },
    'reviews.update': ({ id, change }) => {
      const review = withChange(open(id), change)
      checkMeeting(review.networkId, review.meetingId)
      return saved(review)
    },
    'reviews.addPoint': ({ id, kind, text }) => {
      const review = open(id)
      const point = { id: newId(FormReviewPointId), kind, text }
      return saved({ ...review, points: [...review.points, point] })
    },
    'reviews.updatePoint': ({ pointId, text }) => {
      const review = openOfPoint(pointId)
      return saved({ ...review, points: review.points.map((one) => (one.id === pointId ? { ...one, text } : one)) })
    },
    'reviews.movePoint': ({ pointId, kind, position }) => {
      const review = openOfPoint(pointId)
      return saved({ ...review, points: movedPoint(review.points, pointId, kind, position) })
    },
    'reviews.removePoint': ({ pointId }) => {
      const review = openOfPoint(pointId)
      return saved({ ...review, points: review.points.filter((one) => one.id !== pointId) })
    },
    'reviews.conclude': ({ id, outcome, ...aftermath }) => {
      const review = open(id)
      const { networkId, reviewedOn } = review
      if (reviewedOn > today()) throw new Rejection('date-in-future', { date: reviewedOn })
      const stage = stageAfter(outcome, foundNetwork(stores, networkId).stage)
      if (stage) goToStage(context, { networkId, stage, changedOn: reviewedOn, note: '', ...aftermath })
      return saved({ ...review, outcome, frameAfter: stores.networks.frame(networkId) })
    },
    'reviews.delete': ({ id }) => {
      stores.reviews.delete(foundReview(stores, id).id)
      return null
    },
  } satisfies Partial<FeatureHandlers>
}
