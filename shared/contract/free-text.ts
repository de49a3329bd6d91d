import { z } from 'zod'
import { EvaluationRound } from '../domain/evaluation.ts'
import { CommentId, RoundId } from '../domain/ids.ts'
import { IsoDate } from '../domain/values.ts'
import { query, unrecorded } from './define.ts'

const Place = z.int().min(0).max(1000)

/** A word, or a whole address or number, as it stands in a sentence; `start` is its place in the comment. */
export const TextUnit = z.strictObject({
  start: Place,
  hidden: z.boolean(),
  /** The consultant has said whether it is to be hidden. */
  decided: z.boolean(),
  /** What it may give away; null for any other word. */
  kind: z.enum(['name', 'initials', 'trait', 'email', 'web', 'cpr', 'phone']).nullable(),
  /** always: cannot be let stand · sure: masked until it is let stand · maybe: only suggested. */
  certainty: z.enum(['always', 'sure', 'maybe']).nullable(),
})
export type TextUnit = z.infer<typeof TextUnit>

export const TextSentence = z.strictObject({
  start: Place,
  /** The sentence from end to end; `unit` is null for what lies between words. */
  parts: z.array(z.strictObject({ text: z.string(), unit: TextUnit.nullable() })),
  /** The group may see it. */
  approved: z.boolean(),
  /** The day the network said that the client may see it too. */
  networkOn: IsoDate.nullable(),
})
export type TextSentence = z.infer<typeof TextSentence>

const Quotation = z.strictObject({ item: z.string(), text: z.string() })

/** The free text of a round before the consultant. Nothing in it is a score, and nothing tells who wrote what or when. */
export const FreeTextDesk = z.strictObject({
  round: EvaluationRound,
  state: z.enum(['open', 'hidden', 'shown']),
  minResponses: z.int(),
  /** The questions with room for words. */
  questions: z.array(z.strictObject({ id: z.string(), text: z.string() })),
  /** In an order of their own, the same at each look. */
  comments: z.array(z.strictObject({ id: CommentId, item: z.string(), sentences: z.array(TextSentence) })),
  /** What the others see, as they see it. */
  quoted: z.strictObject({ group: z.array(Quotation), client: z.array(Quotation) }),
})
export type FreeTextDesk = z.infer<typeof FreeTextDesk>

const sentences = z
  .array(z.strictObject({ commentId: CommentId, start: Place }))
  .min(1)
  .max(500)

// No step of undo: what was written, and what was made of it, must not stand in the log of changes (rule N9).
export const freeText = {
  'freeText.desk': query(z.strictObject({ roundId: RoundId }), FreeTextDesk),
  /**
   * Masks a word or lets it stand. A sentence that is approved is masked at once; one that would show more than was
   * approved is not approved any longer. Refused with `word-always-masked` for addresses and numbers.
   */
  'freeText.mask': unrecorded(
    z.strictObject({ roundId: RoundId, commentId: CommentId, start: Place, hidden: z.boolean() }),
    z.null(),
  ),
  /** Lets the group see sentences as they are masked now, or takes them back from group and client alike. */
  'freeText.approve': unrecorded(z.strictObject({ roundId: RoundId, sentences, approved: z.boolean() }), z.null()),
  /**
   * Notes the day on which the network approved that the client sees sentences the group has seen; null takes it back,
   * and where no day is given it is today.
   * Refused with `sentence-not-approved` where the group may not see one of them.
   */
  'freeText.networkApproved': unrecorded(
    z.strictObject({ roundId: RoundId, sentences, on: IsoDate.nullable().optional() }),
    z.null(),
  ),
}
