import type { FeatureHandlers } from '../../../shared/contract/index.ts'
import type { PersonalGoal } from '../../../shared/domain/goals/goal.ts'
import type { ParticipantId } from '../../../shared/domain/ids.ts'
import { Rejection } from '../../../shared/domain/rejection.ts'
import type { Context } from '../context.ts'
import { peopleOf } from '../evaluation/round-people.ts'
import type { StoredRound } from '../evaluation/store.ts'
import { foundRound } from '../found.ts'
import { currentGoals, scoreGoal } from '../goals/handlers.ts'

/** A round of goals, scored by their owners on the computer that is handed round. */
export const kioskGoalHandlers = ({ stores }: Context) => {
  const current = (): StoredRound => {
    const kiosk = stores.kiosk.current()
    if (!kiosk) throw new Rejection('kiosk-off')
    return foundRound(stores, kiosk.roundId)
  }
  const goalsOf = (round: StoredRound, person: ParticipantId): PersonalGoal[] =>
    round.instrument === 'G' ? currentGoals(stores, round.networkId, person) : []
  const isScoredIn = ({ id }: StoredRound, { scores }: PersonalGoal): boolean =>
    scores.some(({ roundId }) => roundId === id)
  return {
    'kiosk.goals': ({ participantId }) => {
      const round = current()
      if (!peopleOf(stores, round).some((one) => one.participantId === participantId))
        throw new Rejection('not-a-member')
      return goalsOf(round, participantId).map((goal) => {
        const isKnown = goal.share === 'network'
        return {
          id: goal.id,
          text: isKnown ? goal.text : null,
          steps: isKnown ? goal.steps : null,
          isScored: isScoredIn(round, goal),
        }
      })
    },
    'kiosk.scoreGoals': ({ participantId, scores }) => {
      const round = current()
      const own = new Map(goalsOf(round, participantId).map((goal) => [goal.id, goal]))
      for (const { goalId, level } of scores) {
        const goal = own.get(goalId)
        if (!goal) throw new Rejection('goal-not-found')
        if (isScoredIn(round, goal)) throw new Rejection('already-answered')
        scoreGoal(stores, round.id, goalId, level)
      }
      return null
    },
  } satisfies Partial<FeatureHandlers>
}
