import { type FormEvent, useState } from 'react'
import { useLocation } from 'wouter'
import type { Sector } from '../../../shared/domain/values.ts'
import { paths } from '../../app/paths.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { SegmentedControl } from '../../ui/choice-fields.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useText } from '../../ui/language.tsx'
import { useNotify } from '../../ui/notices.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useCommand } from '../../ui/use-command.ts'
import { useSectorChoices } from './use-sector-choices.ts'

/** A new client: name and sector; the rest is written on its page. */
export function NewClientDialog({ onClose }: { onClose: () => void }) {
  const text = useText()
  const notify = useNotify()
  const sectors = useSectorChoices()
  const [, navigate] = useLocation()
  const { run, running, failure } = useCommand()
  const [name, setName] = useState('')
  const [sector, setSector] = useState<Sector>('public')
  const needsPassphrase = failure?.kind === 'rejected' && failure.code === 'passphrase-needed'

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (name.trim() === '' || running) return
    const client = await run('clients.create', { name, sector })
    if (!client) return
    notify(text['clients.created']({ name: client.name }))
    navigate(paths.client(client.id))
  }
  return (
    <Dialog title={text['clients.new']} onClose={onClose}>
      <form className="stack" onSubmit={(event) => void submit(event)}>
        <TextField label={text['clients.name']} value={name} onChange={setName} autoFocus required maxLength={300} />
        <SegmentedControl
          label={text['clients.sector']}
          hint={text['clients.sectorHint']}
          value={sector}
          onChange={setSector}
          choices={sectors}
        />
        <FailureNotice failure={failure} />
        <div className="row">
          {needsPassphrase ? (
            <ButtonLink kind="primary" href={paths.settings}>
              {text['clients.toPassphrase']}
            </ButtonLink>
          ) : (
            <Button kind="primary" type="submit" disabled={name.trim() === ''} busy={running}>
              {text['clients.create']}
            </Button>
          )}
          <Button kind="quiet" onClick={onClose}>
            {text['ui.cancel']}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
