import { Plus } from 'lucide-react'
import { useState } from 'react'
import type { Client, ClientContact } from '../../../shared/domain/client.ts'
import { call } from '../../api/call.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useText } from '../../ui/language.tsx'
import { useCommand } from '../../ui/use-command.ts'
import { useUndoNotice } from '../../ui/use-undo-notice.ts'
import { ContactItem } from './contact-item.tsx'
import { NewContact } from './new-contact.tsx'

type Props = { readonly client: Client; readonly contacts: readonly ClientContact[] }

/** Who one talks to at the client. The first stands in the contracts; the others can take that place. */
export function ClientContacts({ client, contacts }: Props) {
  const text = useText()
  const report = useUndoNotice()
  const { run, failure } = useCommand()
  const [isAdding, setAdding] = useState<boolean>()
  const first = {
    name: client.contactName,
    title: client.contactTitle,
    email: client.contactEmail,
    phone: client.contactPhone,
  }
  const clear = async () => {
    if (await run('clients.clearFirstContact', { clientId: client.id }))
      report(text['clients.contactRemoved']({ name: first.name }))
  }
  const remove = async ({ id, name }: ClientContact) => {
    if ((await run('clients.removeContact', { id })) !== undefined) report(text['clients.contactRemoved']({ name }))
  }
  return (
    <Card title={text['clients.contacts']}>
      <ul className="client-list">
        <ContactItem
          // Another person in the first place starts afresh.
          key={contacts.map(({ id }) => id).join()}
          person={first}
          isFirst
          save={({ name, title, email, phone }) =>
            call('clients.update', {
              id: client.id,
              change: { contactName: name, contactTitle: title, contactEmail: email, contactPhone: phone },
            })
          }
          onRemove={() => void clear()}
        />
        {contacts.map((contact) => (
          <ContactItem
            key={contact.id}
            person={contact}
            save={(change) => call('clients.updateContact', { id: contact.id, change })}
            onRemove={() => void remove(contact)}
            onPutFirst={() => void run('clients.putContactFirst', { id: contact.id })}
          />
        ))}
      </ul>
      <FailureNotice failure={failure} />
      {isAdding ? (
        <NewContact clientId={client.id} onClose={() => setAdding(false)} />
      ) : (
        first.name !== '' && (
          <Button
            kind="quiet"
            size="small"
            icon={<Plus />}
            autoFocus={isAdding === false}
            onClick={() => setAdding(true)}
          >
            {text['clients.contactAdd']}
          </Button>
        )
      )}
    </Card>
  )
}
