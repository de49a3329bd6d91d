import { z } from 'zod'
import { InstrumentId } from '../content/instrument-schema.ts'
import { Language } from '../content/schema.ts'
import { DueRound } from '../domain/due-rounds.ts'
import { AnswerValues, Comment, EvaluationRound, ItemId, Response } from '../domain/evaluation.ts'
import { CommentId, MeetingId, NetworkId, ParticipantId, ResponseId, RoundId } from '../domain/ids.ts'
import { Finding, Indicators, SinceStart, Trend } from '../domain/indicators/schema.ts'
import { ActionItem } from '../domain/meeting.ts'
import { ClockTime, IsoDate } from '../domain/values.ts'
import { command, query, unrecorded } from './define.ts'
import { MOST_SURVEY_FORMS } from './survey-limits.ts'

/** An instrument's items in a language, as the entry grid needs them. */
export const InstrumentView = z.strictObject({
  id: InstrumentId,
  title: z.string(),
  items: z.array(
    z.strictObject({
      id: z.string(),
      text: z.string(),
      kind: z.enum(['scale', 'choice', 'text']),
      /** Whether high is good (1), bad (-1) or neither (0). */
      direction: z.union([z.literal(1), z.literal(-1), z.literal(0)]),
      steps: z.array(z.string()),
      offScale: z.string().nullable(),
    }),
  ),
})
export type InstrumentView = z.infer<typeof InstrumentView>

/** A round that is being entered: what is there so far, for the consultant who holds the paper. */
export const RoundEntry = z.strictObject({
  round: EvaluationRound,
  instrument: InstrumentView,
  responses: z.array(Response),
  comments: z.array(Comment),
  /** Who may share by name: those present at the meeting, else all members. */
  people: z.array(z.strictObject({ participantId: ParticipantId, name: z.string() })),
  expected: z.int(),
  /** Until when participants can answer by themselves, as a date and a time of day: 48 hours after the meeting (P). Null where nothing limits it. */
  closesAt: z.strictObject({ date: IsoDate, time: ClockTime, isOver: z.boolean() }).nullable(),
})
export type RoundEntry = z.infer<typeof RoundEntry>

/** One measured meeting of one dimension. counts[0] is the number of answers 1, counts[4] of 5. Only what rule N1 lets be seen. */
export const DimensionPoint = z.strictObject({
  roundId: RoundId,
  date: IsoDate,
  n: z.int(),
  counts: z.array(z.int()).length(5),
  mean: z.number(),
})
export type DimensionPoint = z.infer<typeof DimensionPoint>

export const DimensionSeries = z.strictObject({
  item: z.string(),
  dimension: z.string(),
  points: z.array(DimensionPoint),
  trend: Trend.nullable(),
  sinceStart: SinceStart.nullable(),
  /** Eight in ten or more gave the top answer last time (S8). */
  ceiling: z.boolean(),
})
export type DimensionSeries = z.infer<typeof DimensionSeries>

export const PulseDashboard = z.strictObject({
  /** The newest round and what may be said of it. */
  latest: z
    .strictObject({
      round: EvaluationRound,
      expected: z.int(),
      anonymous: z.int(),
      state: z.enum(['shown', 'hidden', 'open']),
    })
    .nullable(),
  minResponses: z.int(),
  series: z.array(DimensionSeries),
  indicators: Indicators,
  findings: z.array(Finding),
  steps: z.array(ActionItem),
  /** How many wrote something in the newest round; what they wrote stands apart from every score (`freeText.desk`). */
  comments: z.int(),
  /** Answers shared with the consultant, where rule N6 lets them be listed; null where it does not. */
  shared: z.array(z.strictObject({ name: z.string(), values: AnswerValues })).nullable(),
})
export type PulseDashboard = z.infer<typeof PulseDashboard>

const SurveyDigest = z.string().regex(/^[0-9a-f]{64}$/)
const SurveyHeadings = z.array(z.string().max(2000)).min(1).max(500)
/** The question each column of a file answers; null is not taken. */
const SurveyTargets = z.array(ItemId.nullable()).max(500)
const SurveyLayout = z.strictObject({ headings: SurveyHeadings, targets: SurveyTargets })

/** What may be seen of one round, question by question, and who it rests on. */
export const RoundResult = z.strictObject({
  round: EvaluationRound,
  instrument: InstrumentView,
  expected: z.int(),
  anonymous: z.int(),
  minResponses: z.int(),
  state: z.enum(['open', 'hidden', 'shown']),
  /** Only questions with enough answers (N1). `counts[0]` is the number of answers 1; a mean of choices has no meaning and is null. */
  items: z.array(
    z.strictObject({
      id: z.string(),
      counts: z.array(z.int()).length(5),
      offScale: z.int(),
      mean: z.number().nullable(),
      spread: z.number().nullable(),
      /** Low answers are good. */
      reversed: z.boolean(),
    }),
  ),
  /** How many answers in words there are to read (`freeText.desk`). */
  comments: z.int(),
  shared: z.array(z.strictObject({ name: z.string(), values: AnswerValues })).nullable(),
})
export type RoundResult = z.infer<typeof RoundResult>

export const evaluation = {
  /** Rounds newest first, and held meetings that have no pulse yet. */
  'evaluation.rounds': query(
    z.strictObject({ networkId: NetworkId }),
    z.strictObject({
      rounds: z.array(EvaluationRound),
      /** Those whose picture waits until three of their forms are anonymous or none is. */
      held: z.array(RoundId),
      withoutPulse: z.array(z.strictObject({ meetingId: MeetingId, date: IsoDate })),
      /** The language a round is asked in unless another is chosen. */
      language: Language,
    }),
  ),
  /** Rounds the network's own rhythm asks for now. */
  'evaluation.due': query(z.strictObject({ networkId: NetworkId }), z.array(DueRound)),
  'evaluation.dashboard': query(z.strictObject({ networkId: NetworkId }), PulseDashboard),
  'evaluation.result': query(z.strictObject({ roundId: RoundId }), RoundResult),
  'evaluation.instrument': query(
    z.strictObject({ id: InstrumentId, language: Language, networkId: NetworkId }),
    InstrumentView,
  ),
  'evaluation.entry': query(z.strictObject({ roundId: RoundId }), RoundEntry),
  /**
   * Begins the round of a meeting, or goes on with the one that is there. The baseline (B) may begin at a meeting that is
   * still to come; any other round is refused with `date-in-future`.
   */
  'evaluation.begin': unrecorded(
    z.strictObject({
      networkId: NetworkId,
      instrument: InstrumentId,
      meetingId: MeetingId.nullable(),
      heldOn: IsoDate,
      /** The language it is asked in; the consultant's own where none is said. */
      language: Language.optional(),
    }),
    EvaluationRound,
  ),
  /**
   * Puts an open round at another meeting or date, or asks it in another language. Refused with `round-closed`, with
   * `round-seen` once a picture of it has been shown, with `round-exists`, and where those who have answered could not
   * have answered there (`round-not-theirs`, `too-few-for-anonymous`).
   */
  'evaluation.changeRound': unrecorded(
    z.strictObject({ roundId: RoundId, meetingId: MeetingId.nullable(), heldOn: IsoDate, language: Language }),
    EvaluationRound,
  ),
  /**
   * Refused with `too-few-for-anonymous` in a network of fewer than five (N10), and with `sheet-needs-name` where a sheet
   * of one's own (B) has no owner. `sealed`: the participant filled it in on
   * this computer; from the first such form on, no anonymous form of the round can be read back.
   */
  'evaluation.addResponse': unrecorded(
    z.strictObject({
      roundId: RoundId,
      participantId: ParticipantId.nullable(),
      values: AnswerValues,
      sealed: z.boolean().default(false),
    }),
    Response,
  ),
  /** Refused with `answer-in-picture` once the form has been in a picture with enough answers. */
  'evaluation.updateResponse': unrecorded(
    z.strictObject({ roundId: RoundId, id: ResponseId, participantId: ParticipantId.nullable(), values: AnswerValues }),
    Response,
  ),
  'evaluation.removeResponse': unrecorded(z.strictObject({ roundId: RoundId, id: ResponseId }), z.null()),
  'evaluation.addComment': unrecorded(Comment.omit({ id: true }).extend({ roundId: RoundId }), Comment),
  'evaluation.removeComment': unrecorded(z.strictObject({ roundId: RoundId, id: CommentId }), z.null()),
  /**
   * Takes anonymous forms of a survey tool into an open round, all or none, in a random order and sealed. Refused with
   * `answer-empty` where a form has nothing in it, with `survey-taken` where the round has taken in the file before, and
   * with `sheet-needs-name` in a round of sheets of one's own (B).
   */
  'evaluation.takeSurvey': unrecorded(
    z.strictObject({
      roundId: RoundId,
      forms: z
        .array(z.strictObject({ values: AnswerValues, comments: z.array(Comment.omit({ id: true })).max(10) }))
        .min(1)
        .max(MOST_SURVEY_FORMS),
      /** SHA-256, in hex, of all cells of the file. It is kept with the round as a keyed digest. */
      digest: SurveyDigest,
      /** How the columns of the file were read, to be remembered for the next file with the same headings. */
      layout: SurveyLayout.optional(),
    }),
    z.null(),
  ),
  /** Whether the round has taken in the file with this digest. */
  'evaluation.isSurveyTaken': query(z.strictObject({ roundId: RoundId, digest: SurveyDigest }), z.boolean()),
  /** How a file with these headings was read the last time; null where there was none. */
  'evaluation.surveyLayout': query(
    z.strictObject({ instrument: InstrumentId, headings: SurveyHeadings }),
    z.strictObject({ targets: SurveyTargets }).nullable(),
  ),
  /** Closes the round and shows its picture. One or two answers that came after a picture was seen go on waiting (N3). */
  'evaluation.close': unrecorded(z.strictObject({ roundId: RoundId }), EvaluationRound),
  'evaluation.reopen': unrecorded(z.strictObject({ roundId: RoundId }), EvaluationRound),
  'evaluation.deleteRound': command(z.strictObject({ roundId: RoundId }), z.null()),
}
