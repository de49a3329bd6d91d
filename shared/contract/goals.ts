import { z } from 'zod'
import { EvaluationRound } from '../domain/evaluation.ts'
import { GoalDraft, GoalLevel, PersonalGoal } from '../domain/goals/goal.ts'
import { GoalId, NetworkId, ParticipantId, RoundId } from '../domain/ids.ts'
import { command, query, task, unrecorded } from './define.ts'
import { DocumentPages, Saved } from './documents.ts'

const whose = z.strictObject({ networkId: NetworkId, participantId: ParticipantId.nullable() })
const counts = z.array(z.int().min(0)).length(5)

/** The goals of a network with their owners' names. For the consultant alone. */
export const GoalsOfNetwork = z.strictObject({
  /** Members in Danish order, and before them nobody; who has left is among them as long as a goal of theirs is stored. */
  people: z.array(
    z.strictObject({
      participantId: ParticipantId,
      name: z.string(),
      isMember: z.boolean(),
      /** Four digits by which they find their goals on the computer that is handed round. */
      code: z.string(),
      goals: z.array(PersonalGoal),
    }),
  ),
  /** Rounds of goals, newest first. */
  rounds: z.array(EvaluationRound),
  /** How many goals stand at each level, from −2 to +2: where they began, and at their newest scoring. */
  baseline: counts,
  levels: counts,
  minResponses: z.int(),
  /** Whether group and client are shown counts of a round, and of which. */
  shownRoundId: RoundId.nullable(),
})
export type GoalsOfNetwork = z.infer<typeof GoalsOfNetwork>

export const goals = {
  'goals.ofNetwork': query(z.strictObject({ networkId: NetworkId }), GoalsOfNetwork),
  /** One person's goals in every network. */
  'goals.ofPerson': query(
    z.strictObject({ participantId: ParticipantId }),
    z.array(z.strictObject({ networkId: NetworkId, networkName: z.string(), goals: z.array(PersonalGoal) })),
  ),
  /**
   * Goal ladders as sheets for their owners, one a goal: those of one person, or with null everybody's. Refused with
   * `nothing-to-export` where there is none.
   */
  'goals.previewSheets': query(whose, z.array(DocumentPages)),
  'goals.exportSheets': task(whose, Saved),
  /** Refused with `goals-full` where the person has three, and `not-a-member`. */
  'goals.add': command(
    z.strictObject({ networkId: NetworkId, participantId: ParticipantId, goal: GoalDraft }),
    PersonalGoal,
  ),
  /** Once a goal has been scored, its words and its ladder stand (`goal-scored`); the date and who knows of it may change. */
  'goals.update': command(z.strictObject({ id: GoalId, goal: GoalDraft }), PersonalGoal),
  /** Puts a new wording in the place of a goal; the old one is kept with its scorings. Refused with `goal-replaced`. */
  'goals.revise': command(z.strictObject({ id: GoalId, goal: GoalDraft }), PersonalGoal),
  'goals.remove': command(z.strictObject({ id: GoalId }), z.null()),
  /**
   * How far a goal has come by its owner's own look, in an open round of goals; null takes it back. Refused with
   * `answer-in-picture` where group or client have been shown a count with it (N3), and `goal-replaced`. No step of undo,
   * like all that is answered in a round: in which order it was done stands nowhere.
   */
  'goals.score': unrecorded(
    z.strictObject({ roundId: RoundId, goalId: GoalId, level: GoalLevel.nullable() }),
    PersonalGoal,
  ),
}
