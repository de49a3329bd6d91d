import { z } from 'zod'
import { InstrumentId } from '../content/instrument-schema.ts'
import { Bilingual, Language } from '../content/schema.ts'
import { AnswerValues, Comment } from '../domain/evaluation.ts'
import { GoalDraft, GoalLevel } from '../domain/goals/goal.ts'
import { GoalId, ParticipantId, RoundId } from '../domain/ids.ts'
import { IsoDate } from '../domain/values.ts'
import { query, unrecorded } from './define.ts'
import { InstrumentView } from './evaluation.ts'

/** What the one who holds the computer may see: the questions, who is in the network, and how many have answered (N2). */
export const KioskRound = z.strictObject({
  networkName: z.string(),
  heldOn: IsoDate,
  instrument: InstrumentId,
  /** The language that stands first; each chooses their own. */
  language: Language,
  forms: z.strictObject({ da: InstrumentView, en: InstrumentView }),
  leadIn: Bilingual.nullable(),
  /** Everybody asked, whether they have answered or not: who is missing from a list has told that they shared. */
  people: z.array(z.strictObject({ participantId: ParticipantId, name: z.string() })),
  /** False in a network of fewer than five (N10). */
  offersAnonymous: z.boolean(),
  answers: z.int(),
  /** The 48 hours of a pulse are over: who has begun may hand in, and nobody begins. */
  isOver: z.boolean(),
  minResponses: z.int(),
})
export type KioskRound = z.infer<typeof KioskRound>

/**
 * A goal as its owner scores it on the computer that is handed round. A code of four digits is a light lock, so its words
 * and its ladder are shown only where the network knows of it; of any other goal the owner has the sheet.
 */
export const KioskGoal = z.strictObject({
  id: GoalId,
  text: z.string().nullable(),
  steps: z.array(z.string()).length(5).nullable(),
  /** It has been scored in this round already, and is not scored twice. */
  isScored: z.boolean(),
})
export type KioskGoal = z.infer<typeof KioskGoal>

const PersonCode = z.string().max(20)
const SheetGoal = GoalDraft.pick({ text: true, sign: true })

/**
 * A sheet of one's own (B) as far as its owner lets it be stored: only the goal, which the network may know, or the whole
 * sheet for the consultant, with a goal or without. A sheet that its owner keeps is never sent.
 */
export const OwnSheet = z.discriminatedUnion('share', [
  z.strictObject({ share: z.literal('network'), participantId: ParticipantId, goal: SheetGoal }),
  z.strictObject({
    share: z.literal('consultant'),
    participantId: ParticipantId,
    values: AnswerValues,
    comments: z.array(Comment.omit({ id: true })).max(10),
    goal: SheetGoal.nullable(),
  }),
])
export type OwnSheet = z.infer<typeof OwnSheet>

/** While the kiosk is on, the app answers these, the state of the vault and `vault.endKiosk`, and nothing else. */
export const kiosk = {
  /**
   * Hands an open round round on this computer. `code` leads out again where the store has no passphrase (four
   * characters or more; `kiosk-code-short`), and is not used where it has one. Refused with `round-closed`, and with
   * `pulse-over` from 48 hours after the meeting.
   */
  'kiosk.start': unrecorded(z.strictObject({ roundId: RoundId, code: z.string().max(100).nullable() }), z.null()),
  /** Refused with `kiosk-off`. */
  'kiosk.round': query(z.null(), KioskRound),
  /**
   * Stores a form and its words, sealed: nobody can read it back. Refused with `answer-empty` where nothing is in it, and
   * `sheet-needs-name` in a round of sheets of one's own (`kiosk.ownSheet`), and with `pulse-over` from an hour after the
   * 48 hours of a pulse, which whoever began in time has left.
   */
  'kiosk.answer': unrecorded(
    z.strictObject({
      participantId: ParticipantId.nullable(),
      values: AnswerValues,
      comments: z.array(Comment.omit({ id: true })).max(10),
    }),
    z.null(),
  ),
  /** Stores a sheet of one's own. Refused with `round-not-found` in any other round, and as `evaluation.addResponse` and `goals.add` are. */
  'kiosk.ownSheet': unrecorded(OwnSheet, z.null()),
  /**
   * The goals of one person in the round of goals that is handed round, in the order they were written down. `code` are
   * the four digits of the person's sheet. Refused with `not-a-member`, `person-code-wrong` and `unlock-wait`.
   */
  'kiosk.goals': query(z.strictObject({ participantId: ParticipantId, code: PersonCode }), z.array(KioskGoal)),
  /**
   * Stores how far one person's goals have come. Goals are known by name and anonymous forms are not, so a round of
   * goals is handed round by itself: nothing here tells when, or after which form, it was done. Refused with
   * `already-answered` where one of them has been scored in the round, with `goal-not-found` where one is not theirs, and
   * as `kiosk.goals` is.
   */
  'kiosk.scoreGoals': unrecorded(
    z.strictObject({
      participantId: ParticipantId,
      code: PersonCode,
      scores: z
        .array(z.strictObject({ goalId: GoalId, level: GoalLevel }))
        .min(1)
        .max(10),
    }),
    z.null(),
  ),
}
