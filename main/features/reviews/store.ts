import type { Database } from 'better-sqlite3'
import type { FormReview, ReviewOutcome, ReviewPoint } from '../../../shared/domain/form-review.ts'
import type { FormReviewId, FormReviewPointId, NetworkId } from '../../../shared/domain/ids.ts'
import { Frame } from '../../../shared/domain/network.ts'

type ReviewRow = Omit<FormReview, 'points' | 'frameBefore' | 'frameAfter'> & {
  frameBefore: string
  frameAfter: string | null
}
type PointRow = ReviewPoint & { reviewId: FormReviewId; position: number }

const columns = `id, network_id AS networkId, meeting_id AS meetingId, reviewed_on AS reviewedOn, outcome,
  frame_before AS frameBefore, frame_after AS frameAfter`

const toRow = ({ points: _, frameBefore, frameAfter, ...review }: FormReview): ReviewRow => ({
  ...review,
  frameBefore: JSON.stringify(frameBefore),
  frameAfter: frameAfter && JSON.stringify(frameAfter),
})

/** Reviews of the form with their points. */
export function reviewStore(db: Database) {
  const byId = db.prepare<[FormReviewId], ReviewRow>(`SELECT ${columns} FROM form_review WHERE id = ?`)
  const ofNetwork = db.prepare<[NetworkId], ReviewRow>(
    `SELECT ${columns} FROM form_review WHERE network_id = ? ORDER BY reviewed_on DESC, outcome IS NOT NULL, id`,
  )
  const concluded = db.prepare<[NetworkId], Pick<FormReview, 'reviewedOn'> & { outcome: ReviewOutcome }>(
    `SELECT reviewed_on AS reviewedOn, outcome FROM form_review WHERE network_id = ? AND outcome IS NOT NULL
     ORDER BY reviewed_on DESC, id`,
  )
  const points = db.prepare<[FormReviewId], ReviewPoint>(
    `SELECT id, kind, text FROM form_review_point WHERE review_id = ?
     ORDER BY CASE kind WHEN 'keep' THEN 0 WHEN 'change' THEN 1 WHEN 'stop' THEN 2 ELSE 3 END, position, id`,
  )
  const reviewOf = db
    .prepare<[FormReviewPointId], FormReviewId>('SELECT review_id FROM form_review_point WHERE id = ?')
    .pluck()
  const insert = db.prepare<ReviewRow>(
    `INSERT INTO form_review (id, network_id, meeting_id, reviewed_on, outcome, frame_before, frame_after)
     VALUES (@id, @networkId, @meetingId, @reviewedOn, @outcome, @frameBefore, @frameAfter)`,
  )
  const update = db.prepare<ReviewRow>(
    `UPDATE form_review SET meeting_id = @meetingId, reviewed_on = @reviewedOn, outcome = @outcome,
       frame_before = @frameBefore, frame_after = @frameAfter WHERE id = @id`,
  )
  const remove = db.prepare<[FormReviewId]>('DELETE FROM form_review WHERE id = ?')
  const savePoint = db.prepare<PointRow>(
    `INSERT INTO form_review_point (id, review_id, kind, position, text) VALUES (@id, @reviewId, @kind, @position, @text)
     ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, position = excluded.position, text = excluded.text`,
  )
  const removePoint = db.prepare<[FormReviewPointId]>('DELETE FROM form_review_point WHERE id = ?')

  const assembled = ({ frameBefore, frameAfter, ...row }: ReviewRow): FormReview => ({
    ...row,
    points: points.all(row.id),
    frameBefore: Frame.parse(JSON.parse(frameBefore)),
    frameAfter: frameAfter === null ? null : Frame.parse(JSON.parse(frameAfter)),
  })
  const writePoints = ({ id, points: kept }: FormReview): void => {
    const ids = new Set(kept.map((point) => point.id))
    for (const stored of points.all(id)) if (!ids.has(stored.id)) removePoint.run(stored.id)
    for (const [position, point] of kept.entries()) savePoint.run({ ...point, reviewId: id, position })
  }
  return {
    find: (id: FormReviewId): FormReview | undefined => {
      const row = byId.get(id)
      return row && assembled(row)
    },
    /** The review that a point belongs to. */
    ofPoint: (id: FormReviewPointId): FormReviewId | undefined => reviewOf.get(id),
    /** Newest first. */
    ofNetwork: (id: NetworkId): FormReview[] => ofNetwork.all(id).map(assembled),
    /** Days and outcomes of those that are concluded, newest first: what the rules read. */
    concluded: (id: NetworkId) => concluded.all(id),
    insert: (review: FormReview): void => {
      insert.run(toRow(review))
      writePoints(review)
    },
    save: (review: FormReview): void => {
      update.run(toRow(review))
      writePoints(review)
    },
    delete: (id: FormReviewId): void => void remove.run(id),
  }
}
