import { z } from 'zod'
import { GoalId, NetworkId, ParticipantId, RoundId } from '../ids.ts'
import { IsoDate, LongText } from '../values.ts'

/** The levels of a goal ladder, from the foot to the top; 0 is "as hoped". Whatever is kept by level is in this order. */
export const goalLevels = [-2, -1, 0, 1, 2] as const
export const GoalLevel = z.union(goalLevels.map((level) => z.literal(level)))
export type GoalLevel = z.infer<typeof GoalLevel>

/** So many goals a person has at most in a network. */
export const MOST_GOALS = 3

/** Who knows of a goal: the consultant alone, or the network too, which sees its words but never its level. What a leader keeps is not stored. */
export const GoalShare = z.enum(['network', 'consultant'])
export type GoalShare = z.infer<typeof GoalShare>

const Words = LongText.max(1000)

/** A personal goal as it is written beforehand. */
export const GoalDraft = z.strictObject({
  text: Words.min(1),
  /** What others will be able to see; may be empty. */
  sign: Words,
  /** What each level looks like for this person, in the order of `goalLevels`; empty where it is not written. */
  steps: z.array(Words).length(5),
  weight: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  baselineLevel: z.union([z.literal(-2), z.literal(-1)]),
  dueOn: IsoDate.nullable(),
  share: GoalShare,
})
export type GoalDraft = z.infer<typeof GoalDraft>

/** How far a goal had come when its owner looked at it in a round. */
export const GoalScore = z.strictObject({ roundId: RoundId, heldOn: IsoDate, level: GoalLevel })
export type GoalScore = z.infer<typeof GoalScore>

/** A goal that is stored, with its scorings, oldest first. */
export const PersonalGoal = GoalDraft.extend({
  id: GoalId,
  networkId: NetworkId,
  participantId: ParticipantId,
  /** The goal that this one is a new wording of. */
  follows: GoalId.nullable(),
  /** Whether another wording has taken its place: it is kept with its scorings, and counted no more. */
  isReplaced: z.boolean(),
  scores: z.array(GoalScore),
})
export type PersonalGoal = z.infer<typeof PersonalGoal>

/** The level of the newest scoring; null where there is none. */
export const levelOf = ({ scores }: Pick<PersonalGoal, 'scores'>): GoalLevel | null => scores.at(-1)?.level ?? null

/** A goal with nothing written, as a form begins with it. */
export const blankGoal: GoalDraft = {
  text: '',
  sign: '',
  steps: ['', '', '', '', ''],
  weight: 1,
  baselineLevel: -1,
  dueOn: null,
  share: 'consultant',
}
