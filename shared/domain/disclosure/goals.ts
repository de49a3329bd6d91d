import type { GoalLevel } from '../goals/goal.ts'
import { countsByLevel } from '../goals/goal-counts.ts'
import type { ParticipantId } from '../ids.ts'
import { SMALLEST_DIFFERENCE } from './forms.ts'

/** A scoring of a round of goals. `batch`: the picture it came to be counted in, null while it waits. */
export type ScoredGoal = {
  readonly participantId: ParticipantId
  readonly level: GoalLevel
  readonly batch: number | null
}

/** So many goals a picture of them holds at least (IND-16). */
const FEWEST_GOALS = 5

const peopleOf = (goals: readonly ScoredGoal[]): Set<ParticipantId> =>
  new Set(goals.map(({ participantId }) => participantId))

/** Whether everybody who knows their own goals is still in doubt about those of all the others (N11, by person). */
const isInDoubt = (goals: readonly ScoredGoal[]): boolean =>
  [...peopleOf(goals)].every((person) => {
    const others = goals.filter(({ participantId }) => participantId !== person)
    return new Set(others.map(({ level }) => level)).size > 1
  })

/**
 * The scorings that the picture of a round for group and client takes in when the round is closed; null where there is
 * nothing to show, or no more than was shown already. Goals belong to somebody, so people are counted and not goals: the
 * first picture holds at least `k` people and five goals (N1, IND-16), what comes later joins from three people who are
 * not in it (N3), and either only where nobody could read the others' levels off it (N11). `isShown`: there is a picture.
 */
export function goalsToShow<G extends ScoredGoal>(scored: readonly G[], k: number, isShown: boolean): G[] | null {
  const waiting = scored.filter(({ batch }) => batch === null)
  const known = peopleOf(scored.filter(({ batch }) => batch !== null))
  const fresh = [...peopleOf(waiting)].filter((person) => !known.has(person)).length
  const isEnough = isShown ? fresh >= SMALLEST_DIFFERENCE : waiting.length >= FEWEST_GOALS && fresh >= k
  return isEnough && isInDoubt(waiting) ? waiting : null
}

/** What is kept of a picture: how many goals at each level and of how many people, and the day the last of them is due; null where one has no date. */
export type GoalPicture = { readonly levels: readonly number[]; readonly people: number; readonly dueOn: string | null }

/** Counts the goals of a picture. */
export const pictureOf = (goals: readonly (ScoredGoal & { readonly dueOn: string | null })[]): GoalPicture => ({
  levels: countsByLevel(goals.map(({ level }) => level)),
  people: peopleOf(goals).size,
  dueOn: goals.some(({ dueOn }) => dueOn === null)
    ? null
    : (goals
        .map(({ dueOn }) => dueOn)
        .toSorted()
        .at(-1) ?? null),
})
