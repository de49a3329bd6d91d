import { Plus } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { levelOf, MOST_GOALS, type PersonalGoal } from '../../../shared/domain/goals/goal.ts'
import { standardScore } from '../../../shared/domain/goals/standard-score.ts'
import type { GoalId, NetworkId, ParticipantId } from '../../../shared/domain/ids.ts'
import { Button } from '../../ui/button.tsx'
import { useText } from '../../ui/language.tsx'
import { GoalEditor } from './goal-editor.tsx'
import { GoalPanel } from './goal-panel.tsx'
import { GoalRow } from './goal-row.tsx'
import './goals.css'

type Props = {
  readonly networkId: NetworkId
  readonly participantId: ParticipantId
  readonly name: string
  readonly goals: readonly PersonalGoal[]
  /** What stands above them, beside the button for one more. */
  readonly heading?: ReactNode
}

/** One person's goals in a network: a line each, and room for one more. */
export function PersonGoals({ networkId, participantId, name, goals, heading }: Props) {
  const text = useText()
  const [open, setOpen] = useState<GoalId | 'new'>()
  const close = () => setOpen(undefined)
  const current = goals.filter(({ isReplaced }) => !isReplaced)
  const opened = current.find(({ id }) => id === open)
  const write = current.length < MOST_GOALS && (
    <Button size="small" kind="quiet" icon={<Plus aria-hidden="true" />} onClick={() => setOpen('new')}>
      {text['goals.write']}
      <span className="visually-hidden">: {name}</span>
    </Button>
  )
  const nothing = current.length === 0 && <span className="muted small">{text['goals.noneOf']}</span>
  return (
    <div className="stack-tight">
      {heading && (
        <div className="row-between">
          {heading}
          <div className="row">
            {nothing}
            {write}
          </div>
        </div>
      )}
      {current.map((goal) => (
        <GoalRow key={goal.id} goal={goal} onOpen={() => setOpen(goal.id)} />
      ))}
      {!heading && (
        <div className="row">
          {nothing}
          {write}
        </div>
      )}
      <StandardScore goals={current} />
      {open === 'new' && <GoalEditor of={{ networkId, participantId }} name={name} onClose={close} />}
      {opened && <GoalPanel goal={opened} all={goals} name={name} onClose={close} />}
    </div>
  )
}

/** The goals weighed together, for who asks for it. */
function StandardScore({ goals }: { readonly goals: readonly PersonalGoal[] }) {
  const text = useText()
  const scored = goals.flatMap((goal) => {
    const level = levelOf(goal)
    return level === null ? [] : { level, weight: goal.weight }
  })
  const score = standardScore(scored)
  if (score === null) return null
  return (
    <details>
      <summary>{text['goals.more']}</summary>
      <p>{text['goals.tScore']({ score })}</p>
      <p className="muted small">{text['goals.tHelp']}</p>
    </details>
  )
}
