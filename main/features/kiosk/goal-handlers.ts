import type { FeatureHandlers } from '../../../shared/contract/index.ts'
import type { PersonalGoal } from '../../../shared/domain/goals/goal.ts'
import type { ParticipantId } from '../../../shared/domain/ids.ts'
import { Rejection } from '../../../shared/domain/rejection.ts'
import { createAttempts } from '../../vault/attempts.ts'
import type { Context } from '../context.ts'
import { peopleOf } from '../evaluation/round-people.ts'
import type { StoredRound } from '../evaluation/store.ts'
import { foundRound } from '../found.ts'
import { currentGoals, scoreGoal } from '../goals/handlers.ts'
import { personCode } from './person-code.ts'

/** A round of goals, scored by their owners on the computer that is handed round. */
export const kioskGoalHandlers = ({ stores, now }: Context) => {
  const attempts = new Map<ParticipantId, ReturnType<typeof createAttempts>>()
  /** Throws `person-code-wrong`, and `unlock-wait` from the fourth wrong code for the same person. */
  const checkCode = ({ networkId }: StoredRound, person: ParticipantId, code: string): void => {
    const tries = attempts.get(person) ?? createAttempts(now)
    attempts.set(person, tries)
    tries.check()
    if (code.trim() !== personCode(stores.forms.key(), networkId, person)) {
      tries.failed()
      throw new Rejection('person-code-wrong')
    }
    tries.succeeded()
  }
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
    'kiosk.goals': ({ participantId, code }) => {
      const round = current()
      if (!peopleOf(stores, round).some((one) => one.participantId === participantId))
        throw new Rejection('not-a-member')
      checkCode(round, participantId, code)
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
    'kiosk.scoreGoals': ({ participantId, code, scores }) => {
      const round = current()
      checkCode(round, participantId, code)
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
