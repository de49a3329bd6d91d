import { Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { Sent } from '../../../shared/contract/index.ts'
import type { ActionItem, Meeting } from '../../../shared/domain/meeting.ts'
import { call } from '../../api/call.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useText } from '../../ui/language.tsx'
import { SavedDate, SavedSelect, SavedTextField } from '../../ui/saved-fields.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useCommand } from '../../ui/use-command.ts'
import { useUndoNotice } from '../../ui/use-undo-notice.ts'
import type { Person } from './meeting-words.ts'

const states: ActionItem['state'][] = ['open', 'done', 'notDone']

type Props = {
  readonly meeting: Meeting
  readonly steps: readonly ActionItem[]
  readonly people: readonly Person[]
}

/** Who does what until next time, and by when. Whoever does it is a member, or somebody else by name. */
export function MeetingSteps({ meeting, steps, people }: Props) {
  const text = useText()
  const report = useUndoNotice()
  const { run, failure } = useCommand()
  const remove = async ({ id, text: gone }: ActionItem): Promise<void> => {
    if ((await run('steps.delete', { id })) !== undefined) report(text['meetings.steps.removed']({ text: gone }))
  }
  return (
    <section className="outcome__part steps" aria-labelledby="steps">
      <h3 id="steps">{text['meetings.section.steps']}</h3>
      <p className="muted small">{text['meetings.steps.help']}</p>
      <datalist id="step-people">
        {people.map(({ participantId, name }) => (
          <option key={participantId} value={name} />
        ))}
      </datalist>
      {steps.length > 0 && (
        <div className="steps__head" aria-hidden="true">
          <span>{text['meetings.steps.text']}</span>
          <span>{text['meetings.steps.responsible']}</span>
          <span>{text['meetings.steps.due']}</span>
          <span>{text['meetings.steps.state']}</span>
        </div>
      )}
      {steps.map((step) => (
        <StepRow key={step.id} step={step} onRemove={() => void remove(step)} />
      ))}
      <NewStep meeting={meeting} />
      <FailureNotice failure={failure} />
    </section>
  )
}

function StepRow({ step, onRemove }: { readonly step: ActionItem; readonly onRemove: () => void }) {
  const text = useText()
  const save = (change: Sent<'steps.update'>['change']) => call('steps.update', { id: step.id, change })
  return (
    <fieldset className={`steps__row steps__row--${step.state}`} aria-label={step.text}>
      <SavedTextField
        label={text['meetings.steps.text']}
        hideLabel
        multiline
        rows={1}
        value={step.text}
        maxLength={300}
        // A step has to say something: an emptied one stays as it was.
        save={(words) => (words.trim() === '' ? Promise.resolve() : save({ text: words }))}
      />
      <SavedTextField
        label={text['meetings.steps.responsible']}
        hideLabel
        placeholder={text['meetings.steps.responsible']}
        list="step-people"
        value={step.responsible}
        maxLength={300}
        save={(responsible) => save({ responsible })}
      />
      <SavedDate label={text['meetings.steps.due']} value={step.dueOn} save={(dueOn) => save({ dueOn })} />
      <SavedSelect
        label={text['meetings.steps.state']}
        value={step.state}
        choices={states.map((value) => ({ value, label: text[`meetings.steps.state.${value}`] }))}
        save={(state) => save({ state })}
      />
      <IconButton label={text['meetings.steps.remove']({ text: step.text })} onClick={onRemove}>
        <Trash2 />
      </IconButton>
    </fieldset>
  )
}

function NewStep({ meeting }: { readonly meeting: Meeting }) {
  const text = useText()
  const { run, failure } = useCommand()
  const [words, setWords] = useState('')
  const [responsible, setResponsible] = useState('')
  const [dueOn, setDueOn] = useState<string | null>(null)
  const add = async (): Promise<void> => {
    const made = await run('steps.create', {
      networkId: meeting.networkId,
      meetingId: meeting.id,
      text: words,
      responsible,
      dueOn,
      state: 'open',
    })
    if (!made) return
    setWords('')
    setResponsible('')
    setDueOn(null)
  }
  return (
    <form
      className="steps__row steps__row--new"
      onSubmit={(event) => {
        event.preventDefault()
        if (words.trim()) void add()
      }}
    >
      <TextField label={text['meetings.steps.text']} value={words} onChange={setWords} maxLength={300} />
      <TextField
        label={text['meetings.steps.responsible']}
        list="step-people"
        value={responsible}
        onChange={setResponsible}
        maxLength={300}
      />
      <DateField label={text['meetings.steps.due']} value={dueOn} onChange={setDueOn} />
      <Button type="submit" icon={<Plus />} disabled={!words.trim()}>
        {text['meetings.steps.add']}
      </Button>
      <FailureNotice failure={failure} />
    </form>
  )
}
