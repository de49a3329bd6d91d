import { type FormEvent, useState } from 'react'
import type { ClientId } from '../../../shared/domain/ids.ts'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { FormButtons } from '../../ui/form-buttons.tsx'
import { useText } from '../../ui/language.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { isEmailOrEmpty, isFilled } from '../../ui/text-forms.ts'
import { useCommand } from '../../ui/use-command.ts'

const blank = { name: '', title: '', email: '', phone: '' }

/** A further contact of a client; only the name is needed. */
export function NewContact({ clientId, onClose }: { readonly clientId: ClientId; readonly onClose: () => void }) {
  const text = useText()
  const { run, running, failure } = useCommand()
  const [words, setWords] = useState(blank)
  const [tried, setTried] = useState(false)
  const write = (key: keyof typeof blank) => ({
    value: words[key],
    maxLength: 300,
    onChange: (value: string) => setWords((old) => ({ ...old, [key]: value })),
  })
  const isNamed = isFilled(words.name)
  const emailFits = isEmailOrEmpty(words.email)
  const add = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (!isNamed || !emailFits || running) return
    if (await run('clients.addContact', { clientId, ...words, email: words.email.trim() })) onClose()
  }
  return (
    <form
      className="client-inset"
      aria-label={text['clients.contactNew']}
      onSubmit={(event) => void add(event)}
      noValidate
    >
      <div className="columns columns--two">
        <TextField
          label={text['clients.contactName']}
          required
          autoFocus
          {...write('name')}
          error={tried && !isNamed ? text['clients.contactNeeded'] : undefined}
        />
        <TextField label={text['clients.contactTitle']} {...write('title')} />
        <TextField
          label={text['clients.contactEmail']}
          type="email"
          {...write('email')}
          error={tried && !emailFits ? text['participants.emailOdd'] : undefined}
        />
        <TextField label={text['clients.contactPhone']} type="tel" {...write('phone')} />
      </div>
      <FailureNotice failure={failure} />
      <FormButtons size="small" busy={running} onCancel={onClose}>
        {text['clients.contactAddSubmit']}
      </FormButtons>
    </form>
  )
}
