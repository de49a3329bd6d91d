import { type FormEvent, useState } from 'react'
import type { Employment, Participant } from '../../../shared/domain/participant.ts'
import { Button } from '../../ui/button.tsx'
import { DateField, localToday } from '../../ui/date-field.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { FormButtons } from '../../ui/form-buttons.tsx'
import { useText } from '../../ui/language.tsx'
import { useNotify } from '../../ui/notices.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { isFilled } from '../../ui/text-forms.ts'
import { useCommand } from '../../ui/use-command.ts'

type Props = { readonly participant: Participant; readonly post: Employment | null }

/** A new post from a day on; the present one stays in the history. */
export function ChangePost({ participant, post }: Props) {
  const text = useText()
  const notify = useNotify()
  const { run, running, failure, clear } = useCommand()
  const [isOpen, setOpen] = useState(false)
  const [organisation, setOrganisation] = useState('')
  const [position, setPosition] = useState('')
  const [startsOn, setStartsOn] = useState<string | null>(localToday())
  const close = () => {
    setOpen(false)
    clear()
  }
  if (!isOpen)
    return (
      <div>
        <Button size="small" onClick={() => setOpen(true)}>
          {text['participants.changePost']}
        </Button>
      </div>
    )

  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (!startsOn || !isFilled(organisation) || running) return
    const employment = {
      organisation,
      // Most people move in the same trade: what is not written is taken over and can be corrected.
      position: isFilled(position) ? position : (post?.position ?? ''),
      employees: null,
      sector: post?.sector ?? null,
      place: '',
      leadershipLevel: post?.leadershipLevel ?? null,
    }
    const changed = await run('participants.changeEmployment', { id: participant.id, startsOn, employment })
    if (!changed) return
    notify(text['participants.postChanged']({ name: participant.fullName }))
    setOrganisation('')
    setPosition('')
    close()
  }

  return (
    <form className="person-inset" onSubmit={(event) => void save(event)} noValidate>
      <p className="muted small">{text['participants.changePostHelp']}</p>
      <div className="columns columns--two">
        <TextField
          label={text['participants.newOrganisation']}
          required
          autoFocus
          maxLength={300}
          value={organisation}
          onChange={setOrganisation}
        />
        <TextField
          label={text['participants.newPosition']}
          placeholder={post?.position ?? ''}
          maxLength={300}
          value={position}
          onChange={setPosition}
        />
        <DateField label={text['participants.newPostFrom']} required value={startsOn} onChange={setStartsOn} />
      </div>
      <FailureNotice failure={failure} />
      <FormButtons size="small" disabled={!startsOn || !isFilled(organisation)} busy={running} onCancel={close}>
        {text['participants.changePostSubmit']}
      </FormButtons>
    </form>
  )
}
