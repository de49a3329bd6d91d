import { useId } from 'react'
import type { GoalLevel, PersonalGoal } from '../../../shared/domain/goals/goal.ts'
import type { RoundId } from '../../../shared/domain/ids.ts'
import { Button } from '../../ui/button.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useText } from '../../ui/language.tsx'
import { useCommand } from '../../ui/use-command.ts'
import { stairOf } from './goal-ladder.tsx'
import { fromTheTop, stepAt, useLevelWords } from './goal-words.ts'

type Props = { readonly goal: PersonalGoal; readonly roundId: RoundId; readonly disabled?: boolean }

/** Which step a goal stands on in a round, saved when it is chosen. The arrow keys go up and down the stair. */
export function GoalScale({ goal, roundId, disabled = false }: Props) {
  const text = useText()
  const words = useLevelWords()
  const name = useId()
  const { run, failure } = useCommand()
  const chosen = goal.scores.find((score) => score.roundId === roundId)?.level ?? null
  const score = (level: GoalLevel | null) => void run('goals.score', { roundId, goalId: goal.id, level })
  return (
    <fieldset className="goal-scale" disabled={disabled}>
      <legend>{goal.text}</legend>
      <div className="goal-ladder">
        {fromTheTop.map((level) => (
          <label key={level} className="goal-step" style={stairOf(level)}>
            <input type="radio" name={name} checked={chosen === level} onChange={() => score(level)} />
            <span className="goal-step__level">{words(level).level}</span>
            <span>
              {goal.steps[stepAt(level)] || words(level).words}
              {goal.steps[stepAt(level)] && <span className="visually-hidden">, {words(level).words}</span>}
            </span>
          </label>
        ))}
      </div>
      {!disabled && (
        <div className="goal-scale__foot">
          {chosen !== null && (
            <Button size="small" kind="quiet" onClick={() => score(null)}>
              <span aria-hidden="true">{text['goals.round.clearWord']}</span>
              <span className="visually-hidden">{text['goals.round.clear']({ goal: goal.text })}</span>
            </Button>
          )}
        </div>
      )}
      <FailureNotice failure={failure} />
    </fieldset>
  )
}
