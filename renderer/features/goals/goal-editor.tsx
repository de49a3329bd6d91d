import { useState } from 'react'
import { blankGoal, GoalDraft, type GoalShare, type PersonalGoal } from '../../../shared/domain/goals/goal.ts'
import type { NetworkId, ParticipantId } from '../../../shared/domain/ids.ts'
import { paths } from '../../app/paths.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { SegmentedControl } from '../../ui/choice-fields.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useText } from '../../ui/language.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useCommand } from '../../ui/use-command.ts'
import { GoalQuality } from './goal-quality.tsx'
import { GoalShareChoice } from './goal-share-choice.tsx'
import { GoalSteps } from './goal-steps.tsx'
import { useLevelWords } from './goal-words.ts'

/** A new goal of somebody, or one that is there: changed, or put into new words. */
export type GoalToWrite =
  | { readonly networkId: NetworkId; readonly participantId: ParticipantId }
  | { readonly goal: PersonalGoal; readonly as: 'edit' | 'revise' }

type Props = { readonly of: GoalToWrite; readonly name: string; readonly onClose: () => void }

const draftOf = (of: GoalToWrite): GoalDraft => {
  if (!('goal' in of)) return blankGoal
  const { text, sign, steps, weight, baselineLevel, dueOn, share } = of.goal
  return { text, sign, steps, weight, baselineLevel, dueOn, share }
}

/** Writes a goal and its ladder down: the goal, how others will see it, five steps, and who may know of it. */
export function GoalEditor({ of, name, onClose }: Props) {
  const text = useText()
  const words = useLevelWords()
  const { run, running, failure } = useCommand()
  const [draft, setDraft] = useState(() => draftOf(of))
  const [share, setShare] = useState<GoalShare | 'own'>(draft.share)
  const [isTold, setTold] = useState(false)
  const change = (to: Partial<GoalDraft>): void => setDraft((old) => ({ ...old, ...to }))
  // What a scoring rests on stands; only the date and who knows of it can be changed.
  const isFixed = 'goal' in of && of.as === 'edit' && of.goal.scores.length > 0
  const networkId = 'goal' in of ? of.goal.networkId : of.networkId
  const store = async (goal: GoalDraft): Promise<unknown> => {
    if (!('goal' in of)) return run('goals.add', { ...of, goal })
    return run(of.as === 'edit' ? 'goals.update' : 'goals.revise', { id: of.goal.id, goal })
  }
  const save = async (): Promise<void> => {
    if (share === 'own') return
    if (draft.text.trim() === '') setTold(true)
    else if ((await store({ ...draft, share })) !== undefined) onClose()
  }
  const title = text[`goals.editor.${'goal' in of ? of.as : 'new'}`]({ name })
  return (
    <Dialog
      title={title}
      shape="wide"
      onClose={onClose}
      footer={
        <div className="row">
          {share === 'own' ? (
            <ButtonLink kind="primary" href={paths.handout(networkId, 'H02')}>
              {text['goals.editor.toSheet']}
            </ButtonLink>
          ) : (
            <Button kind="primary" type="submit" form="goal-editor" busy={running}>
              {text['goals.editor.save']}
            </Button>
          )}
          <Button onClick={onClose}>{text['ui.cancel']}</Button>
        </div>
      }
    >
      <form
        id="goal-editor"
        className="stack"
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <TextField
          label={text['goals.editor.text']}
          multiline
          rows={2}
          maxLength={1000}
          required
          autoFocus
          disabled={isFixed}
          error={isTold && draft.text.trim() === '' ? text['goals.editor.needText'] : undefined}
          value={draft.text}
          onChange={(value) => change({ text: value })}
        />
        <TextField
          label={text['goals.editor.sign']}
          multiline
          rows={2}
          maxLength={1000}
          disabled={isFixed}
          value={draft.sign}
          onChange={(value) => change({ sign: value })}
        />
        <GoalSteps draft={draft} disabled={isFixed} onChange={(steps) => change({ steps })} />
        {!isFixed && share !== 'own' && <GoalQuality draft={draft} />}
        <div className="columns columns--two">
          <SegmentedControl
            label={text['goals.editor.baseline']}
            value={String(draft.baselineLevel)}
            disabled={isFixed}
            choices={([-2, -1] as const).map((level) => ({
              value: String(level),
              label: text['goals.editor.atStep'](words(level)),
            }))}
            onChange={(value) => change({ baselineLevel: value === '-2' ? -2 : -1 })}
          />
          <SegmentedControl
            label={text['goals.editor.weight']}
            value={String(draft.weight)}
            disabled={isFixed}
            choices={([1, 2, 3] as const).map((one) => ({
              value: String(one),
              label: text[`goals.editor.weight.${one}`],
            }))}
            onChange={(value) => change({ weight: GoalDraft.shape.weight.parse(Number(value)) })}
            hint={text['goals.editor.weightHelp']}
          />
          <DateField label={text['goals.editor.due']} value={draft.dueOn} onChange={(dueOn) => change({ dueOn })} />
        </div>
        <GoalShareChoice value={share} onChange={setShare} />
        <FailureNotice failure={failure} />
      </form>
    </Dialog>
  )
}
