import type { CSSProperties } from 'react'
import { type GoalLevel, levelOf, type PersonalGoal } from '../../../shared/domain/goals/goal.ts'
import { useText } from '../../ui/language.tsx'
import { Chip } from '../../ui/status-word.tsx'
import { fromTheTop, stepAt, useLevelWords } from './goal-words.ts'

/** How far in a step of the stair stands. */
export const stairOf = (level: GoalLevel): CSSProperties => ({ '--step': stepAt(level) }) as CSSProperties

/** A goal's five steps as a stair, with where it began and where it stands now. */
export function GoalLadder({ goal }: { readonly goal: PersonalGoal }) {
  const text = useText()
  const words = useLevelWords()
  const now = levelOf(goal)
  const isWritten = goal.steps.some((step) => step !== '')
  return (
    <>
      <ol className="goal-ladder" aria-label={text['goals.ladder']}>
        {fromTheTop.map((level) => (
          <li key={level} style={stairOf(level)}>
            <div className={`goal-step${level === now ? ' goal-step--now' : ''}`}>
              <span className="goal-step__level">{words(level).level}</span>
              <span>{goal.steps[stepAt(level)] || <span className="muted">{words(level).words}</span>}</span>
              <span className="goal-step__marks">
                {level === goal.baselineLevel && <Chip tone="neutral">{text['goals.began']}</Chip>}
                {level === now && <Chip>{text['goals.now']}</Chip>}
              </span>
            </div>
          </li>
        ))}
      </ol>
      {!isWritten && <p className="muted small">{text['goals.unwritten']}</p>}
    </>
  )
}
