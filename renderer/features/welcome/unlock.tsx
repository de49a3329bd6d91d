import { type FormEvent, useState } from 'react'
import type { Language } from '../../../shared/content/schema.ts'
import type { Protection } from '../../../shared/contract/vault.ts'
import { useTask } from '../../api/use-task.ts'
import { Button } from '../../ui/button.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useFailureText } from '../../ui/failure-text.ts'
import { useText } from '../../ui/language.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { WelcomeFrame } from './welcome-frame.tsx'

/** The door to a locked store: the passphrase, or the recovery code. */
export function Unlock({
  protection,
  onLanguage,
}: {
  protection: Protection | null
  onLanguage: (language: Language) => void
}) {
  const text = useText()
  const words = useFailureText()
  const task = useTask('vault.unlock')
  const [byCode, setByCode] = useState(false)
  const [typed, setTyped] = useState('')
  const hostKept = protection === 'host'

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!task.running) void task.run({ passphrase: hostKept ? null : typed })
  }
  return (
    <WelcomeFrame title={text['unlock.title']} onLanguage={onLanguage}>
      <form className="welcome__form" onSubmit={submit} noValidate>
        {hostKept ? (
          <>
            <p className="muted">{text['unlock.hostKept']}</p>
            <FailureNotice failure={task.failure} />
          </>
        ) : (
          <TextField
            key={String(byCode)}
            label={byCode ? text['unlock.code'] : text['unlock.passphrase']}
            hint={byCode ? text['unlock.codeHint'] : undefined}
            type={byCode ? 'text' : 'password'}
            autoComplete={byCode ? 'off' : 'current-password'}
            spellCheck={false}
            autoFocus
            value={typed}
            onChange={setTyped}
            error={task.failure && words(task.failure)}
          />
        )}
        <div className="row">
          <Button kind="primary" type="submit" busy={task.running}>
            {task.running ? text['unlock.unlocking'] : text['unlock.unlock']}
          </Button>
          {!hostKept && (
            <Button
              kind="quiet"
              onClick={() => {
                setTyped('')
                task.reset()
                setByCode(!byCode)
              }}
            >
              {byCode ? text['unlock.usePassphrase'] : text['unlock.useCode']}
            </Button>
          )}
        </div>
      </form>
    </WelcomeFrame>
  )
}
