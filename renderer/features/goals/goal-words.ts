import type { GoalLevel } from '../../../shared/domain/goals/goal.ts'
import { goalLevels } from '../../../shared/domain/goals/goal.ts'
import { useText } from '../../ui/language.tsx'

/** The levels from the top down, as a ladder is read. */
export const fromTheTop: readonly GoalLevel[] = goalLevels.toReversed()

/** Where a level stands among the steps of a goal. */
export const stepAt = (level: GoalLevel): number => goalLevels.indexOf(level)

/** What a level is called: its number, and the words that all ladders share. */
export function useLevelWords(): (level: GoalLevel) => { readonly level: string; readonly words: string } {
  const text = useText()
  return (level) => ({ level: text[`goals.level.${level}`], words: text[`goals.anchor.${level}`] })
}
