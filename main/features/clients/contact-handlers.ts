import type { FeatureHandlers } from '../../../shared/contract/index.ts'
import type { Client, ClientContact } from '../../../shared/domain/client.ts'
import { ContactId } from '../../../shared/domain/ids.ts'
import type { Context } from '../context.ts'
import { foundClient, foundContact } from '../found.ts'
import { newId } from '../new-id.ts'
import { withChange } from '../with-change.ts'

type Person = Pick<ClientContact, 'name' | 'title' | 'email' | 'phone'>

const nobody: Person = { name: '', title: '', email: '', phone: '' }
const firstOf = (client: Client): Person => ({
  name: client.contactName,
  title: client.contactTitle,
  email: client.contactEmail,
  phone: client.contactPhone,
})
const withFirst = (client: Client, { name, title, email, phone }: Person): Client => ({
  ...client,
  contactName: name,
  contactTitle: title,
  contactEmail: email,
  contactPhone: phone,
})

export const contactHandlers = ({ stores }: Context) =>
  ({
    'clients.addContact': ({ clientId, name, ...rest }) => {
      foundClient(stores, clientId)
      const contact = withChange({ id: newId(ContactId), clientId, name, title: '', email: '', phone: '' }, rest)
      stores.contacts.insert(contact)
      return contact
    },
    'clients.updateContact': ({ id, change }) => {
      const contact = withChange(foundContact(stores, id), change)
      stores.contacts.save(contact)
      return contact
    },
    'clients.putContactFirst': ({ id }) => {
      const contact = foundContact(stores, id)
      const client = foundClient(stores, contact.clientId)
      const former = firstOf(client)
      if (former.name === '') stores.contacts.delete(id)
      else stores.contacts.save({ ...contact, ...former })
      const changed = withFirst(client, contact)
      stores.clients.save(changed)
      return changed
    },
    'clients.clearFirstContact': ({ clientId }) => {
      const client = foundClient(stores, clientId)
      const [next] = stores.contacts.ofClient(clientId)
      if (next) stores.contacts.delete(next.id)
      const changed = withFirst(client, next ?? nobody)
      stores.clients.save(changed)
      return changed
    },
    'clients.removeContact': ({ id }) => {
      stores.contacts.delete(foundContact(stores, id).id)
      return null
    },
  }) satisfies Partial<FeatureHandlers>
