import { z } from 'zod'
import { InstrumentId } from '../content/instrument-schema.ts'
import { Language } from '../content/schema.ts'
import { CommentId, MeetingId, NetworkId, ParticipantId, ResponseId, RoundId } from './ids.ts'
import { IsoDate, LongText } from './values.ts'

/** A round of an instrument, tied to a meeting or only to a date. Results are shown when it is closed (rule N3). */
export const EvaluationRound = z.strictObject({
  id: RoundId,
  networkId: NetworkId,
  instrument: InstrumentId,
  meetingId: MeetingId.nullable(),
  heldOn: IsoDate,
  /** The language it is asked in. */
  language: Language,
  closed: z.boolean(),
  /** Filled in by the participants themselves: no anonymous form of it can be read again. */
  sealed: z.boolean(),
  /** Answers in the picture of a closed round; all that have come in while it is open. Of goals: the people who scored theirs. */
  answers: z.int().min(0),
  /** Late answers that are kept, but in no picture yet: one or two would be read off the difference (rule N3). */
  waiting: z.int().min(0),
})
export type EvaluationRound = z.infer<typeof EvaluationRound>

/** A question of an instrument. */
export const ItemId = z.string().regex(/^[PRYB]\d{1,2}$/)

/** Answers by item id, 1-5 (Y15: 1-4 in the order of its choices); null is "Ved ikke" / "Ikke relevant"; a missing key was not answered. */
export const AnswerValues = z.record(ItemId, z.int().min(1).max(5).nullable())
export type AnswerValues = z.infer<typeof AnswerValues>

/** One filled-in form. `participantId` is null for an anonymous one. */
export const Response = z.strictObject({
  id: ResponseId,
  participantId: ParticipantId.nullable(),
  values: AnswerValues,
})
export type Response = z.infer<typeof Response>

/** A free-text answer, kept apart from the form it came on (rule N5). */
export const Comment = z.strictObject({
  id: CommentId,
  item: ItemId,
  text: LongText.min(1).max(1000),
})
export type Comment = z.infer<typeof Comment>
