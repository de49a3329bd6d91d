import { type Audience, goalsToShow, pictureOf } from '../../../shared/domain/disclosure.ts'
import { countGoals } from '../../../shared/domain/goals/goal-counts.ts'
import type { NetworkId } from '../../../shared/domain/ids.ts'
import type { GoalFacts } from '../../../shared/domain/network-facts.ts'
import type { StoredRound } from '../evaluation/store.ts'
import type { Stores } from '../stores.ts'
import type { RoundPicture } from './picture-store.ts'

const none: GoalFacts = { written: 0, levels: [0, 0, 0, 0, 0], people: 0, allDue: false }

/**
 * The newest picture of a network's goals that the group or the client may see, or null. Levels are told to the
 * consultant by name; outside they are counts of a closed round, which no later change of a goal reaches.
 */
export function shownGoals(stores: Stores, id: NetworkId): RoundPicture | null {
  const { minResponses } = stores.consultant.get()
  return stores.goalPictures.ofNetwork(id).findLast(({ people }) => people >= minResponses) ?? null
}

/** The goals of a network as an audience may count them. `today` is the day their dates are held against. */
export function goalFactsFor(stores: Stores, id: NetworkId, audience: Audience, today: string): GoalFacts {
  if (audience === 'consultant') return countGoals(stores.goals.counted(id), today)
  const picture = shownGoals(stores, id)
  if (!picture) return none
  const { levels, people, dueOn } = picture
  return { written: 0, levels, people, allDue: dueOn !== null && dueOn < today }
}

/** Closes a round of goals: what the rules let be shown joins its picture, the rest goes on waiting. */
export function closeGoalRound(stores: Stores, round: StoredRound): void {
  const scored = stores.goalPictures.scoredIn(round.id)
  const isShown = stores.goalPictures.isShown(round.id)
  const joining = goalsToShow(scored, stores.consultant.get().minResponses, isShown)
  if (joining) {
    const inPicture = scored.filter((goal) => goal.batch !== null || joining.includes(goal))
    stores.goalPictures.add(
      round.id,
      joining.map(({ goalId }) => goalId),
      { ...pictureOf(joining), people: pictureOf(inPicture).people },
    )
  }
  stores.evaluation.close(round.id, joining !== null)
}
