import { Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { Sent } from '../../../shared/contract/index.ts'
import type { NetworkId } from '../../../shared/domain/ids.ts'
import type { ActionItem } from '../../../shared/domain/meeting.ts'
import { call } from '../../api/call.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useText } from '../../ui/language.tsx'
import { SavedDate, SavedSelect, SavedTextField } from '../../ui/saved-fields.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useCommand } from '../../ui/use-command.ts'

const states: ActionItem['state'][] = ['open', 'done', 'notDone']

const openFirst = (steps: readonly ActionItem[]): ActionItem[] => [
  ...steps.filter(({ state }) => state === 'open'),
  ...steps.filter(({ state }) => state !== 'open').reverse(),
]

/** What the network has agreed to do, who does it and by when; open steps first. */
export function MeetingSteps({
  networkId,
  steps,
}: {
  readonly networkId: NetworkId
  readonly steps: readonly ActionItem[]
}) {
  const text = useText()
  const { run, failure } = useCommand()
  return (
    <section className="steps" aria-label={text['meetings.section.steps']}>
      <p className="muted small">{steps.length === 0 ? text['meetings.steps.empty'] : text['meetings.steps.help']}</p>
      {steps.length > 0 && (
        <div className="steps__head" aria-hidden="true">
          <span>{text['meetings.steps.text']}</span>
          <span>{text['meetings.steps.responsible']}</span>
          <span>{text['meetings.steps.due']}</span>
          <span>{text['meetings.steps.state']}</span>
        </div>
      )}
      {openFirst(steps).map((step) => (
        <StepRow key={step.id} step={step} onRemove={() => void run('steps.delete', { id: step.id })} />
      ))}
      <NewStep networkId={networkId} />
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

function NewStep({ networkId }: { readonly networkId: NetworkId }) {
  const text = useText()
  const { run, failure } = useCommand()
  const [words, setWords] = useState('')
  const [responsible, setResponsible] = useState('')
  const [dueOn, setDueOn] = useState<string | null>(null)
  const add = async (): Promise<void> => {
    const made = await run('steps.create', { networkId, text: words, responsible, dueOn, state: 'open' })
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
