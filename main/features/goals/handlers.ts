import type { FeatureHandlers } from '../../../shared/contract/index.ts'
import type { EvaluationRound } from '../../../shared/domain/evaluation.ts'
import { type GoalDraft, levelOf, MOST_GOALS, type PersonalGoal } from '../../../shared/domain/goals/goal.ts'
import { countsByLevel } from '../../../shared/domain/goals/goal-counts.ts'
import { GoalId, type NetworkId, type ParticipantId, type RoundId } from '../../../shared/domain/ids.ts'
import { Rejection } from '../../../shared/domain/rejection.ts'
import type { Context } from '../context.ts'
import { sortedBy } from '../danish-order.ts'
import { shown } from '../evaluation/store.ts'
import { foundGoal, foundNetwork, foundParticipant, foundRound } from '../found.ts'
import { personCode } from '../kiosk/person-code.ts'
import { newId } from '../new-id.ts'
import { currentMembers } from '../participants/membership-dates.ts'
import type { Stores } from '../stores.ts'
import { shownGoals } from './goal-gate.ts'

/** The words and the ladder of a goal: what a scoring rests on. */
const ladderOf = ({ text, sign, steps, weight, baselineLevel }: GoalDraft) =>
  JSON.stringify([text, sign, steps, weight, baselineLevel])

/** The goals of a person in a network that count. */
export const currentGoals = (stores: Stores, networkId: NetworkId, participantId: ParticipantId): PersonalGoal[] =>
  stores.goals.ofNetwork(networkId).filter((goal) => goal.participantId === participantId && !goal.isReplaced)

/** Stores a new goal. Throws `not-a-member` and `goals-full`. */
export function addGoal(
  stores: Stores,
  networkId: NetworkId,
  participantId: ParticipantId,
  goal: GoalDraft,
): PersonalGoal {
  const memberships = stores.participants.membershipsOfNetwork(networkId)
  if (!memberships.some((one) => one.participantId === participantId)) throw new Rejection('not-a-member')
  if (currentGoals(stores, networkId, participantId).length >= MOST_GOALS) {
    throw new Rejection('goals-full', { most: MOST_GOALS })
  }
  const id = newId(GoalId)
  stores.goals.insert({ ...goal, id, networkId, participantId, follows: null })
  return foundGoal(stores, id)
}

/** Puts how far a goal has come into a round. Throws `round-closed`, `goal-not-found`, `goal-replaced`, `answer-in-picture`. */
export function scoreGoal(
  stores: Stores,
  roundId: RoundId,
  goalId: GoalId,
  level: PersonalGoal['scores'][number]['level'] | null,
): void {
  const round = foundRound(stores, roundId)
  if (round.instrument !== 'G') throw new Rejection('round-not-found')
  if (round.closed) throw new Rejection('round-closed')
  const goal = foundGoal(stores, goalId)
  if (goal.networkId !== round.networkId) throw new Rejection('goal-not-found')
  if (goal.isReplaced) throw new Rejection('goal-replaced')
  const known = stores.goalPictures.scoredIn(roundId).find((one) => one.goalId === goalId)
  if (known && known.batch !== null) throw new Rejection('answer-in-picture')
  stores.goals.score(goalId, roundId, level)
}

function peopleWithGoals({ stores, today }: Context, networkId: NetworkId, goals: readonly PersonalGoal[]) {
  const owned = Map.groupBy(goals, ({ participantId }) => participantId)
  const members = new Set(currentMembers(stores.participants.membershipsOfNetwork(networkId), today()))
  const people = stores.participants
    .ofNetwork(networkId)
    .filter(({ id }) => members.has(id) || owned.has(id))
    .map(({ id, fullName }) => ({
      participantId: id,
      name: fullName,
      isMember: members.has(id),
      code: personCode(stores.forms.key(), networkId, id),
      goals: owned.get(id) ?? [],
    }))
  return sortedBy(people, ({ name }) => name)
}

const roundsOfGoals = (stores: Stores, networkId: NetworkId): EvaluationRound[] =>
  stores.evaluation
    .roundsOf(networkId)
    .filter(({ instrument }) => instrument === 'G')
    .map(shown)
    .toReversed()

/** What the consultant does with the goals of a network. All of it is known by name: a goal that its owner keeps is not stored. */
export const goalHandlers = (context: Context) => {
  const { stores } = context
  return {
    'goals.ofNetwork': ({ networkId }) => {
      foundNetwork(stores, networkId)
      const goals = stores.goals.ofNetwork(networkId)
      const current = goals.filter(({ isReplaced }) => !isReplaced)
      return {
        people: peopleWithGoals(context, networkId, goals),
        rounds: roundsOfGoals(stores, networkId),
        baseline: countsByLevel(current.map(({ baselineLevel }) => baselineLevel)),
        levels: countsByLevel(current.flatMap((goal) => levelOf(goal) ?? [])),
        minResponses: stores.consultant.get().minResponses,
        shownRoundId: shownGoals(stores, networkId)?.roundId ?? null,
      }
    },
    'goals.ofPerson': ({ participantId }) => {
      foundParticipant(stores, participantId)
      const byNetwork = Map.groupBy(stores.goals.ofPerson(participantId), ({ networkId }) => networkId)
      const found = [...byNetwork].map(([networkId, goals]) => ({
        networkId,
        networkName: foundNetwork(stores, networkId).name,
        goals,
      }))
      return sortedBy(found, ({ networkName }) => networkName)
    },
    'goals.add': ({ networkId, participantId, goal }) => {
      foundNetwork(stores, networkId)
      return addGoal(stores, networkId, participantId, goal)
    },
    'goals.update': ({ id, goal }) => {
      const known = foundGoal(stores, id)
      if (known.isReplaced) throw new Rejection('goal-replaced')
      if (known.scores.length > 0 && ladderOf(known) !== ladderOf(goal)) throw new Rejection('goal-scored')
      stores.goals.update(id, goal)
      return foundGoal(stores, id)
    },
    'goals.revise': ({ id, goal }) => {
      const known = foundGoal(stores, id)
      if (known.isReplaced) throw new Rejection('goal-replaced')
      const { networkId, participantId } = known
      const next = newId(GoalId)
      stores.goals.insert({ ...goal, id: next, networkId, participantId, follows: id })
      return foundGoal(stores, next)
    },
    'goals.remove': ({ id }) => {
      stores.goals.remove(foundGoal(stores, id).id)
      return null
    },
    'goals.score': ({ roundId, goalId, level }) => {
      scoreGoal(stores, roundId, goalId, level)
      return foundGoal(stores, goalId)
    },
  } satisfies Partial<FeatureHandlers>
}
