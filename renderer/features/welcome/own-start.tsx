import { type FormEvent, useState } from 'react'
import type { Language } from '../../../shared/content/schema.ts'
import type { Failure } from '../../../shared/contract/result.ts'
import { call, failureOf } from '../../api/call.ts'
import { Button } from '../../ui/button.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { isComplete, NewPassphrase } from './new-passphrase.tsx'
import { RecoveryCode } from './recovery-page.tsx'
import { WelcomeFrame } from './welcome-frame.tsx'

/** Makes a store of one's own behind a passphrase, and shows the recovery code once. */
export function OwnStart({
  storeOpen,
  onLanguage,
  onStart,
  onBack,
}: {
  storeOpen: boolean
  onLanguage: (language: Language) => void
  onStart: (going: boolean) => void
  onBack: () => void
}) {
  const text = useText()
  const language = useLanguage()
  const [fullName, setFullName] = useState('')
  const [title, setTitle] = useState('')
  const [passphrases, setPassphrases] = useState({ first: '', again: '' })
  const [tried, setTried] = useState(false)
  const [running, setRunning] = useState(false)
  const [failure, setFailure] = useState<Failure>()
  const [code, setCode] = useState<string>()

  const create = async () => {
    const passphrase = passphrases.first
    const answer = storeOpen
      ? await call('vault.protect', { current: null, passphrase })
      : await call('vault.create', { kind: 'own', passphrase })
    setCode(answer.recoveryCode ?? undefined)
    await call('consultant.update', { language, ...(fullName && { fullName }), ...(title && { title }) })
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (!isComplete(passphrases) || running) return
    setRunning(true)
    onStart(true)
    void create()
      .catch((error: unknown) => setFailure(failureOf(error)))
      .finally(() => setRunning(false))
  }

  if (code)
    return (
      <WelcomeFrame title={text['welcome.codeTitle']} onLanguage={onLanguage}>
        <RecoveryCode code={code} onDone={() => onStart(false)} />
        <FailureNotice failure={failure} />
      </WelcomeFrame>
    )
  return (
    <WelcomeFrame title={text['welcome.ownTitle']} onLanguage={onLanguage}>
      <form className="welcome__form" onSubmit={submit} noValidate>
        <div className="columns">
          <TextField
            label={text['welcome.fullName']}
            hint={text['welcome.fullNameHint']}
            autoComplete="name"
            autoFocus
            value={fullName}
            onChange={setFullName}
          />
          <TextField
            label={text['welcome.jobTitle']}
            hint={text['welcome.jobTitleHint']}
            value={title}
            onChange={setTitle}
          />
        </div>
        <NewPassphrase value={passphrases} onChange={setPassphrases} tried={tried} />
        <FailureNotice failure={failure} />
        <div className="row">
          <Button kind="primary" type="submit" busy={running}>
            {running ? text['welcome.creating'] : text['welcome.create']}
          </Button>
          <Button kind="quiet" onClick={onBack} busy={running}>
            {text['welcome.back']}
          </Button>
        </div>
      </form>
      <p className="muted small">{text['welcome.private']}</p>
    </WelcomeFrame>
  )
}
