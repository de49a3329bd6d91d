import type { Database } from 'better-sqlite3'
import { shuffled } from '../../../shared/domain/disclosure.ts'
import type { Comment } from '../../../shared/domain/evaluation.ts'
import type { MaskChoice } from '../../../shared/domain/free-text/mask.ts'
import type { Range } from '../../../shared/domain/free-text/words.ts'
import type { CommentId, RoundId } from '../../../shared/domain/ids.ts'
import type { IsoDate } from '../../../shared/domain/values.ts'
import { unforeseen } from './unforeseen.ts'

/** A sentence that the group may see: its place in the comment, and its words as they are shown. */
export type ApprovedSentence = Range & {
  readonly text: string
  /** The day the network said that the client may see it too; null while it has not. */
  readonly networkOn: IsoDate | null
}

/** What the consultant decided about a comment. */
export type CommentReview = { readonly masks: readonly MaskChoice[]; readonly approved: readonly ApprovedSentence[] }

/** A comment with the picture it came to be shown with; null while it waits. */
export type StoredComment = Comment & CommentReview & { readonly batch: number | null }
type NewComment = Comment & Partial<CommentReview> & { readonly batch: number | null }

type CommentRow = Comment & { batch: number | null }
type MaskRow = { commentId: CommentId; start: number; hidden: number }
type ApprovedRow = ApprovedSentence & { commentId: CommentId }

const ofRound = 'WHERE comment_id IN (SELECT id FROM comment WHERE round_id = ?)'

/** Free text with what may be shown of it, which goes wherever the comment goes. Raw, as `answerStore` is. */
export function commentStore(db: Database) {
  const comments = db.prepare<[RoundId], CommentRow>(
    'SELECT id, item, text, batch FROM comment WHERE round_id = ? ORDER BY id',
  )
  const masks = db.prepare<[RoundId], MaskRow>(
    `SELECT comment_id AS commentId, start, hidden FROM comment_mask ${ofRound}`,
  )
  const approved = db.prepare<[RoundId], ApprovedRow>(
    `SELECT comment_id AS commentId, start, "end", text, network_on AS networkOn FROM approved_sentence ${ofRound}
     ORDER BY start`,
  )
  const insert = db.prepare<CommentRow & { roundId: RoundId }>(
    'INSERT INTO comment (id, round_id, item, text, batch) VALUES (@id, @roundId, @item, @text, @batch)',
  )
  const clear = db.prepare<[RoundId]>('DELETE FROM comment WHERE round_id = ?')
  const remove = db.prepare<[CommentId]>('DELETE FROM comment WHERE id = ?')
  const clearMasks = db.prepare<[CommentId]>('DELETE FROM comment_mask WHERE comment_id = ?')
  const clearApproved = db.prepare<[CommentId]>('DELETE FROM approved_sentence WHERE comment_id = ?')
  const insertMask = db.prepare<MaskRow>(
    'INSERT INTO comment_mask (comment_id, start, hidden) VALUES (@commentId, @start, @hidden)',
  )
  const insertApproved = db.prepare<ApprovedRow>(
    `INSERT INTO approved_sentence (comment_id, start, "end", text, network_on)
     VALUES (@commentId, @start, @end, @text, @networkOn)`,
  )
  const saveReview = (commentId: CommentId, review: Partial<CommentReview>): void => {
    clearMasks.run(commentId)
    clearApproved.run(commentId)
    for (const { start, hidden } of review.masks ?? []) insertMask.run({ commentId, start, hidden: hidden ? 1 : 0 })
    for (const sentence of review.approved ?? []) insertApproved.run({ ...sentence, commentId })
  }
  return {
    commentsOn: (id: RoundId): StoredComment[] => {
      const chosen = Map.groupBy(masks.all(id), ({ commentId }) => commentId)
      const shown = Map.groupBy(approved.all(id), ({ commentId }) => commentId)
      return comments.all(id).map((comment) => ({
        ...comment,
        masks: (chosen.get(comment.id) ?? []).map(({ start, hidden }) => ({ start, hidden: hidden === 1 })),
        approved: (shown.get(comment.id) ?? []).map(({ commentId: _, ...sentence }) => sentence),
      }))
    },
    /** Puts the comments of a round in the place of those there are, in a random order. */
    writeComments: (roundId: RoundId, all: readonly NewComment[]): void => {
      clear.run(roundId)
      for (const { id, item, text, batch, ...review } of shuffled(all, unforeseen)) {
        insert.run({ id, item, text, batch, roundId })
        saveReview(id, review)
      }
    },
    deleteComment: (id: CommentId): void => void remove.run(id),
    /** Puts what was decided about a comment in the place of what was decided before. */
    saveReview,
  }
}
