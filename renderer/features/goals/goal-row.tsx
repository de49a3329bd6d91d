import { levelOf, type PersonalGoal } from '../../../shared/domain/goals/goal.ts'
import { formatDate } from '../../../shared/i18n/format.ts'
import { useLanguage, useText } from '../../ui/language.tsx'
import { Chip } from '../../ui/status-word.tsx'
import { useLevelWords } from './goal-words.ts'

/** A goal in one line: its words, how far it has come, who knows of it and when it is due. Opens the goal. */
export function GoalRow({ goal, onOpen }: { readonly goal: PersonalGoal; readonly onOpen: () => void }) {
  const text = useText()
  const language = useLanguage()
  const words = useLevelWords()
  const level = levelOf(goal)
  const due = goal.dueOn && text['goals.due']({ date: formatDate(goal.dueOn, language) })
  return (
    <button type="button" className="goal-row" onClick={onOpen}>
      <span className="goal-row__text">{goal.text}</span>
      <span className="goal-row__level">
        {level === null ? (
          <Chip tone="neutral">{text['goals.unscored']}</Chip>
        ) : (
          <Chip tone={level >= 0 ? 'ok' : 'neutral'}>{text['goals.nowAt'](words(level))}</Chip>
        )}
      </span>
      <span className="muted small">{[text[`goals.share.${goal.share}`], due].filter(Boolean).join(' · ')}</span>
    </button>
  )
}
