import { useState } from 'react'
import type { PersonalGoal } from '../../../shared/domain/goals/goal.ts'
import { formatDate } from '../../../shared/i18n/format.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { useCommand } from '../../ui/use-command.ts'
import { useUndoNotice } from '../../ui/use-undo-notice.ts'
import { GoalEditor } from './goal-editor.tsx'
import { GoalLadder } from './goal-ladder.tsx'
import { GoalSheets } from './goal-sheets.tsx'
import { useLevelWords } from './goal-words.ts'

type Props = {
  readonly goal: PersonalGoal
  /** All goals of the same person in the network, those that were replaced among them. */
  readonly all: readonly PersonalGoal[]
  readonly name: string
  readonly onClose: () => void
}

/** The wordings a goal has had, the newest first, without the goal itself. */
function earlierOf(goal: PersonalGoal, all: readonly PersonalGoal[]): PersonalGoal[] {
  const before = all.find(({ id }) => id === goal.follows)
  return before ? [before, ...earlierOf(before, all)] : []
}

/** Everything about one goal: its ladder, how it has gone, earlier wordings, and what can be done with it. */
export function GoalPanel({ goal, all, name, onClose }: Props) {
  const text = useText()
  const language = useLanguage()
  const { run, failure } = useCommand()
  const report = useUndoNotice()
  const [writing, setWriting] = useState<'edit' | 'revise'>()
  if (writing) return <GoalEditor of={{ goal, as: writing }} name={name} onClose={onClose} />
  const remove = async (): Promise<void> => {
    if ((await run('goals.remove', { id: goal.id })) === undefined) return
    onClose()
    report(text['goals.removed']({ name }))
  }
  const isScored = goal.scores.length > 0
  return (
    <Dialog title={name} shape="side" onClose={onClose}>
      <p className="goal-words">{goal.text}</p>
      <p className="muted small">
        {[
          text[`goals.share.${goal.share}`],
          goal.dueOn && text['goals.due']({ date: formatDate(goal.dueOn, language) }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {goal.sign && (
        <p>
          <strong>{text['goals.sign']}:</strong> {goal.sign}
        </p>
      )}
      <GoalLadder goal={goal} />
      <GoalHistory goal={goal} />
      {earlierOf(goal, all).map((one) => (
        <details key={one.id}>
          <summary>
            {text['goals.earlier']}: {one.text}
          </summary>
          <div className="stack-tight">
            <GoalLadder goal={one} />
            <GoalHistory goal={one} />
          </div>
        </details>
      ))}
      {isScored && <p className="muted small">{text['goals.reviseWhy']}</p>}
      <FailureNotice failure={failure} />
      <GoalSheets networkId={goal.networkId} participantId={goal.participantId} />
      <div className="row">
        <Button onClick={() => setWriting('edit')}>{text['goals.edit']}</Button>
        {isScored && <Button onClick={() => setWriting('revise')}>{text['goals.revise']}</Button>}
        <Button kind="quiet" onClick={() => void remove()}>
          {text['goals.remove']}
        </Button>
      </div>
    </Dialog>
  )
}

/** Each look at a goal, oldest first. */
function GoalHistory({ goal }: { readonly goal: PersonalGoal }) {
  const text = useText()
  const language = useLanguage()
  const words = useLevelWords()
  if (goal.scores.length === 0) return null
  return (
    <section className="stack-tight">
      <h3>{text['goals.history']}</h3>
      <ol>
        {goal.scores.map(({ roundId, heldOn, level }) => (
          <li key={roundId}>{text['goals.historyLine']({ date: formatDate(heldOn, language), ...words(level) })}</li>
        ))}
      </ol>
    </section>
  )
}
