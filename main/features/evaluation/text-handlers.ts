import type { FeatureHandlers } from '../../../shared/contract/index.ts'
import { knownNames } from '../../../shared/domain/free-text/known-people.ts'
import { isMasked, type MaskChoice, maskedSentence } from '../../../shared/domain/free-text/mask.ts'
import { sentencesOf } from '../../../shared/domain/free-text/sentences.ts'
import { type Unit, unitsOf } from '../../../shared/domain/free-text/units.ts'
import type { Range } from '../../../shared/domain/free-text/words.ts'
import { overlap } from '../../../shared/domain/free-text/words.ts'
import type { CommentId, RoundId } from '../../../shared/domain/ids.ts'
import { isOwnSheet } from '../../../shared/domain/own-sheet.ts'
import { Rejection } from '../../../shared/domain/rejection.ts'
import type { Context } from '../context.ts'
import { foundRound } from '../found.ts'
import type { ApprovedSentence, StoredComment } from './comment-store.ts'
import { readableComments, saveReview } from './free-text.ts'
import { peopleNear } from './people-near.ts'
import type { StoredRound } from './store.ts'
import { textDesk } from './text-desk.ts'

/** A comment on the desk with all that is needed to decide about it. */
type Opened = { readonly comment: StoredComment; readonly units: readonly Unit[]; readonly sentences: readonly Range[] }
type Chosen = readonly { readonly commentId: CommentId; readonly start: number }[]

const said = /[\p{L}\p{N}]/u

/** The sentence as the group would see it. Throws `sentence-all-masked` where nothing would be left. */
function asShown({ comment, units }: Opened, sentence: Range, masks: readonly MaskChoice[]): string {
  const text = maskedSentence(comment.text, sentence, units, masks)
  if (!said.test(text)) throw new Rejection('sentence-all-masked')
  return text
}

/** The approved sentences after a word was masked: masked with it, and gone where nothing is left. */
function maskedToo({ comment, units }: Opened, unit: Unit, masks: readonly MaskChoice[]): ApprovedSentence[] {
  return comment.approved
    .map((one) => (overlap(one, unit) ? { ...one, text: maskedSentence(comment.text, one, units, masks) } : one))
    .filter(({ text }) => said.test(text))
}

export const textHandlers = (context: Context) => {
  const { stores, today } = context

  const opened = (round: StoredRound, comments: readonly StoredComment[], id: CommentId): Opened => {
    const comment = comments.find((one) => one.id === id)
    if (!comment) throw new Rejection('comment-not-found')
    return {
      comment,
      units: unitsOf(comment.text, knownNames(peopleNear(stores, round.networkId))),
      sentences: sentencesOf(comment.text, round.language),
    }
  }
  /** Decides about sentences, comment by comment; all of them or none, since the method is one transaction. */
  const decide = (
    roundId: RoundId,
    chosen: Chosen,
    decided: (opened: Opened, sentence: Range) => ApprovedSentence | null,
  ): null => {
    const round = foundRound(stores, roundId)
    const comments = readableComments(stores, round, 'consultant')
    for (const [id, places] of Map.groupBy(chosen, ({ commentId }) => commentId)) {
      const one = opened(round, comments, id)
      const starts = new Set(places.map(({ start }) => start))
      const made = [...starts].flatMap((start) => {
        const sentence = one.sentences.find((range) => range.start === start)
        if (!sentence) throw new Rejection('sentence-not-found')
        return decided(one, sentence) ?? []
      })
      const others = one.comment.approved.filter(({ start }) => !starts.has(start))
      saveReview(stores, one.comment, { approved: [...others, ...made] })
    }
    return null
  }

  return {
    'freeText.desk': ({ roundId }) => textDesk(context, foundRound(stores, roundId)),
    'freeText.mask': ({ roundId, commentId, start, hidden }) => {
      const round = foundRound(stores, roundId)
      const one = opened(round, readableComments(stores, round, 'consultant'), commentId)
      const unit = one.units.find((word) => word.start === start)
      if (!unit) throw new Rejection('word-not-found')
      if (unit.found?.certainty === 'always' && !hidden) throw new Rejection('word-always-masked')
      const { comment } = one
      if (isMasked(unit, comment.masks) === hidden) return null
      const masks = [...comment.masks.filter((choice) => choice.start !== start), { start, hidden }]
      const approved = hidden
        ? maskedToo(one, unit, masks)
        : comment.approved.filter((sentence) => !overlap(sentence, unit))
      saveReview(stores, comment, { masks, approved })
      return null
    },
    'freeText.approve': ({ roundId, sentences, approved }) =>
      decide(roundId, sentences, (one, sentence) => {
        if (!approved) return null
        if (isOwnSheet(foundRound(stores, roundId).instrument)) throw new Rejection('sheet-not-shared')
        const before = one.comment.approved.find(({ start }) => start === sentence.start)
        const text = asShown(one, sentence, one.comment.masks)
        return { ...sentence, text, networkOn: before?.text === text ? before.networkOn : null }
      }),
    'freeText.networkApproved': ({ roundId, sentences, on = today() }) => {
      if (on !== null && on > today()) throw new Rejection('date-in-future', { date: on })
      return decide(roundId, sentences, ({ comment }, { start, end }) => {
        const before = comment.approved.find((one) => one.start === start && one.end === end)
        if (!before) throw new Rejection('sentence-not-approved')
        return { ...before, networkOn: on }
      })
    },
  } satisfies Partial<FeatureHandlers>
}
