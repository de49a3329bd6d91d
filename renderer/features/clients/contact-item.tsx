import { MoreHorizontal, Pencil } from 'lucide-react'
import { useState } from 'react'
import type { ClientContact } from '../../../shared/domain/client.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { useText } from '../../ui/language.tsx'
import { Menu } from '../../ui/menu.tsx'
import { SavedCheckedText } from '../../ui/saved-checked-text.tsx'
import { SavedTextField } from '../../ui/saved-fields.tsx'
import { Chip } from '../../ui/status-word.tsx'
import { isEmailOrEmpty, isFilled } from '../../ui/text-forms.ts'

type Person = Pick<ClientContact, 'name' | 'title' | 'email' | 'phone'>
type Props = {
  readonly person: Person
  readonly isFirst?: boolean
  readonly save: (change: Partial<Person>) => Promise<unknown>
  readonly onRemove: () => void
  readonly onPutFirst?: () => void
}

/** A contact, to be read, and corrected where it stands. A first contact that is not there yet is written at once. */
export function ContactItem({ person, isFirst = false, save, onRemove, onPutFirst }: Props) {
  const text = useText()
  const { name, title, email, phone } = person
  const [isEditing, setEditing] = useState<boolean | undefined>((isFirst && name === '') || undefined)
  if (isEditing)
    return (
      <li>
        <ContactFields person={person} isFirst={isFirst} save={save} onDone={() => setEditing(false)} />
      </li>
    )
  return (
    <li className="row-between">
      <div>
        <p>
          <span className="client-list__name">{name || text['clients.contactNone']}</span>
          {title && <span className="muted">, {title}</span>}{' '}
          {isFirst && <Chip tone="neutral">{text['clients.contactFirst']}</Chip>}
        </p>
        <p className="small">
          {email && <a href={`mailto:${email}`}>{email}</a>}
          {email && phone && <span className="muted"> · </span>}
          {phone && <span className="muted">{phone}</span>}
        </p>
      </div>
      <div className="client-list__actions">
        <IconButton
          label={text['clients.contactEdit']({ name })}
          autoFocus={isEditing === false}
          onClick={() => setEditing(true)}
        >
          <Pencil />
        </IconButton>
        <Menu
          label={text['clients.contactMore']({ name })}
          icon={<MoreHorizontal />}
          entries={[
            ...(onPutFirst ? [{ id: 'first', label: text['clients.contactPutFirst'], run: onPutFirst }] : []),
            { id: 'remove', label: text['clients.contactRemove'], danger: true, run: onRemove },
          ]}
        />
      </div>
    </li>
  )
}

type FieldProps = Pick<Props, 'person' | 'save'> & { readonly isFirst: boolean; readonly onDone: () => void }

function ContactFields({ person, isFirst, save, onDone }: FieldProps) {
  const text = useText()
  return (
    <fieldset className="client-inset" aria-label={person.name || text['clients.contactNew']}>
      <div className="columns columns--two">
        <SavedCheckedText
          label={text['clients.contactName']}
          maxLength={300}
          value={person.name}
          // The first contact stands on the client and may be empty; another without a name is nobody.
          accepts={isFirst ? () => true : isFilled}
          problem={text['clients.contactNeeded']}
          save={(name) => save({ name })}
        />
        <SavedTextField
          label={text['clients.contactTitle']}
          maxLength={300}
          value={person.title}
          save={(title) => save({ title })}
        />
        <SavedCheckedText
          label={text['clients.contactEmail']}
          type="email"
          value={person.email}
          accepts={isEmailOrEmpty}
          problem={text['participants.emailOdd']}
          save={(email) => save({ email: email.trim() })}
        />
        <SavedTextField
          label={text['clients.contactPhone']}
          type="tel"
          maxLength={300}
          value={person.phone}
          save={(phone) => save({ phone })}
        />
      </div>
      <div>
        <Button size="small" onClick={onDone}>
          {text['clients.contactDone']}
        </Button>
      </div>
    </fieldset>
  )
}
