import { useState } from 'react'
import type { EvaluationRound, Response } from '../../../shared/domain/evaluation.ts'
import type { ParticipantId, RoundId } from '../../../shared/domain/ids.ts'
import { useQuery } from '../../api/use-query.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useText } from '../../ui/language.tsx'
import { useCommand } from '../../ui/use-command.ts'
import { GoalScale } from './goal-scale.tsx'
import './goals.css'

type Props = {
  readonly round: EvaluationRound
  /** Forms of the round as they are typed in; only those that carry a name are looked at. */
  readonly forms: readonly Pick<Response, 'participantId'>[]
}

/**
 * Beside the forms of a review: those who answered by name may look at their goals as well. An anonymous form has no such
 * way, so that nothing on the screen stands beside it that has a name; the scorings go into a round of goals.
 */
export function GoalsOfSharedForms({ round, forms }: Props) {
  const text = useText()
  const { run, failure } = useCommand()
  const network = useQuery('goals.ofNetwork', { networkId: round.networkId })
  const [open, setOpen] = useState<{ readonly person: ParticipantId; readonly roundId: RoundId }>()
  if (round.instrument !== 'R' && round.instrument !== 'Y') return null
  const named = new Set(forms.flatMap(({ participantId }) => participantId ?? []))
  const owners = (network.data?.people ?? [])
    .map((person) => ({ ...person, goals: person.goals.filter(({ isReplaced }) => !isReplaced) }))
    .filter(({ participantId, goals }) => named.has(participantId) && goals.length > 0)
  if (owners.length === 0) return null
  const begin = async (person: ParticipantId): Promise<void> => {
    const { networkId, meetingId, heldOn, language } = round
    const goals = await run('evaluation.begin', { networkId, instrument: 'G', meetingId, heldOn, language })
    if (goals) setOpen({ person, roundId: goals.id })
  }
  const owner = owners.find(({ participantId }) => participantId === open?.person)
  return (
    <section className="card stack-tight">
      <h3>{text['goals.shared.title']}</h3>
      <p className="muted small">{text['goals.shared.help']}</p>
      {owners.map(({ participantId, name }) => (
        <div key={participantId}>
          <Button size="small" onClick={() => void begin(participantId)}>
            {text['goals.shared.score']({ name })}
          </Button>
        </div>
      ))}
      <FailureNotice failure={failure} />
      {owner && open && (
        <Dialog
          title={text['goals.shared.dialog']({ name: owner.name })}
          onClose={() => setOpen(undefined)}
          footer={
            <Button kind="primary" onClick={() => setOpen(undefined)}>
              {text['goals.done']}
            </Button>
          }
        >
          {owner.goals.map((goal) => (
            <GoalScale key={goal.id} goal={goal} roundId={open.roundId} />
          ))}
        </Dialog>
      )}
    </section>
  )
}
