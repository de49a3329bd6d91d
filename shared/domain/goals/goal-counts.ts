import type { ParticipantId } from '../ids.ts'
import type { GoalFacts } from '../network-facts.ts'
import { type GoalLevel, goalLevels } from './goal.ts'

/** A goal as it is counted: whose it is, when it is due, and its level at the newest scoring, null where it has none. */
export type CountedGoal = {
  readonly participantId: ParticipantId
  readonly dueOn: string | null
  readonly level: GoalLevel | null
}

/** How many goals stand at each level, in the order of `goalLevels`. */
export const countsByLevel = (levels: readonly GoalLevel[]): number[] =>
  goalLevels.map((level) => levels.filter((one) => one === level).length)

/** The scored ones of some goals, counted. `today` is the day their dates are held against. */
export function countGoals(goals: readonly CountedGoal[], today: string): GoalFacts {
  const scored = goals.filter(({ level }) => level !== null)
  return {
    written: goals.length,
    levels: countsByLevel(scored.flatMap(({ level }) => level ?? [])),
    people: new Set(scored.map(({ participantId }) => participantId)).size,
    allDue: scored.every(({ dueOn }) => dueOn !== null && dueOn < today),
  }
}
