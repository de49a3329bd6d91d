import { type FormEvent, useState } from 'react'
import { useLocation } from 'wouter'
import type { ClientId } from '../../../shared/domain/ids.ts'
import { useQuery } from '../../api/use-query.ts'
import { paths } from '../../app/paths.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { SelectField } from '../../ui/choice-fields.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { FormButtons } from '../../ui/form-buttons.tsx'
import { useText } from '../../ui/language.tsx'
import { useNotify } from '../../ui/notices.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useCommand } from '../../ui/use-command.ts'

/** A new network of a client; without `clientId` the client is chosen here. */
export function NewNetworkDialog({ clientId, onClose }: { clientId?: ClientId; onClose: () => void }) {
  const text = useText()
  const notify = useNotify()
  const [, navigate] = useLocation()
  const clients = useQuery('clients.list', clientId ? undefined : null)
  const { run, running, failure } = useCommand()
  const [name, setName] = useState('')
  const [startsOn, setStartsOn] = useState<string | null>(null)
  const [chosen, setChosen] = useState<ClientId>()
  const client = clientId ?? chosen ?? clients.data?.[0]?.id
  const ready = name.trim() !== '' && client !== undefined && !running

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (!ready) return
    const network = await run('networks.create', { clientId: client, name, startsOn })
    if (!network) return
    notify(text['networks.created']({ name: network.name }))
    navigate(paths.network(network.id, 'participants'))
  }
  if (clients.data?.length === 0)
    return (
      <Dialog title={text['networks.new']} onClose={onClose} shape="small">
        <p>{text['networks.needsClient']}</p>
        <div>
          <ButtonLink kind="primary" href={paths.newClient}>
            {text['clients.new']}
          </ButtonLink>
        </div>
      </Dialog>
    )
  return (
    <Dialog title={text['networks.new']} onClose={onClose}>
      <form className="stack" onSubmit={(event) => void submit(event)}>
        <TextField
          label={text['networks.newName']}
          hint={text['networks.newNameHint']}
          value={name}
          onChange={setName}
          autoFocus
          required
          maxLength={300}
        />
        {!clientId && clients.data && (
          <SelectField
            label={text['networks.newClient']}
            value={client ?? ''}
            onChange={(id) => setChosen(id as ClientId)}
            choices={clients.data.map(({ id, name: label }) => ({ value: id as string, label }))}
          />
        )}
        <DateField
          label={text['networks.startsOn']}
          hint={text['networks.startsOnHint']}
          value={startsOn}
          onChange={setStartsOn}
        />
        <FailureNotice failure={failure} />
        <FormButtons disabled={!ready} onCancel={onClose}>
          {text['networks.create']}
        </FormButtons>
      </form>
    </Dialog>
  )
}
