import { type FormEvent, useState } from 'react'
import type { ParticipantId } from '../../../shared/domain/ids.ts'
import { DateField } from '../../ui/date-field.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { FormButtons } from '../../ui/form-buttons.tsx'
import { useText } from '../../ui/language.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { isFilled } from '../../ui/text-forms.ts'
import { useCommand } from '../../ui/use-command.ts'

type Props = { readonly id: ParticipantId; readonly onClose: () => void }

/** Adds a post of the past, with the dates as far as they are known. */
export function AddPost({ id, onClose }: Props) {
  const text = useText()
  const { run, running, failure } = useCommand()
  const [organisation, setOrganisation] = useState('')
  const [position, setPosition] = useState('')
  const [startsOn, setStartsOn] = useState<string | null>(null)
  const [endsOn, setEndsOn] = useState<string | null>(null)
  const add = async (event: FormEvent) => {
    event.preventDefault()
    if (!isFilled(organisation) || running) return
    const employment = { organisation, position, startsOn, endsOn }
    if (await run('participants.addEmployment', { id, employment })) onClose()
  }
  return (
    <form className="person-inset" onSubmit={(event) => void add(event)} noValidate>
      <div className="columns columns--two">
        <TextField
          label={text['participants.organisation']}
          required
          autoFocus
          maxLength={300}
          value={organisation}
          onChange={setOrganisation}
        />
        <TextField label={text['participants.position']} maxLength={300} value={position} onChange={setPosition} />
        <DateField label={text['participants.postFrom']} value={startsOn} onChange={setStartsOn} />
        <DateField label={text['participants.postTo']} value={endsOn} onChange={setEndsOn} />
      </div>
      <FailureNotice failure={failure} />
      <FormButtons size="small" disabled={!isFilled(organisation)} busy={running} onCancel={onClose}>
        {text['participants.postAddSubmit']}
      </FormButtons>
    </form>
  )
}
